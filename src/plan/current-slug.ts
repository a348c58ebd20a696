import type { TableName } from "./data-model.js";

/**
 * The identity under which a thing is found, as SQL. When two things are merged, the slug or key that was taken away leads to the
 * thing that remains.
 * @param column the column with the permanent name of a row: `slug`, `key`
 * @param given the identity that a client gave, as SQL
 */
export function currentIdentity(table: TableName, column: string, given: string): string {
  return column === "slug" ? `"currentSlug"('${table}', ${given})` : `"currentKey"(${given})`;
}
