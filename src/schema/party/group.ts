import { InterfaceType } from "type-graphql";
import { Column, Edge, Rows } from "../declare/fields.js";
import { Node } from "../node/node.js";
import { actorOrders } from "./actor-orders.js";
import { ExternalIdsField, NamesField, TranslatedField, type ExternalId, type Name } from "./name.js";

/** Something that a party can be a member of. */
@InterfaceType({
  implements: Node,
  description: "Group that a party can be a member of: an alliance or an organization.",
})
@Rows({ table: "Actor", identity: "slug", orders: actorOrders.terms })
export abstract class Group {
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

  @Edge("memberships", { path: "members", order: "PARTY", description: "Memberships in this group, present and past." })
  members: unknown;
}
