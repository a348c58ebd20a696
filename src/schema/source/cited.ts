import { InterfaceType } from "type-graphql";
import { Edge } from "../declare/fields.js";

/** Anything that says where it was read. */
@InterfaceType({ description: "Anything that says where it was read." })
export abstract class Cited {
  @Edge("citations", {
    path: "citations",
    order: "PLACE",
    description: "Where it was read: each fact has at least one citation.",
  })
  citations: unknown;
}
