import { leaf } from "../complete.js";
import { cell, type RowAt } from "../plan-builder.js";
import { joinsOfPath, leafCost, withJoins } from "./cost.js";
import type { FieldKind } from "./kind.js";

/** A column of the row. */
export const column: FieldKind<"column", RowAt> = {
  plan: (_builder, { owner: row, definition, declaration }) => leaf(cell(row, declaration.path), definition.type),
  cost: ({ declaration }) => withJoins(joinsOfPath(declaration.path), leafCost),
};
