import type { DatasetFile } from "../dataset.js";

type Columns = Pick<DatasetFile, "columns" | "leftOut" | "readsAnyColumn">;

/** The known columns of a file, each once: those that are read, and those that are not, with the reason. */
export function knownColumns({ columns, leftOut = [] }: Columns): ReadonlyMap<string, string | undefined> {
  const reasons = leftOut.flatMap(({ columns: names, why }) => names.map((name) => [name, why] as const));
  return new Map<string, string | undefined>([...columns.map((name) => [name, undefined] as const), ...reasons]);
}

/** The names in a heading without the spaces around them. Names that only differ in case are replaced by those of the dataset. */
export function asWritten(heading: readonly string[], file: Columns): string[] {
  const written = new Map([...knownColumns(file).keys()].map((name) => [name.toLowerCase(), name]));
  return heading.map((name) => written.get(name.trim().toLowerCase()) ?? name.trim());
}

/** The unknown columns of a heading. Each can change the meaning of a record. */
export function unknownColumns(heading: readonly string[], file: Columns): string[] {
  const known = knownColumns(file);
  return file.readsAnyColumn ? [] : heading.filter((name) => !known.has(name));
}
