import type { TableName } from "./data-model.js";

/**
 * The identity under which a thing is found, as SQL: a slug or a key that a merge of two things took away leads to the one that stayed.
 * @param column the column that names rows of the table for ever: `slug`, `key`
 * @param given the identity that a client gave, as SQL
 */
export function currentIdentity(table: TableName, column: string, given: string): string {
  return column === "slug" ? `"currentSlug"('${table}', ${given})` : `"currentKey"(${given})`;
}
