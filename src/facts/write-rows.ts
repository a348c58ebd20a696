import type { Execute } from "./execute.js";
import { merge } from "./merge/merge.js";
import type { AnyRow, TableName } from "./row.js";
import { openStage } from "./stage.js";
import { tables } from "./tables.js";

/** The number of rows that were added, changed, removed, and found unchanged. */
export interface Written {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** The sources of the rows before this load, and a function that is called for each table. */
export interface WriteOptions {
  readonly stored: readonly string[];
  readonly onTable?: (done: number, total: number) => void;
}

/** Updates the database to what the articles say: all their rows, by table. Rows of datasets stay. */
export async function writeRows(
  execute: Execute,
  rows: ReadonlyMap<TableName, readonly AnyRow[]>,
  { stored, ...told }: WriteOptions,
): Promise<Written> {
  told.onTable?.(0, tables.length);
  const stage = await openStage(execute);
  for (const [table, some] of rows) for (const row of some) await stage.take({ table, row });
  const read = await stage.finish();
  const said = (rows.get("Source") ?? []).map(({ slug }) => String(slug));
  const sources = [...new Set([...stored, ...said])];
  const { added, changed, removed } = await merge(execute, { sources, comesFirst: true, formerSlugs: [], ...told });
  return { added, changed, removed, unchanged: read - added - changed };
}
