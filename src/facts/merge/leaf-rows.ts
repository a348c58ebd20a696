import { identityOf } from "../stage.js";
import type { LeafTable } from "../tables.js";
import { owned } from "./origin.js";

/**
 * SQL: the identity of a row, as text. Nulls are then equal, and the rows can be hashed. Compared by column, each row would be
 * compared with every other row.
 */
export function rowOf(spec: LeafTable, alias: string): string {
  const columns = identityOf(spec).map((column) => `${alias}."${column}"`);
  return `row(${columns.join(", ")})::text`;
}

/** SQL: the owner of a row, as text. */
export function ownerOf({ owners }: LeafTable, alias: string): string {
  return `row(${owners.map((column) => `${alias}."${column}"`).join(", ")})::text`;
}

/** SQL condition: only the origin's sources cited the owner of the row `t` before the merge. */
export function isOwned({ owners, references }: LeafTable): string {
  return owners.map((column) => owned(references[column]!, `t."${column}"`)).join(" or ");
}
