import { InterfaceType } from "type-graphql";
import { wasParty } from "../agreement/was-party.js";
import { changesBetween } from "../change/between.js";
import { Column, Edge, Rows } from "../declare/fields.js";
import { Question } from "../declare/questions.js";
import { Node } from "../node/node.js";
import { obligationPaths } from "./obligation-paths.js";
import { actorOrders } from "./actor-orders.js";
import { ExternalIdsField, NamesField, TranslatedField, type ExternalId, type Name } from "./name.js";

/** A state or an organisation. */
@InterfaceType({
  implements: Node,
  description: "A state or an organisation: what can join a group, act on an agreement, hold offices, meet, speak.",
})
@Rows({ table: "Actor", identity: "slug", orders: actorOrders.terms })
export abstract class Party {
  @Column(() => String, "slug", { description: "Folded, hyphenated English common name; for ever." })
  slug: string;

  @TranslatedField("name", "Common name.")
  name: string;

  @NamesField()
  names: Name[];

  @ExternalIdsField()
  externalIds: ExternalId[];

  @Edge("memberships", { path: "memberships", order: "GROUP", description: "What it is or was a member of." })
  memberships: unknown;

  @Edge("agreements", {
    path: "agreementLinks.agreement",
    order: "TITLE",
    description:
      "Agreements in which it takes part, bound or not yet. With `asOf`: those in force that day, from which it was not away: as far as sources say when it acceded, withdrew, or belonged to the alliance that rests on one.",
    matching: [wasParty],
  })
  agreements: unknown;

  @Edge("obligations", {
    path: obligationPaths,
    order: "KIND",
    description: "What it owes and what it is owed; `role` asks for one of the two.",
  })
  obligations: unknown;

  @Edge("offices", { path: "offices", order: "TITLE", description: "Offices that are held for it." })
  offices: unknown;

  @Edge("tenures", { path: "offices.tenures", order: "SINCE", description: "Who holds or held these offices." })
  tenures: unknown;

  @Edge("events", {
    path: "eventLinks.event",
    order: "DATE",
    description: "Events in which it took part, itself or through an organ of its own.",
  })
  events: unknown;

  @Edge("statements", {
    path: "statementLinks.statement",
    order: "DATE",
    description: "Statements made in its name, by itself or an organ of its own.",
  })
  statements: unknown;

  @Question("changes", {
    call: { cost: () => 60, of: "slug", given: changesBetween },
    order: "DATE",
    description:
      "What began, ended, was signed or said, the oldest first: its memberships and members, the tenures of its offices, the agreements in which it takes part and what it did to them, what it owes and is owed, the alliances to which it belongs or belonged, its events and statements.",
  })
  timeline: unknown;
}
