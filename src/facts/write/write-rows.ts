import type { AnyRow } from "../row.js";
import type { Execute } from "../execute.js";
import type { TableName } from "../row.js";
import { noteBrought } from "./brought-by-others.js";
import { storedTable, type StoredRow, type StoredTable, type Transaction } from "./stored.js";
import { keysOf, storedRows, type StoredRows } from "./stored-rows.js";
import { tables } from "../tables.js";
import type { Written } from "./work.js";
import { writeDetails } from "./write-details.js";
import { writeEntities } from "./write-entities.js";
import { writeLeaves } from "./write-leaves.js";

/**
 * Brings the database to what the seeds say: adds what is new, changes what differs under the number it has, removes what
 * is gone, leaves what an import brought. Deletions of things come last, when nothing refers to them any more.
 */
export async function writeRows(
  transaction: Transaction,
  rows: ReadonlyMap<TableName, readonly AnyRow[]>,
  onTable: (done: number, total: number) => void = () => {},
): Promise<Written> {
  const execute: Execute = (statement, ...values) => transaction.$executeRawUnsafe(statement, ...values);
  const keys = keysOf(rows);
  await noteBrought(execute, keys.get("Source") ?? []);
  const stored = new Map<TableName, StoredRows>();
  for (const spec of tables) stored.set(spec.table, await storedRows(transaction, spec, keys));
  const written: Written = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const numbers = new Map<TableName, Map<string, number>>();
  const gone: { table: StoredTable; rows: StoredRow[] }[] = [];
  for (const [index, spec] of tables.entries()) {
    onTable(index, tables.length);
    const table = storedTable(transaction, spec.table);
    const work = { stored: stored.get(spec.table)!, numbers, written };
    const wanted = rows.get(spec.table) ?? [];
    if (spec.is === "entity") gone.push({ table, rows: await writeEntities(spec, table, wanted, work) });
    else if (spec.is === "detail") await writeDetails(spec, table, wanted, work);
    else await writeLeaves(spec, table, wanted, work);
  }
  for (const { table, rows } of gone.reverse()) await table.delete(rows);
  return written;
}
