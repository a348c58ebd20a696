import { InterfaceType } from "type-graphql";
import { Edge } from "../declare/fields.js";

/** An object with citations. */
@InterfaceType({ description: "Object with citations: the places in sources where it was read." })
export abstract class Cited {
  @Edge("citations", {
    path: "citations",
    order: "PLACE",
    description: "Citations of this fact: the places in sources where it was read. Each fact has at least one.",
  })
  citations: unknown;
}
