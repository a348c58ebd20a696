import { ObjectType } from "type-graphql";
import { Column, Edge, Rows } from "../declare/fields.js";
import { nameOrders, ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { ExternalIdsField, NamesField, TranslatedField, type ExternalId, type Name } from "../party/name.js";
import { Cited } from "../source/cited.js";

/** The orders of officials. */
export const officialOrders = ordersOf("Official", nameOrders);

/** A person who holds or held an office. */
@ObjectType({
  implements: [Node, Cited],
  description:
    "A person who holds or held an office; one, under however many spellings. Source of the shape: Popolo's Person.",
})
@Rows({ table: "Official", identity: "slug", orders: officialOrders.terms })
export class Official {
  @Column(() => String, "slug", { description: "Folded, hyphenated English common name; for ever." })
  slug: string;

  @TranslatedField("name", "Common name.")
  name: string;

  @NamesField()
  names: Name[];

  @ExternalIdsField()
  externalIds: ExternalId[];

  @Edge("tenures", { path: "tenures", order: "SINCE", description: "The offices that they hold or held." })
  tenures: unknown;

  @Edge("events", { path: "participations.event", order: "DATE", description: "Events in which they took part." })
  events: unknown;

  @Edge("statements", { path: "participations.statement", order: "DATE", description: "Statements that they made." })
  statements: unknown;
}
