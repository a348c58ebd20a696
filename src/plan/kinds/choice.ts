import { leaf } from "../complete.js";
import { addField, cell, cellOf, type RowAt } from "../plan-builder.js";
import type { Reader } from "../rowset.js";
import { leafCost } from "./cost.js";
import type { FieldKind } from "./kind.js";

/** One of several columns, chosen by the arguments. */
export const choice: FieldKind<"choice", RowAt> = {
  plan(builder, { owner: row, definition, declaration, node }) {
    const { args } = addField(builder, definition, node);
    return leaf(readerOf(row, declaration.path(args)), definition.type);
  },
  cost: () => leafCost,
};

/** Reads a column, or the first of several columns that is not null. */
function readerOf(row: RowAt, chosen: string | readonly string[]): Reader {
  if (typeof chosen === "string") return cell(row, chosen);
  const columns = chosen.map((path) => row.rowset.fromClause.column(row.path + path));
  return cellOf(row.rowset, `coalesce(${columns.join(", ")})`);
}
