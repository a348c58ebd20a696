import { parsePartialDate, type PartialDate } from "../../dates/partial-date.js";
import type { DataRecord } from "./records.js";

/** An invalid value. The record is reported and left out. */
export class BadField extends Error {
  constructor(
    readonly record: DataRecord,
    readonly column: string,
    readonly mustBe: string,
  ) {
    super(`${record.file}:${record.line}: ${column} must be ${mustBe}, got ${shown(record.values[column])}`);
  }
}

// a value can be as long as a record
function shown(value: string | undefined): string {
  if (value === undefined) return "nothing";
  return value.length <= 200 ? JSON.stringify(value) : `${JSON.stringify(value.slice(0, 200))}…`;
}

/** The maximum length of a text. Names and titles of the known datasets have a few hundred letters at most. */
const MAX_TEXT_LENGTH = 1_000;

/** A text without spaces around it. @throws BadField if it is empty, or longer than any name or title */
export function text(record: DataRecord, column: string): string {
  const value = optionalText(record, column);
  if (value === undefined) throw new BadField(record, column, "a text");
  if (value.length > MAX_TEXT_LENGTH)
    throw new BadField(record, column, `a text of at most ${MAX_TEXT_LENGTH} characters`);
  return value;
}

/**
 * A text without spaces around it. Undefined if it is empty. Control characters, including line breaks and tabs, are read as a
 * space. "NA" is an ordinary text; a caller that reads it as missing says so.
 */
export function optionalText({ values }: DataRecord, column: string): string | undefined {
  return values[column]?.replace(/\s*\p{Cc}[\p{Cc}\s]*/gu, " ").trim() || undefined;
}

/** A whole number. @throws BadField */
export function wholeNumber(record: DataRecord, column: string, least = 0, most = 1_000_000_000): number {
  const value = optionalText(record, column);
  const number = Number(value);
  if (value === undefined || !/^-?\d+$/.test(value) || number < least || number > most) {
    throw new BadField(record, column, `a whole number from ${least} to ${most}`);
  }
  return number;
}

/** One of several values. @throws BadField */
export function oneOf<Value extends string>(record: DataRecord, column: string, values: readonly Value[]): Value {
  const value = optionalText(record, column) ?? "";
  const found = values.find((one) => one === value);
  if (found === undefined) throw new BadField(record, column, `one of ${values.map((one) => `"${one}"`).join(", ")}`);
  return found;
}

/**
 * A date in three columns, as precise as they are. A month or a day that is empty, zero or negative is unknown. Undefined if the
 * year is unknown. @throws BadField
 */
export function dateInColumns(
  record: DataRecord,
  columns: { year: string; month: string; day: string },
): PartialDate | undefined {
  const part = (column: string) => {
    const value = optionalText(record, column);
    if (value === undefined || value === "NA") return undefined;
    const number = wholeNumber(record, column, -99, 9999);
    return number <= 0 ? undefined : number;
  };
  const [year, month, day] = [part(columns.year), part(columns.month), part(columns.day)];
  if (year === undefined) return undefined;
  if (month !== undefined && month > 12) throw new BadField(record, columns.month, "a month, from 1 to 12, or empty");
  const parts = [
    String(year).padStart(4, "0"),
    ...(month === undefined ? [] : [month, ...(day === undefined ? [] : [day])]),
  ];
  const value = parts.map((one) => String(one).padStart(2, "0")).join("-");
  return spokenOf(record, columns.year, calendarDate(record, columns.day, value));
}

/** A date in EDTF. @throws BadField, also if it is after the last day that the record's source covers */
export function partialDate(record: DataRecord, column: string, value: string): PartialDate {
  return spokenOf(record, column, calendarDate(record, column, value));
}

function calendarDate(record: DataRecord, column: string, value: string): PartialDate {
  const date = parsePartialDate(value);
  if ("error" in date) throw new BadField(record, column, date.error.replace(/, got ".*"$/, ""));
  return date;
}

function spokenOf(record: DataRecord, column: string, date: PartialDate): PartialDate {
  const { lastDay } = record;
  if (lastDay !== undefined && (date.earliest ?? "") > lastDay)
    throw new BadField(record, column, `no later than ${lastDay}, the last day of which the dataset speaks`);
  return date;
}
