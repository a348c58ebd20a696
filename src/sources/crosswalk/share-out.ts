import { previousDay } from "../../dates/day.js";
import { parsePartialDate, type PartialDate } from "../../dates/partial-date.js";
import type { Holder } from "./crosswalk.js";

/** The part of a spell that belongs to one holder of a code. */
export interface Share {
  readonly country: string;
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
  /** True if the spell itself starts, or ends, with this part. False if the code passed on there. */
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * Divides a spell of a code among its holders, oldest first. Empty if no country had the code when the spell starts. A spell that
 * starts in the year in which the code passed on, without a more precise date, starts with the later holder. A spell that
 * continues after the end of the last holder has its own end. A spell that ends on the day on which the code passed on belongs
 * only to the former holder: a leader's last day is the successor's first, and the leader did not have both states for a day.
 */
export function shareOut(
  holders: readonly Holder[],
  start: PartialDate | undefined,
  end: PartialDate | undefined,
): Share[] {
  const turns = holders.map(({ country, from }) => ({ country, from: from === undefined ? undefined : dateOf(from) }));
  const begun = start && (start.latest ?? start.earliest!);
  const shares = turns.flatMap(({ country, from }, index) => {
    const next = turns[index + 1]?.from;
    const isOver = next !== undefined && begun !== undefined && begun >= next.earliest!;
    const isOfTheFormer = from?.precision === "DAY" && from.value === end?.value && !(begun && begun >= from.value);
    const isToCome = from !== undefined && end !== undefined && (end.earliest ?? end.latest!) < from.earliest!;
    return isOver || isToCome || isOfTheFormer ? [] : [{ country, from, next }];
  });
  if (shares[0]?.country === null) return [];
  const held = shares.flatMap(({ country, ...turn }) => (country === null ? [] : [{ country, ...turn }]));
  return held.map(({ country, from, next }, index) => {
    const [first, last] = [index === 0, index === held.length - 1];
    // A holder with a year passes the code on in that year, a holder with a day on the day before.
    const passedOn = next?.precision === "DAY" ? dateOf(previousDay(next.value)) : next;
    return { country, start: first ? start : from, end: last ? end : passedOn, first, last };
  });
}

function dateOf(text: string): PartialDate {
  return parsePartialDate(text) as PartialDate; // exceptions.ts contains years and days, which a test checks
}
