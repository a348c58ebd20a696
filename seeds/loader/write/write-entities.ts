import type { AnyRow } from "../rows/all-rows.js";
import type { Value } from "../../../src/facts/row.js";
import { isBrought } from "./brought-by-others.js";
import type { StoredRow, StoredTable } from "./stored.js";
import type { EntityTable } from "../../../src/facts/tables.js";
import { change, isReference, resolve, type Work } from "./work.js";

/** Writes things with a key; gives those that are gone, to be deleted later. */
export async function writeEntities(
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
    if (ready.length === 0) throw new Error("events are parts of each other in a circle");
    const created = await table.createNumbered(
      ready.map((row) => resolve(row, work)),
      spec.key,
    );
    for (const [key, number] of created) numbers.set(key, number);
    added = added.filter((row) => !numbers.has(keyOf(row)));
  }
  for (const row of wanted.filter((row) => before.has(keyOf(row)))) {
    const old = before.get(keyOf(row))!;
    const wanted = resolve(row, work);
    await change(
      table,
      "id",
      old,
      isBrought(spec, old, work.brought) ? withBrought(old, wanted) : wanted,
      work.written,
    );
  }
  const keys = new Set(wanted.map(keyOf));
  const gone = work.stored.filter((row) => !keys.has(keyOf(row)) && !isBrought(spec, row, work.brought));
  work.written.removed += gone.length;
  return gone.map(({ id }) => ({ id: id ?? null }));
}

// What an import added to a row of the seeds stays: names to be found by, and what it knows of an obligation where they are silent.
function withBrought(old: StoredRow, wanted: StoredRow): StoredRow {
  const kept = { ...wanted };
  if (typeof wanted["search"] === "string") {
    kept["search"] = [...new Set([...wanted["search"].split("|"), ...String(old["search"]).split("|")])].join("|");
  }
  for (const column of ["condition", "article"]) if (wanted[column] === null) kept[column] = old[column] ?? null;
  return kept;
}

function isKnown(value: Value | undefined, numbers: ReadonlyMap<string, number>): boolean {
  return !isReference(value) || numbers.has(value.key);
}
