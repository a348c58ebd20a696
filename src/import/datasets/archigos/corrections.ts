import type { DataRecord } from "../../records.js";

/** A value of the file that is known to be wrong. It is corrected only while the file has it. */
interface Correction {
  /** The record's `obsid`. */
  readonly record: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const CORRECTIONS: readonly Correction[] = [
  {
    record: "DOM-1876-4",
    column: "leadid",
    from: "81de4823-1e42-11e4-b4cd-db5882bf8def",
    to: "DOM-1876-4",
    why: "this leadid is that of King, born in 1874, leader of Canada from 1921 (CAN-1921), and Baez was born in 1812",
  },
  {
    record: "SWD-1888",
    column: "leadid",
    from: "35debe98-3bbd-11e5-afeb-eb6f07f9fec7",
    to: "SWD-1888",
    why: "this leadid is that of another Bildt, born in 1949 (SWD-1991), and this one was born in 1820",
  },
  {
    record: "SAU-2015",
    column: "exit",
    from: "Natural Death",
    to: "Still in Office",
    why: "the spell ends on the dataset's last day as those of leaders in office do, and King Salman reigned beyond it",
  },
];

/** A record with what is wrong in it corrected, and for each correction a note that says what the file has. */
export function corrected(record: DataRecord): { readonly record: DataRecord; readonly notes: readonly string[] } {
  const { obsid } = record.values;
  const made = CORRECTIONS.filter((one) => one.record === obsid && record.values[one.column]?.trim() === one.from);
  const values = Object.fromEntries(made.map(({ column, to }) => [column, to]));
  return {
    record: { ...record, values: { ...record.values, ...values } },
    notes: made.map(
      ({ column, from, to, why }) => `Corrected: ${column} is "${from}" in the file, and "${to}" here: ${why}`,
    ),
  };
}
