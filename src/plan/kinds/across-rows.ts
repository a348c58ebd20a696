import { computed } from "../complete.js";
import { cell, share, type RowAt } from "../plan-builder.js";
import type { Answer } from "../rowset.js";
import { leafCost } from "./cost.js";
import type { FieldKind } from "./kind.js";

/** Computed in Node from columns of all rows of the list together, once for each answer. */
export const acrossRows: FieldKind<"acrossRows", RowAt> = {
  plan(builder, { owner: row, ownerType, definition, declaration: { paths, values } }) {
    const { rowset, path } = row;
    const valuesIn = share(builder, `${ownerType.name}.${definition.name} of rowset ${rowset.index} at ${path}`, () => {
      const cells = paths.map((column) => cell(row, column));
      const known = new WeakMap<Answer, readonly unknown[]>();
      return (answer: Answer) => {
        const found = known.get(answer) ?? values(rowsOf(answer));
        known.set(answer, found);
        return found;
      };

      function rowsOf(answer: Answer): readonly (readonly unknown[])[] {
        return Array.from({ length: answer.rowsets[rowset.index]?.size ?? 0 }, (_, place) =>
          cells.map((read) => JSON.parse(read(answer, place)) as unknown),
        );
      }
    });
    return computed((answer, place) => valuesIn(answer)[place], definition.type);
  },
  cost: ({ declaration }) => ({ ...leafCost, once: declaration.cost }),
};
