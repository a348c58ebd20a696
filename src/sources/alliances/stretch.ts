import { earliestOf, FIRST_DAY, LAST_DAY, latestOf, nextDay } from "../../dates/day.js";
import { parsePartialDate, type PartialDate } from "../../dates/partial-date.js";

/** A period of time, including both ends. Without an end it continues when its dataset ends. */
export interface Stretch {
  readonly start: PartialDate;
  readonly end?: PartialDate | undefined;
}

/** The time that two periods share. Undefined if they cannot share a day. */
export function overlapOf(one: Stretch, other: Stretch): Stretch | undefined {
  const start = narrowed(one.start, other.start, latestOf);
  const end = one.end && other.end ? narrowed(one.end, other.end, earliestOf) : (one.end ?? other.end);
  return firstDay(start) <= lastDay(end) ? { start, end } : undefined;
}

/** Periods in order. Periods that overlap or follow each other the next day at the latest are merged. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const next of [...stretches].sort(byStart)) {
    const last = whole.at(-1);
    if (last && firstDay(next.start) <= nextDay(lastDay(last.end))) {
      whole[whole.length - 1] = { start: last.start, end: lastDay(next.end) > lastDay(last.end) ? next.end : last.end };
    } else whole.push(next);
  }
  return whole;
}

/** True if a period is within another. */
export function liesWithin(part: Stretch, whole: Stretch): boolean {
  return firstDay(whole.start) <= firstDay(part.start) && lastDay(part.end) <= lastDay(whole.end);
}

/** Earlier start first; of equal starts the earlier end. */
export function byStart(one: Stretch, other: Stretch): number {
  return (
    compare(firstDay(one.start), firstDay(other.start)) ||
    compare(one.start.latest ?? LAST_DAY, other.start.latest ?? LAST_DAY) ||
    compare(lastDay(one.end), lastDay(other.end))
  );
}

/** The first day that a start can mean. */
export function firstDay(start: PartialDate): string {
  return start.earliest ?? FIRST_DAY;
}

/** The last day that an end can mean. */
export function lastDay(end: PartialDate | undefined): string {
  return end?.latest ?? LAST_DAY;
}

// The later of two starts, or the earlier of two ends. If one of them can mean days before and after the other ("June", and "15
// June"), the result is the remaining interval, which neither source wrote.
function narrowed(one: PartialDate, other: PartialDate, pick: typeof latestOf): PartialDate {
  const earliest = pick([one.earliest, other.earliest]);
  const latest = pick([one.latest, other.latest]);
  const stated = [one, other].find((date) => date.earliest === earliest && date.latest === latest);
  if (stated) return stated;
  const date = parsePartialDate(`${earliest ?? ".."}/${latest ?? ".."}`);
  if ("error" in date) throw new Error(`No date between ${one.value} and ${other.value}: must be ${date.error}`);
  return date;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
