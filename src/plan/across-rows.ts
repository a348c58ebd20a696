import { cell, type RowAt } from "./plan-builder.js";
import type { FieldDeclaration } from "./declaration.js";
import type { Answer } from "./rowset.js";

/** Reads a value that is computed from all rows of a rowset together, once for each answer. */
export function acrossRowsReader(
  row: RowAt,
  { paths, values }: FieldDeclaration & { from: "among" },
): (answer: Answer, place: number) => unknown {
  const cells = paths.map((path) => cell(row, path));
  const known = new WeakMap<Answer, readonly unknown[]>();
  return (answer, place) => {
    let computed = known.get(answer);
    if (!computed) {
      const rows = Array.from({ length: answer.rowsets[row.rowset.index]?.size ?? 0 }, (_, one) =>
        cells.map((read) => JSON.parse(read(answer, one)) as unknown),
      );
      known.set(answer, (computed = values(rows)));
    }
    return computed[place];
  };
}
