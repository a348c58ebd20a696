// The rows that are written, in the form that each way needs.
import { loaderTables } from "../product.js";
import { columnsOf, worldRows } from "../world/world.js";

/**
 * All generated rows in memory, so that generating them is not measured.
 * @returns {Map<string, object[]>} rows by table, each table after those that it refers to
 */
export function makeRows(scale) {
  return new Map(worldRows(scale).map(([table, rows]) => [table, [...rows]]));
}

/** How many rows there are. */
export function countOf(rows) {
  return [...rows.values()].reduce((sum, { length }) => sum + length, 0);
}

/** The rows for the seeds' loader: without numbers, with references by slug or key. */
export function asSeeds(rows) {
  const keys = new Map(); // by table and number
  for (const { table, is, key } of loaderTables) {
    if (is !== "entity") continue;
    keys.set(table, new Map((rows.get(table) ?? []).map((row) => [row.id, row[key]])));
  }
  const seeds = loaderTables.map(({ table, references, unique = [] }) => {
    const empty = Object.fromEntries(unique.map((column) => [column, null])); // the loader's rows have every column
    const seed = ([column, value]) => {
      const other = references[column];
      return [column, other && value !== null ? { table: other, key: keys.get(other).get(value) } : value];
    };
    const withoutNumber = ({ id: _, ...row }) => ({ ...empty, ...Object.fromEntries(Object.entries(row).map(seed)) });
    return [table, (rows.get(table) ?? []).map(withoutNumber)];
  });
  return new Map(seeds);
}

/** The rows of one table as the text for COPY, and its columns. */
export function asCopyText(rows) {
  const columns = columnsOf(rows);
  return { columns, text: rows.map((row) => `${columns.map((column) => copied(row[column])).join("\t")}\n`).join("") };
}

function copied(value) {
  if (value === null || value === undefined) return "\\N";
  if (Array.isArray(value)) return copied(`{${value.map((item) => JSON.stringify(item)).join(",")}}`);
  return String(value).replace(/[\\\t\n\r]/g, (character) => `\\${character}`);
}
