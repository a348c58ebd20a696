import type { Interval } from "../../dates/partial-date.js";

/** True if one interval is entirely after another, so that it cannot have come earlier or on the same day. */
export function isAfterInterval(one: Interval, other: Interval): boolean {
  return one.earliest !== null && other.latest !== null && one.earliest > other.latest;
}

/** True if two intervals share a day. */
export function overlap(one: Interval, other: Interval): boolean {
  return !isAfterInterval(one, other) && !isAfterInterval(other, one);
}

/** True if every day of one interval is a day of the other. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return (
    (outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)) &&
    (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest))
  );
}

/** The number of days between two intervals; 0 if they share one. */
export function daysBetween(one: Interval, other: Interval): number {
  if (isAfterInterval(one, other)) return daysFrom(other.latest!, one.earliest!);
  if (isAfterInterval(other, one)) return daysFrom(one.latest!, other.earliest!);
  return 0;
}

function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}
