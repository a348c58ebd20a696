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

describeEnum("OrganizationKind", OrganizationKind, "What sort of organisation it is: our classification.", {
  FORMAL_IGO: "An intergovernmental organisation founded by a treaty, with a secretariat (COW's definition of an IGO).",
  INFORMAL_IGO: "States that meet regularly without a founding treaty.",
  SUPRANATIONAL: "States that have handed powers of their own to common organs, such as the European Union.",
  MINISTRY: "A ministry of a state; `parent` is the state.",
  AGENCY: "Another organ of a state or an organisation; `parent` is whose.",
  OTHER: "None of these.",
});

/** An organisation. */
@ObjectType({
  implements: [Node, Party, Group, Cited],
  description: "An organisation: both a party (the EU signs) and a group (the EU has members).",
})
@Rows({ table: "Actor", identity: "slug", when: { column: "kind", is: "ORGANIZATION" }, orders: actorOrders.terms })
export class Organization {
  @Column(() => OrganizationKind, "organization.kind", { description: "What sort of organisation." })
  kind: string;

  @One(() => Party, "organization.parent", {
    nullable: true,
    description: "A ministry's state, an organ's organisation; null where it stands for itself.",
  })
  parent: Party | null;

  @PeriodField("organization.", "When it was active. Start and end are null if no source gives them.")
  active: Period;

  @Disagreements("What sources differ over: when the organization began or ended, and its memberships.")
  disagreements: Disagreement[];
}
