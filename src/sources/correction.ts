import { readDecisions } from "./decisions/read-decisions.js";
import type { DataRecord } from "./files/records.js";

const CORRECTIONS = readDecisions("corrections");

/** A corrected record. */
export interface Corrected {
  readonly record: DataRecord;
  /** What the source has and why it was corrected, for the citation. Undefined if nothing was corrected. */
  readonly note: string | undefined;
}

/** Applies the corrections of a record. A correction whose `from` is no longer in the file is not needed any more. */
export function corrected(record: DataRecord): Corrected {
  const due = CORRECTIONS.filter(
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
