import { InterfaceType } from "type-graphql";
import { wasParty } from "../agreement/was-party.js";
import { changesBetween } from "../change/between.js";
import { Column, Edge, Rows } from "../declare/fields.js";
import { Question } from "../declare/questions.js";
import { Node } from "../node/node.js";
import { obligationPaths } from "./obligation-paths.js";
import { actorOrders } from "./actor-orders.js";
import { ExternalIdsField, NamesField, TranslatedField, type ExternalId, type Name } from "./name.js";

/** A state or an organization. */
@InterfaceType({
  implements: Node,
  description:
    "State or organization: it can join groups, act on agreements, have offices, take part in events and make statements.",
})
@Rows({ table: "Actor", identity: "slug", orders: actorOrders.terms })
export abstract class Party {
  @Column(() => String, "slug", {
    description:
      "Slug: English common name in lower case without diacritics, with hyphens (`south-korea`). It never changes.",
  })
  slug: string;

  @TranslatedField("name", "Common name in the requested language.")
  name: string;

  @NamesField()
  names: Name[];

  @ExternalIdsField()
  externalIds: ExternalId[];

  @Edge("memberships", {
    path: "memberships",
    order: "GROUP",
    description: "Memberships of this party in groups, present and past.",
  })
  memberships: unknown;

  @Edge("agreements", {
    path: "agreementLinks.agreement",
    order: "TITLE",
    description:
      "Agreements of this party, whether it is bound or not yet bound. With `asOf`: agreements in force on that date to which it was then a party, judged by its accessions, its withdrawals and its memberships of alliances that rest on the agreement.",
    matching: [wasParty],
  })
  agreements: unknown;

  @Edge("obligations", {
    path: obligationPaths,
    order: "KIND",
    description: "Obligations that this party owes or is owed. `role` selects one side.",
  })
  obligations: unknown;

  @Edge("offices", {
    path: "offices",
    order: "TITLE",
    description: "Offices of this party, such as its head of government.",
  })
  offices: unknown;

  @Edge("tenures", {
    path: "offices.tenures",
    order: "SINCE",
    description: "Tenures of this party's offices, present and past.",
  })
  tenures: unknown;

  @Edge("events", {
    path: "eventLinks.event",
    order: "DATE",
    description: "Events in which this party took part, directly or through one of its organs.",
  })
  events: unknown;

  @Edge("statements", {
    path: "statementLinks.statement",
    order: "DATE",
    description: "Statements made in the name of this party, by itself or by one of its organs.",
  })
  statements: unknown;

  @Question("changes", {
    call: { cost: () => 60, of: "slug", given: changesBetween },
    order: "DATE",
    description:
      "Changes that concern this party, oldest first: in its existence as a state, its memberships and members, the tenures of its offices, its agreements (once it may have been in them) and its actions on them, its obligations, its present and past alliances, its events and its statements.",
  })
  timeline: unknown;
}
