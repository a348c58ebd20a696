import { ObjectType } from "type-graphql";
import { Column, Edge, Rows } from "../declare/fields.js";
import { nameOrders, ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { TranslatedField } from "../party/name.js";

/** The orders of topics. */
export const topicOrders = ordersOf("Topic", nameOrders);

/** What things deal with. */
@ObjectType({
  implements: Node,
  description: "What alliances, agreements, events and statements deal with; our own list.",
})
@Rows({ table: "Topic", identity: "slug", orders: topicOrders.terms })
export class Topic {
  @Column(() => String, "slug", { description: "Folded, hyphenated English name; for ever." })
  slug: string;

  @TranslatedField("name", "Name.")
  name: string;

  @Edge("statements", { path: "statementLinks.statement", order: "DATE", description: "Statements on it." })
  statements: unknown;

  @Edge("events", { path: "eventLinks.event", order: "DATE", description: "Events that dealt with it." })
  events: unknown;

  @Edge("agreements", {
    path: "agreementLinks.agreement",
    order: "TITLE",
    description: "Agreements on it. With `asOf`: those in force that day.",
  })
  agreements: unknown;

  @Edge("alliances", { path: "alliances.alliance", order: "NAME", description: "Alliances that deal with it." })
  alliances: unknown;
}
