import type { DatasetFile } from "../dataset.js";

type Columns = Pick<DatasetFile, "columns" | "leftOut" | "readsAnyColumn">;

/** The columns that a file is known to have, each once: those that are read, and those that are not with the reason. */
export function knownColumns({ columns, leftOut = [] }: Columns): ReadonlyMap<string, string | undefined> {
  const reasons = leftOut.flatMap(({ columns: names, why }) => names.map((name) => [name, why] as const));
  return new Map<string, string | undefined>([...columns.map((name) => [name, undefined] as const), ...reasons]);
}

/** The names of a heading without the spaces around them, and as the dataset writes them where only case differs. */
export function asWritten(heading: readonly string[], file: Columns): string[] {
  const written = new Map([...knownColumns(file).keys()].map((name) => [name.toLowerCase(), name]));
  return heading.map((name) => written.get(name.trim().toLowerCase()) ?? name.trim());
}

/** The columns of a heading that are not known: each may change what a record says. */
export function unknownColumns(heading: readonly string[], file: Columns): string[] {
  const known = knownColumns(file);
  return file.readsAnyColumn ? [] : heading.filter((name) => !known.has(name));
}
