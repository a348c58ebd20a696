/**
 * Some days, as PostgreSQL writes a multirange of dates: `{[1950-01-01,1951-01-01),[1960-01-01,)}`. A range ends before its second day; no day means
 * that it is open there.
 */
export type Days = string;

/** Whether a day is among some days. */
export function includesDay(days: Days, day: string): boolean {
  return [...days.matchAll(/[[(]([^,]*),([^)]*)\)/g)].some(
    ([, from = "", until = ""]) => (from === "" || from <= day) && (until === "" || day < until),
  );
}
