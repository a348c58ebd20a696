// Dates and periods of made-up things, as the columns that Prisma writes.
import { parsePartialDate, type PartialDate } from "../../src/dates/partial-date.js";
import { seenBy, standingPeriod } from "../../src/dates/period.js";
import type { EndStatus } from "../../src/generated/prisma/client.js";

/** What a made-up period states; dates in EDTF, as seeds have them. */
export interface PeriodFacts {
  readonly start?: string;
  readonly end?: string;
  /** ENDED where an end is given, else ONGOING, unless told. */
  readonly endStatus?: EndStatus;
  /** The dated sources that show it. */
  readonly seen?: readonly string[];
}

/** Reads a partial date of a test; null where there is none. */
export function dayOf(text: string | undefined): PartialDate | null {
  if (text === undefined) return null;
  const read = parsePartialDate(text);
  if ("error" in read) throw new Error(`a date must be ${read.error}`);
  return read;
}

type Days<Columns> = { [Name in keyof Columns]: null extends Columns[Name] ? Date | null : Date };

/** Days as Prisma takes them: instants at midnight in UTC. */
export function daysOf<Columns extends object>(columns: Columns): Days<Columns> {
  const days = Object.entries(columns).map(([name, day]: [string, string | null]) => [name, instant(day)]);
  return Object.fromEntries(days) as Days<Columns>; // the same names
}

/** The three columns of a partial date. */
export function partialDate<Prefix extends string>(prefix: Prefix, text: string | undefined) {
  const date = dayOf(text);
  return {
    [prefix]: date?.value ?? null,
    [`${prefix}Earliest`]: instant(date?.earliest ?? null),
    [`${prefix}Latest`]: instant(date?.latest ?? null),
  } as Record<Prefix, string | null> & Record<`${Prefix}Earliest` | `${Prefix}Latest`, Date | null>; // keys made of Prefix
}

/** The columns of a standing thing's period. */
export function standing({ start, end, endStatus = end === undefined ? "ONGOING" : "ENDED", seen = [] }: PeriodFacts) {
  const known = seenBy(seen.flatMap((text) => dayOf(text) ?? []));
  const held = standingPeriod({ start: dayOf(start), end: dayOf(end), endStatus, ...known });
  return { ...partialDate("start", start), ...partialDate("end", end), endStatus, ...daysOf(known), ...daysOf(held) };
}

function instant(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
