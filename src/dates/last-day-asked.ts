/**
 * How many years ahead it can be asked what holds. Ends that are agreed upon are known for some years; what has none is taken to go on until a
 * source says otherwise, which of a day far off nobody can have said.
 */
const YEARS_AHEAD = 10;

/** The last day of which it can be asked what holds: so many years after today, in UTC. */
export function lastDayAsked(): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() + YEARS_AHEAD);
  return day.toISOString().slice(0, 10);
}
