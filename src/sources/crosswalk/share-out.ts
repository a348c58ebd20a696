import { previousDay } from "../../dates/day.js";
import { parsePartialDate, type PartialDate } from "../../dates/partial-date.js";
import type { Holder } from "./crosswalk.js";

/** What of a spell falls to one of a code's holders. */
export interface Share {
  readonly country: string;
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
  /** Whether the spell starts, and whether it ends, with this share, and not where a code passed on. */
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * Shares a spell of a code out among its holders, oldest first; none where the spell starts while the code was nobody's.
 * A spell that starts in the year in which the code passed on, and no more is known, starts with the later holder; one
 * that goes on when the last holder is gone ends as it says itself. One that ends on the very day on which the code passed on is the
 * former holder's alone: a leader's last day is the successor's first, and nobody means that the leader had both states for a day.
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
    // A holder whose turn is given by its year passes the code on in that year, one whose day is known the day before.
    const passedOn = next?.precision === "DAY" ? dateOf(previousDay(next.value)) : next;
    return { country, start: first ? start : from, end: last ? end : passedOn, first, last };
  });
}

function dateOf(text: string): PartialDate {
  return parsePartialDate(text) as PartialDate; // exceptions.ts writes years and days, which a test holds it to
}
