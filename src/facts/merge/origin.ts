import type { FormerSlugs } from "../former-slugs.js";
import type { TableName } from "../row.js";

/** The origin of staged rows: the articles, or a dataset. */
export interface Origin {
  /** The slugs of its sources, both stored and staged. */
  readonly sources: readonly string[];
  /** True for the articles: their columns have priority over those of datasets. */
  readonly comesFirst: boolean;
  readonly formerSlugs: readonly FormerSlugs[];
  /** Called with the number of tables that are written, and the total. */
  readonly onTable?: (done: number, total: number) => void;
}

/**
 * SQL condition: only the origin's sources cited the row of this table with this id before the merge. `noteOwned` in merge.ts
 * fills "owned".
 */
export function owned(table: TableName, id: string): string {
  return `exists (select from "owned" o where o."table" = '${table}' and o."id" = ${id})`;
}
