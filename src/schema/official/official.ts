import { ObjectType } from "type-graphql";
import { Column, Edge, Rows } from "../declare/fields.js";
import { nameOrders, ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { ExternalIdsField, NamesField, TranslatedField, type ExternalId, type Name } from "../party/name.js";
import { Cited } from "../source/cited.js";

/** The sort orders of officials. */
export const officialOrders = ordersOf("Official", nameOrders);

/** A person who holds or held an office. */
@ObjectType({
  implements: [Node, Cited],
  description:
    "Person who holds or held an office: one object for all spellings of the name. Source of the model: Popolo's Person.",
})
@Rows({ table: "Official", identity: "slug", orders: officialOrders.terms })
export class Official {
  @Column(() => String, "slug", {
    description:
      "Slug: English common name in lower case without diacritics, with hyphens (`sergey-lavrov`). It never changes.",
  })
  slug: string;

  @TranslatedField("name", "Common name in the requested language.")
  name: string;

  @NamesField()
  names: Name[];

  @ExternalIdsField()
  externalIds: ExternalId[];

  @Edge("tenures", {
    path: "tenures",
    order: "SINCE",
    description: "Tenures of this official in offices, present and past.",
  })
  tenures: unknown;

  @Edge("events", {
    path: "participations.event",
    order: "DATE",
    description: "Events in which this official took part.",
  })
  events: unknown;

  @Edge("statements", {
    path: "participations.statement",
    order: "DATE",
    description: "Statements made by this official, alone or with others.",
  })
  statements: unknown;
}
