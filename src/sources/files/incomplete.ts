import type { DatasetFile } from "../dataset.js";

/** A file with fewer records than its version has. */
export interface Incomplete {
  readonly file: string;
  readonly read: number;
  readonly records: number;
}

/** The files with fewer records than required. `counts` has the number of records read, by file name. */
export function incompleteOf(files: readonly DatasetFile[], counts: ReadonlyMap<string, number>): Incomplete[] {
  return files.flatMap(({ name, records }) => {
    const read = counts.get(name) ?? 0;
    return records !== undefined && read < records ? [{ file: name, read, records }] : [];
  });
}

/** The message about it, in one line. */
export function describeIncomplete({ file, read, records }: Incomplete): string {
  const [some, all] = [read, records].map((count) => count.toLocaleString("en"));
  return `${file}: ${some} of the ${all} records of this version were read: is the file whole?`;
}
