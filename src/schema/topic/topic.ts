import { ObjectType } from "type-graphql";
import { Column, Edge, Rows } from "../declare/fields.js";
import { nameOrders, ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { TranslatedField } from "../party/name.js";

/** The sort orders of topics. */
export const topicOrders = ordersOf("Topic", nameOrders);

/** A topic with which objects deal. */
@ObjectType({
  implements: Node,
  description: "Topic with which alliances, agreements, events and statements deal, from our own list.",
})
@Rows({ table: "Topic", identity: "slug", orders: topicOrders.terms })
export class Topic {
  @Column(() => String, "slug", {
    description: "Slug: English name in lower case without diacritics, with hyphens. It never changes.",
  })
  slug: string;

  @TranslatedField("name", "Name in the requested language.")
  name: string;

  @Edge("statements", {
    path: "statementLinks.statement",
    order: "DATE",
    description: "Statements that deal with the topic.",
  })
  statements: unknown;

  @Edge("events", { path: "eventLinks.event", order: "DATE", description: "Events that dealt with the topic." })
  events: unknown;

  @Edge("agreements", {
    path: "agreementLinks.agreement",
    order: "TITLE",
    description: "Agreements that deal with the topic. With `asOf`: those in force on that date.",
  })
  agreements: unknown;

  @Edge("alliances", { path: "alliances.alliance", order: "NAME", description: "Alliances that deal with the topic." })
  alliances: unknown;
}
