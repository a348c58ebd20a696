import { InterfaceType } from "type-graphql";
import { Column, Edge, Rows } from "../declare/fields.js";
import { Node } from "../node/node.js";
import { actorOrders } from "./actor-orders.js";
import { ExternalIdsField, NamesField, TranslatedField, type ExternalId, type Name } from "./name.js";

/** What a party can be a member of. */
@InterfaceType({ implements: Node, description: "What a party can be a member of: an alliance or an organisation." })
@Rows({ table: "Actor", identity: "slug", orders: actorOrders.terms })
export abstract class Group {
  @Column(() => String, "slug", { description: "Folded, hyphenated English common name; for ever." })
  slug: string;

  @TranslatedField("name", "Common name.")
  name: string;

  @NamesField()
  names: Name[];

  @ExternalIdsField()
  externalIds: ExternalId[];

  @Edge("memberships", { path: "members", order: "PARTY", description: "Who is or was a member." })
  members: unknown;
}
