import type { AnyRow } from "../row.js";
import type { StoredRow, StoredTable } from "./stored.js";
import type { LeafTable } from "../tables.js";
import { resolve, written, type Work } from "./work.js";

/** Writes rows without a key: those that differ go, those that are new come. */
export async function writeLeaves(
  spec: LeafTable,
  table: StoredTable,
  wanted: readonly AnyRow[],
  work: Work,
): Promise<void> {
  const resolved = wanted.map((row) => resolve(row, work));
  const rows = [...resolved, ...broughtAlong(spec, resolved, work)];
  const columns = Object.keys(rows[0] ?? {});
  const stored = [...work.stored.own, ...work.stored.shared];
  const before = new Set(stored.map((row) => written(row, columns)));
  const after = new Set(rows.map((row) => written(row, columns)));
  const gone = stored.filter((row) => !after.has(written(row, columns)));
  const added = rows.filter((row) => !before.has(written(row, columns)));
  await table.delete(gone.map((row) => ("id" in row ? { id: row["id"]! } : row)));
  await table.create(added);
  work.written.added += added.length;
  work.written.removed += gone.length;
  work.written.unchanged += rows.length - added.length;
}

// What an import added to a thing that it shares with the seeds stays, after what the seeds say of it. The common names of
// what is in the seeds are the seeds' alone.
function broughtAlong(spec: LeafTable, rows: readonly StoredRow[], { stored: { shared } }: Work): StoredRow[] {
  if (shared.length === 0) return [];
  const columns = Object.keys(shared[0]!).filter((column) => column !== "id" && column !== "position");
  const said = new Set(rows.map((row) => written(row, columns)));
  const ownerOf = (row: StoredRow) => written(row, spec.owners);
  const counted = new Map<string, number>();
  for (const row of rows) counted.set(ownerOf(row), (counted.get(ownerOf(row)) ?? 0) + 1);
  const ours = new Set(counted.keys());
  return shared
    .filter((row) => !said.has(written(row, columns)) && !(row["kind"] === "COMMON" && ours.has(ownerOf(row))))
    .map(({ id: _, ...row }) => {
      if (!("position" in row)) return row;
      const position = counted.get(ownerOf(row)) ?? 0;
      counted.set(ownerOf(row), position + 1);
      return { ...row, position };
    });
}
