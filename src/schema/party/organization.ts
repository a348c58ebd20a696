import { ObjectType } from "type-graphql";
import { OrganizationKind } from "../../generated/prisma/enums.js";
import { Column, One, Rows } from "../declare/fields.js";
import { describeEnum } from "../declare/enums.js";
import { Node } from "../node/node.js";
import { PeriodField, type Period } from "../date/period.js";
import { Cited } from "../source/cited.js";
import { Disagreements, type Disagreement } from "../source/disagreement.js";
import { actorOrders } from "./actor-orders.js";
import { Group } from "./group.js";
import { Party } from "./party.js";

describeEnum("OrganizationKind", OrganizationKind, "Kind of an organization, in our classification.", {
  FORMAL_IGO: "Intergovernmental organization with a founding treaty and a secretariat (COW's definition of an IGO).",
  INFORMAL_IGO: "States that meet regularly without a founding treaty.",
  SUPRANATIONAL:
    "States that have transferred some of their powers to common institutions, such as the European Union.",
  MINISTRY: "Ministry of a state. `parent` is the state.",
  AGENCY: "Another organ of a state or an organization. `parent` is that state or organization.",
  OTHER: "Organization of any other kind.",
});

/** An organization. */
@ObjectType({
  implements: [Node, Party, Group, Cited],
  description: "Organization: both a party (the EU signs agreements) and a group (the EU has members).",
})
@Rows({ table: "Actor", identity: "slug", when: { column: "kind", is: "ORGANIZATION" }, orders: actorOrders.terms })
export class Organization {
  @Column(() => OrganizationKind, "organization.kind", {
    description: "Kind of the organization, in our classification.",
  })
  kind: string;

  @One(() => Party, "organization.parent", {
    nullable: true,
    description:
      "State of a ministry, or state or organization of another organ. Null for an independent organization.",
  })
  parent: Party | null;

  @PeriodField("organization.", "Period in which the organization was active, as far as sources say.")
  active: Period;

  @Disagreements("Disagreements between sources about the organization's start or end, or about its memberships.")
  disagreements: Disagreement[];
}
