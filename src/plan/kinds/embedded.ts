import { getNamedType } from "graphql";
import type { RowAt } from "../plan-builder.js";
import { joinsOfPath, objectCost, withJoins } from "./cost.js";
import type { FieldKind } from "./kind.js";
import { ifPresent } from "./to-one.js";

/** An object made of columns of the same row. */
export const embedded: FieldKind<"embedded", RowAt> = {
  plan(builder, { owner: row, definition, declaration: { prefix, present }, nodes }) {
    const inside = { ...row, path: row.path + prefix };
    return ifPresent(row, present, builder.writeObjects(inside, getNamedType(definition.type), nodes));
  },
  cost: ({ declaration }, below) => withJoins(joinsOfPath(declaration.prefix), objectCost(below)),
};
