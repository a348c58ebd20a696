import type { DataRecord } from "./files/records.js";

/** A value of a dataset that is known to be wrong, and what it is taken as. */
export interface Correction {
  readonly file: string;
  /** What the row has in the columns by which it is known; all of them must be as they are here. */
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  /** Why, so that a reader can check it: part of the citation's note. */
  readonly why: string;
}

/** A record as corrected. */
export interface Corrected {
  readonly record: DataRecord;
  /** What the source has and why it was not taken over, for the citation; undefined where nothing was corrected. */
  readonly note: string | undefined;
}

/** Applies the corrections of a record; one whose `from` no longer stands there is not needed any more. */
export function corrected(record: DataRecord, corrections: readonly Correction[]): Corrected {
  const due = corrections.filter(
    ({ file, row, column, from }) =>
      file === record.file &&
      record.values[column] === from &&
      Object.entries(row).every(([known, value]) => record.values[known] === value),
  );
  if (due.length === 0) return { record, note: undefined };
  return {
    record: {
      ...record,
      values: { ...record.values, ...Object.fromEntries(due.map(({ column, to }) => [column, to])) },
    },
    note: due
      .map(({ column, from, to, why }) => `Corrected: ${column} is ${from} there, taken as ${to}. ${why}`)
      .join(" "),
  };
}
