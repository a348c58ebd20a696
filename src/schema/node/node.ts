import { ID, InterfaceType } from "type-graphql";
import { GlobalId } from "../declare/fields.js";

/** Relay's Node. */
@InterfaceType({
  description:
    "Anything with a global id, by which `node` finds it again. Source: Relay's Global Object Identification.",
})
export abstract class Node {
  @GlobalId(() => ID, { description: "Global id: the same on every server with the same data, opaque to clients." })
  id: string;
}
