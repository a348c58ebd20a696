/**
 * How many years in the future a date argument can be. Agreed ends are known for some years. A fact without an end counts as
 * ongoing until a source says otherwise, and no source can say that about a distant date.
 */
const YEARS_AHEAD = 10;

/** The last day that a date argument can have: this number of years after today, in UTC. */
export function lastDayAsked(): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() + YEARS_AHEAD);
  return day.toISOString().slice(0, 10);
}
