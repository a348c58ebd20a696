import { computed } from "../complete.js";
import { cell, type RowAt } from "../plan-builder.js";
import type { Answer } from "../rowset.js";
import { leafCost } from "./cost.js";
import type { FieldKind } from "./kind.js";

/** Computed in Node from columns of all rows of the list together, once for each answer. */
export const acrossRows: FieldKind<"acrossRows", RowAt> = {
  plan(_builder, { owner: row, definition, declaration: { paths, values } }) {
    const cells = paths.map((path) => cell(row, path));
    const known = new WeakMap<Answer, readonly unknown[]>();
    return computed((answer, place) => {
      let computed = known.get(answer);
      if (!computed) {
        const rows = Array.from({ length: answer.rowsets[row.rowset.index]?.size ?? 0 }, (_, one) =>
          cells.map((read) => JSON.parse(read(answer, one)) as unknown),
        );
        known.set(answer, (computed = values(rows)));
      }
      return computed[place];
    }, definition.type);
  },
  cost: () => leafCost,
};
