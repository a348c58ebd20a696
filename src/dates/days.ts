/**
 * A set of days, as PostgreSQL writes a multirange of dates: `{[1950-01-01,1951-01-01),[1960-01-01,)}`. A range ends before its
 * second day. A missing day means that the range is open on that side.
 */
export type Days = string;

/** True if a day is in the set. */
export function includesDay(days: Days, day: string): boolean {
  return [...days.matchAll(/[[(]([^,]*),([^)]*)\)/g)].some(
    ([, from = "", until = ""]) => (from === "" || from <= day) && (until === "" || day < until),
  );
}
