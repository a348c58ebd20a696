import type { Interval } from "../../dates/partial-date.js";

/** Whether one interval lies wholly after another, so that the first cannot have come no later than the second. */
export function isAfterInterval(one: Interval, other: Interval): boolean {
  return one.earliest !== null && other.latest !== null && one.earliest > other.latest;
}

/** Whether two intervals share a day. */
export function overlap(one: Interval, other: Interval): boolean {
  return !isAfterInterval(one, other) && !isAfterInterval(other, one);
}

/** How many days lie between two intervals; 0 where they share one. */
export function daysBetween(one: Interval, other: Interval): number {
  if (isAfterInterval(one, other)) return daysFrom(other.latest!, one.earliest!);
  if (isAfterInterval(other, one)) return daysFrom(one.latest!, other.earliest!);
  return 0;
}

function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}
