import type { TableName } from "../../../src/facts/row.js";
import type { StoredRow } from "./stored.js";
import { tables, type TableSpec } from "../../../src/facts/tables.js";

/** The numbers of rows, by table. */
export type Numbers = ReadonlyMap<TableName, ReadonlySet<number>>;

/**
 * The rows that an import of a dataset brought, or that what it brought refers to: the seeds may change these but do not
 * delete them. An import's sources are the datasets that the seeds do not have; its facts are those cited to them.
 */
export function broughtByOthers(
  stored: ReadonlyMap<TableName, readonly StoredRow[]>,
  seedSources: ReadonlySet<string>,
): Numbers {
  const found = new Map<TableName, Set<number>>(tables.map(({ table }) => [table, new Set()]));
  for (const row of stored.get("Source") ?? []) {
    if (row["kind"] === "DATASET" && !seedSources.has(String(row["slug"]))) found.get("Source")!.add(Number(row["id"]));
  }
  if (found.get("Source")!.size === 0) return found;
  const citations = tables.find(({ table }) => table === "Citation")!;
  for (const row of stored.get("Citation") ?? []) {
    if (found.get("Source")!.has(Number(row["sourceId"]))) {
      found.get("Citation")!.add(Number(row["id"]));
      markReferences(citations, row, found);
    }
  }
  // Each table comes after those it refers to, so going backwards reaches everything.
  for (const spec of [...tables].reverse()) {
    for (const row of stored.get(spec.table) ?? []) {
      if (spec.table !== "Citation" && isBrought(spec, row, found)) markReferences(spec, row, found);
    }
  }
  return found;
}

/** Whether a row, or what it belongs to, is among those found. */
export function isBrought(spec: TableSpec, row: StoredRow, found: Numbers): boolean {
  if (spec.is === "entity") return found.get(spec.table)?.has(Number(row["id"])) ?? false;
  const owners = spec.is === "detail" ? [spec.of] : spec.owners;
  return owners.some((column) => row[column] !== null && found.get(spec.references[column]!)?.has(Number(row[column])));
}

function markReferences(spec: TableSpec, row: StoredRow, found: ReadonlyMap<TableName, Set<number>>): void {
  for (const [column, table] of Object.entries(spec.references)) {
    if (row[column] !== null) found.get(table)?.add(Number(row[column]));
  }
}
