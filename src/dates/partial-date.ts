import { daysIn, isDay } from "./day.js";

/** How precisely a date is stated. */
export type Precision = "YEAR" | "MONTH" | "DAY" | "INTERVAL";

/** An interval of days that contains a date, including both ends. Null for an open end. */
export interface Interval {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * A date as precise as its source gives it, and the days that it can mean. Written in EDTF: a year `2024`, a month `2024-06`, a
 * day `2024-06-19`, or two of these with `/` between them. `..` is an open end. Source: Extended Date/Time Format (Library of
 * Congress, 2019), level 0 and the open intervals of level 1.
 */
export interface PartialDate extends Interval {
  readonly value: string;
  readonly precision: Precision;
}

const FORMS =
  "a year (2024), a month (2024-06), a day (2024-06-19) or an interval of these (2024-06/2024-07, ../2024-11-04)";

/** Reads a partial date. An error is the text after "must be"; the caller adds where the date is. */
export function parsePartialDate(text: string): PartialDate | { error: string } {
  const ends = text.split("/");
  if (ends.length === 1) {
    const read = parseEnd(text);
    return "error" in read ? read : { value: text, precision: precisionOf(text), ...read };
  }
  if (ends.length > 2) return { error: `${FORMS}, got "${text}"` };
  if (ends[0] === ends[1] && ends[0] !== "..") return parsePartialDate(ends[0]!); // from June to June is June
  const [first, last] = ends.map((end) => (end === ".." ? OPEN : parseEnd(end)));
  if ("error" in first!) return first;
  if ("error" in last!) return last;
  if (first === OPEN && last === OPEN) return { error: `closed at one end at least, got "${text}"` };
  const [earliest, latest] = [first!.earliest, last!.latest];
  if (earliest !== null && latest !== null && earliest > latest) {
    return { error: `an interval that ends no earlier than it starts, got "${text}"` };
  }
  return { value: text, precision: "INTERVAL", earliest, latest };
}

const OPEN: Interval = { earliest: null, latest: null };

function parseEnd(text: string): Interval | { error: string } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return { error: `${FORMS}, got "${text}"` };
  const earliest = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!isDay(earliest)) return { error: `a date that the calendar has, got "${text}"` };
  if (day !== undefined) return { earliest, latest: earliest };
  const lastMonth = month ?? "12";
  return { earliest, latest: `${year}-${lastMonth}-${daysIn(year, lastMonth)}` };
}

/** The precision of a valid partial date. */
export function precisionOf(value: string): Precision {
  if (value.includes("/")) return "INTERVAL";
  return value.length === 4 ? "YEAR" : value.length === 7 ? "MONTH" : "DAY";
}
