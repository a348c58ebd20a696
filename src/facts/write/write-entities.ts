import type { AnyRow } from "../row.js";
import type { Value } from "../row.js";
import type { StoredRow, StoredTable } from "./stored.js";
import type { EntityTable } from "../tables.js";
import { change, derivedOf, isReference, resolve, type Work } from "./work.js";

/** Writes things with a key; gives those that are gone, to be deleted later. */
export async function writeEntities(
  spec: EntityTable,
  table: StoredTable,
  wanted: readonly AnyRow[],
  work: Work,
): Promise<StoredRow[]> {
  const keyOf = (row: AnyRow | StoredRow) => String(row[spec.key]);
  const { own, shared } = work.stored;
  const before = new Map([...own, ...shared].map((row) => [keyOf(row), row]));
  const numbers = new Map([...before].map(([key, row]) => [key, Number(row["id"])]));
  const sharedKeys = new Set(shared.map(keyOf));
  work.numbers.set(spec.table, numbers);
  let added = wanted.filter((row) => !before.has(keyOf(row)));
  work.written.added += added.length;
  while (added.length > 0) {
    // A part of an event needs the number of the whole, so wholes come first; the checks allow no circles.
    const ready = added.filter((row) => spec.table !== "Event" || isKnown(row["partOfId"], numbers));
    if (ready.length === 0) throw new Error("events are parts of each other in a circle");
    const created = await table.createNumbered(
      ready.map((row) => resolve(row, work)),
      spec.key,
    );
    for (const [key, number] of created) numbers.set(key, number);
    added = added.filter((row) => !numbers.has(keyOf(row)));
  }
  for (const row of wanted.filter((row) => before.has(keyOf(row)))) {
    const [old, said] = [before.get(keyOf(row))!, resolve(row, work)];
    const isShared = sharedKeys.has(keyOf(row));
    const after = { ...said, ...derivedOf(spec.table, old, isShared) };
    await change(table, "id", old, isShared ? withBrought(old, after) : after, work.written);
  }
  const keys = new Set(wanted.map(keyOf));
  const gone = own.filter((row) => !keys.has(keyOf(row)));
  work.written.removed += gone.length;
  return gone.map(({ id }) => ({ id: id ?? null }));
}

// What an import added to a row of the seeds stays: names to be found by.
function withBrought(old: StoredRow, said: StoredRow): StoredRow {
  if (typeof said["search"] !== "string") return said;
  return {
    ...said,
    search: [...new Set([...said["search"].split("|"), ...String(old["search"]).split("|")])].join("|"),
  };
}

function isKnown(value: Value | undefined, numbers: ReadonlyMap<string, number>): boolean {
  return !isReference(value) || numbers.has(value.key);
}
