import type { FormerSlugs } from "../former-slugs.js";
import type { TableName } from "../row.js";

/** Whose rows are staged: the articles, or a dataset. */
export interface Origin {
  /** The slugs of its sources, those that are stored and those that are staged. */
  readonly sources: readonly string[];
  /** True for the articles: what they say of a thing that datasets cite, too, comes before what those say. */
  readonly comesFirst: boolean;
  readonly formerSlugs: readonly FormerSlugs[];
  /** Told how many tables are written, and of how many. */
  readonly onTable?: (done: number, total: number) => void;
}

/** SQL condition: only the origin's sources cited the row of this table with this id before the merge. `noteOwned` in merge.ts fills "owned". */
export function owned(table: TableName, id: string): string {
  return `exists (select from "owned" o where o."table" = '${table}' and o."id" = ${id})`;
}
