import type { AnyRow } from "../row.js";
import type { StoredTable } from "./stored.js";
import type { DetailTable } from "../tables.js";
import { change, derivedOf, resolve, type Work } from "./work.js";

/** Writes what only some things have, under the number of the thing. */
export async function writeDetails(
  spec: DetailTable,
  table: StoredTable,
  wanted: readonly AnyRow[],
  work: Work,
): Promise<void> {
  const rows = wanted.map((row) => resolve(row, work));
  const { own, shared } = work.stored;
  const before = new Map([...own, ...shared].map((row) => [row[spec.of], row]));
  const owners = new Set(rows.map((row) => row[spec.of]));
  const gone = own.filter((row) => !owners.has(row[spec.of]));
  await table.delete(gone.map((row) => ({ [spec.of]: row[spec.of]! })));
  const kept = rows.filter((row) => before.has(row[spec.of]));
  const freed = kept.filter((row) => spec.unique.some((column) => row[column] !== before.get(row[spec.of])![column]));
  if (freed.length > 0)
    await table.empty(
      spec.of,
      freed.map((row) => Number(row[spec.of])),
      spec.unique,
    );
  for (const row of kept) {
    const old = before.get(row[spec.of])!;
    const emptied = freed.includes(row) ? Object.fromEntries(spec.unique.map((column) => [column, null])) : {};
    const after = { ...row, ...derivedOf(spec.table, old, shared.includes(old)) };
    await change(table, spec.of, { ...old, ...emptied }, after, work.written);
  }
  const added = rows.filter((row) => !before.has(row[spec.of]));
  await table.create(added);
  work.written.added += added.length;
  work.written.removed += gone.length;
}
