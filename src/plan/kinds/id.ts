import { typeDeclaration } from "../declaration.js";
import { encodeId } from "../global-id.js";
import { jsonOf } from "../json.js";
import { cell, type RowAt } from "../plan-builder.js";
import { leafCost } from "./cost.js";
import type { FieldKind } from "./kind.js";

/** The row's global id. */
export const id: FieldKind<"id", RowAt> = {
  plan(_builder, { owner: row, ownerType }) {
    const identity = typeDeclaration(ownerType)?.identity;
    if (identity === undefined) throw new Error(`${ownerType.name} has an id but no table`);
    const read = cell(row, identity);
    return (answer, place) => jsonOf(encodeId(ownerType.name, String(JSON.parse(read(answer, place)))));
  },
  cost: () => leafCost,
};
