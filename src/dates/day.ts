/** The first day that can be written. It stands for an open start of an interval. */
export const FIRST_DAY = "0001-01-01";
/** The last day that can be written. It stands for an open end of an interval. */
export const LAST_DAY = "9999-12-31";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True if a text is a day of the (proleptic) Gregorian calendar, `0001-01-01` to `9999-12-31`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return false;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(year, month!);
}

/** The number of days in a month. The year matters for February. */
export function daysIn(year: string, month: string): number {
  // Day 0 of the next month is the last of this one. Leap years repeat every 400 years, and Date reads years below 100
  // as 19xx, so a year is looked up 400 years at a time later.
  return new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
}

/** The day after a day; `9999-12-31` for itself. */
export function nextDay(day: string): string {
  return day === LAST_DAY ? day : shift(day, 1);
}

/** The day before a day; `0001-01-01` for itself. */
export function previousDay(day: string): string {
  return day === FIRST_DAY ? day : shift(day, -1);
}

/** The number of days from one day to another. Negative if the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000; // days of UTC have one length
}

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The earliest of the days. Null means unknown; null if all are unknown. */
export function earliestOf(days: readonly (string | null)[]): string | null {
  return known(days).reduce<string | null>((least, day) => (least === null || day < least ? day : least), null);
}

/** The latest of the days. Null means unknown; null if all are unknown. */
export function latestOf(days: readonly (string | null)[]): string | null {
  return known(days).reduce<string | null>((most, day) => (most === null || day > most ? day : most), null);
}

function known(days: readonly (string | null)[]): string[] {
  return days.filter((day) => day !== null);
}
