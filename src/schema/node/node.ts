import { ID, InterfaceType } from "type-graphql";
import { GlobalId } from "../declare/fields.js";

/** Relay's Node. */
@InterfaceType({
  description: "Object with a global id, by which `node` finds it. Source: Relay's Global Object Identification.",
})
export abstract class Node {
  @GlobalId(() => ID, {
    description: "Global id: an opaque text, equal on all servers that imported the same data in the same order.",
  })
  id: string;
}
