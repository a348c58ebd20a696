import { madeOfReadings } from "../made-of-readings.js";
import type { AnyRow } from "../row.js";
import type { Reference, TableName, Value } from "../row.js";
import type { StoredRow, StoredTable, StoredValue } from "./stored.js";
import type { StoredRows } from "./stored-rows.js";

/** How many rows were added, changed, removed, and found as they should be. */
export interface Written {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** All that writing one table needs to know. */
export interface Work {
  /** The table as it was, what imports alone brought left aside. */
  readonly stored: StoredRows;
  /** Row numbers by slug or key, of the tables that come before. */
  readonly numbers: Map<TableName, Map<string, number>>;
  readonly written: Written;
}

/** Changes the columns of a row that differ, under the number that it has. */
export async function change(
  table: StoredTable,
  id: string,
  before: StoredRow,
  after: StoredRow,
  count: Written,
): Promise<void> {
  const changed = Object.entries(after).filter(
    ([column, value]) => written(before, [column]) !== JSON.stringify([value]),
  );
  if (changed.length === 0) count.unchanged++;
  else {
    await table.update(id, Number(before[id]), Object.fromEntries(changed));
    count.changed++;
  }
}

/**
 * The columns of a stored row that the derivation makes: it brings them to what all sources say, once they are all there. No reading tells the stages
 * of an agreement before its entry into force, so the status of one that only the seeds know is the seeds'.
 */
export function derivedOf(table: TableName, row: StoredRow, isShared: boolean): StoredRow {
  const derived = (madeOfReadings[table] ?? []).filter((column) => isShared || column !== "status");
  return Object.fromEntries(derived.map((column) => [column, row[column] ?? null]));
}

/** The values of some columns as one text, equal where they are. */
export function written(row: StoredRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column]));
}

/** A row with the numbers of the rows that it refers to. */
export function resolve(row: AnyRow, { numbers }: Work): StoredRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, isReference(value) ? numberOf(value, numbers) : value]),
  );
}

function numberOf({ table, key }: Reference, numbers: Work["numbers"]): StoredValue {
  const number = numbers.get(table)?.get(key);
  if (number === undefined) throw new Error(`a row refers to ${table} "${key}", which is not there`);
  return number;
}

/** Whether a column refers to another row. */
export function isReference(value: Value | undefined): value is Reference {
  return typeof value === "object" && value !== null && "table" in value;
}
