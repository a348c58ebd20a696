import type { AnyRow } from "../rows/all-rows.js";
import type { Reference, TableName, Value } from "../rows/row.js";
import { broughtByOthers, isBrought, type Numbers } from "./brought-by-others.js";
import { storedTable, type StoredRow, type StoredTable, type StoredValue, type Transaction } from "./stored.js";
import { tables, type DetailTable, type EntityTable, type LeafTable, type TableSpec } from "./tables.js";

/** How many rows were added, changed, removed, and found as they should be. */
export interface Written {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** All that writing one table needs to know. */
interface Work {
  /** The table as it was. */
  readonly stored: readonly StoredRow[];
  /** Row numbers by slug or key, of the tables that come before. */
  readonly numbers: Map<TableName, Map<string, number>>;
  readonly brought: Numbers;
  readonly written: Written;
}

/**
 * Brings the database to what the seeds say: adds what is new, changes what differs under the number it has, removes what
 * is gone, leaves what an import brought. Deletions of things come last, when nothing refers to them any more.
 */
export async function writeRows(
  transaction: Transaction,
  rows: ReadonlyMap<TableName, readonly AnyRow[]>,
  onTable: (done: number, total: number) => void = () => {},
): Promise<Written> {
  const stored = new Map<TableName, readonly StoredRow[]>();
  for (const { table } of tables) stored.set(table, await storedTable(transaction, table).all());
  const sources = new Set((rows.get("Source") ?? []).map((row) => String(row["slug"])));
  const written: Written = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const numbers = new Map<TableName, Map<string, number>>();
  const brought = broughtByOthers(stored, sources);
  const gone: { table: StoredTable; rows: StoredRow[] }[] = [];
  for (const [index, spec] of tables.entries()) {
    onTable(index, tables.length);
    const table = storedTable(transaction, spec.table);
    const work = { stored: stored.get(spec.table) ?? [], numbers, brought, written };
    const wanted = rows.get(spec.table) ?? [];
    if (spec.is === "entity") gone.push({ table, rows: await writeEntities(spec, table, wanted, work) });
    else if (spec.is === "detail") await writeDetails(spec, table, wanted, work);
    else await writeLeaves(spec, table, wanted, work);
  }
  for (const { table, rows } of gone.reverse()) await table.delete(rows);
  return written;
}

/** Writes things with a key; gives those that are gone, to be deleted later. */
async function writeEntities(
  spec: EntityTable,
  table: StoredTable,
  wanted: readonly AnyRow[],
  work: Work,
): Promise<StoredRow[]> {
  const keyOf = (row: AnyRow | StoredRow) => String(row[spec.key]);
  const before = new Map(work.stored.map((row) => [keyOf(row), row]));
  const numbers = new Map(work.stored.map((row) => [keyOf(row), Number(row["id"])]));
  work.numbers.set(spec.table, numbers);
  let added = wanted.filter((row) => !before.has(keyOf(row)));
  work.written.added += added.length;
  while (added.length > 0) {
    // A part of an event needs the number of the whole, so wholes come first; the checks allow no circles.
    const ready = added.filter((row) => spec.table !== "Event" || isKnown(row["partOfId"], numbers));
    const created = await table.createNumbered(
      ready.map((row) => resolve(row, work)),
      spec.key,
    );
    for (const [key, number] of created) numbers.set(key, number);
    added = added.filter((row) => !numbers.has(keyOf(row)));
  }
  for (const row of wanted.filter((row) => before.has(keyOf(row)))) {
    await change(table, "id", before.get(keyOf(row))!, resolve(row, work), work.written);
  }
  const keys = new Set(wanted.map(keyOf));
  const gone = work.stored.filter((row) => !keys.has(keyOf(row)) && !isBrought(spec, row, work.brought));
  work.written.removed += gone.length;
  return gone.map(({ id }) => ({ id: id ?? null }));
}

async function writeDetails(
  spec: DetailTable,
  table: StoredTable,
  wanted: readonly AnyRow[],
  work: Work,
): Promise<void> {
  const rows = wanted.map((row) => resolve(row, work));
  const before = new Map(work.stored.map((row) => [row[spec.of], row]));
  const owners = new Set(rows.map((row) => row[spec.of]));
  const gone = work.stored.filter((row) => !owners.has(row[spec.of]!) && !isBrought(spec, row, work.brought));
  await table.delete(gone.map((row) => ({ [spec.of]: row[spec.of]! })));
  const kept = rows.filter((row) => before.has(row[spec.of]!));
  const freed = kept.filter((row) => spec.unique.some((column) => row[column] !== before.get(row[spec.of]!)![column]));
  if (freed.length > 0)
    await table.empty(
      spec.of,
      freed.map((row) => Number(row[spec.of])),
      spec.unique,
    );
  for (const row of kept) {
    const old = before.get(row[spec.of]!)!;
    const emptied = freed.includes(row) ? Object.fromEntries(spec.unique.map((column) => [column, null])) : {};
    await change(table, spec.of, { ...old, ...emptied }, row, work.written);
  }
  const added = rows.filter((row) => !before.has(row[spec.of]!));
  await table.create(added);
  work.written.added += added.length;
  work.written.removed += gone.length;
}

async function writeLeaves(spec: LeafTable, table: StoredTable, wanted: readonly AnyRow[], work: Work): Promise<void> {
  const resolved = wanted.map((row) => resolve(row, work));
  const rows = [...resolved, ...broughtAlong(spec, resolved, work)];
  const columns = Object.keys(rows[0] ?? {});
  const before = new Set(work.stored.map((row) => written(row, columns)));
  const after = new Set(rows.map((row) => written(row, columns)));
  const gone = work.stored.filter((row) => !after.has(written(row, columns)));
  const added = rows.filter((row) => !before.has(written(row, columns)));
  await table.delete(gone.map((row) => ("id" in row ? { id: row["id"]! } : row)));
  await table.create(added);
  work.written.added += added.length;
  work.written.removed += gone.length;
  work.written.unchanged += rows.length - added.length;
}

// What an import added to a thing that it shares with the seeds stays, after what the seeds say of it. The common names of
// what is in the seeds are the seeds' alone.
function broughtAlong(spec: LeafTable, rows: readonly StoredRow[], { stored, brought }: Work): StoredRow[] {
  const shared = stored.filter((row) => isBrought(spec, row, brought));
  if (shared.length === 0) return [];
  const columns = Object.keys(shared[0]!).filter((column) => column !== "id" && column !== "position");
  const said = new Set(rows.map((row) => written(row, columns)));
  const ownerOf = (row: StoredRow) => written(row, spec.owners);
  const counted = new Map<string, number>();
  for (const row of rows) counted.set(ownerOf(row), (counted.get(ownerOf(row)) ?? 0) + 1);
  return shared
    .filter((row) => !said.has(written(row, columns)) && row["kind"] !== "COMMON")
    .map(({ id: _, ...row }) => {
      if (!("position" in row)) return row;
      const position = counted.get(ownerOf(row)) ?? 0;
      counted.set(ownerOf(row), position + 1);
      return { ...row, position };
    });
}

async function change(
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

function written(row: StoredRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column]));
}

function resolve(row: AnyRow, { numbers }: Work): StoredRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, isReference(value) ? numberOf(value, numbers) : value]),
  );
}

function numberOf({ table, key }: Reference, numbers: Work["numbers"]): StoredValue {
  const number = numbers.get(table)?.get(key);
  if (number === undefined) throw new Error(`a row refers to ${table} "${key}", which is not there`);
  return number;
}

function isKnown(value: Value | undefined, numbers: ReadonlyMap<string, number>): boolean {
  return !isReference(value) || numbers.has(value.key);
}

function isReference(value: Value | undefined): value is Reference {
  return typeof value === "object" && value !== null && "table" in value;
}
