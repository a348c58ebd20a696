import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonTextsOf } from "../../src/plan/json-text.js";

/** As json_agg and json_build_array write it: a space after a comma, and before an array in an array a line. */
const written = (columns: readonly (readonly unknown[] | null)[]) =>
  `[[${columns.map((column) => (column ? `[${column.map((value) => JSON.stringify(value)).join(", \n ")}]` : "null")).join(", ")}]]`;

describe("the cells of a level", () => {
  it("are the values that PostgreSQL wrote, by column, as JSON", () => {
    const leaf = fc.oneof(
      fc.string({ unit: "binary" }).filter((text) => !text.includes("\0")),
      fc.constantFrom('"', "\\", '\\"', '", "', "], [", "null", "\\\\", 'a\\" ,'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const value = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }));
    const column = fc.option(fc.array(value, { maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
        expect(jsonTextsOf(written(columns))).toEqual(
          columns.map((cells) => (cells ?? []).map((cell) => JSON.stringify(cell))),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("go on in the next chunk, where there are more columns than PostgreSQL's functions take", () => {
    expect(jsonTextsOf('[[[1, 2], ["a", "b"]], [[true, null]]]')).toEqual([
      ["1", "2"],
      ['"a"', '"b"'],
      ["true", "null"],
    ]);
  });
});
