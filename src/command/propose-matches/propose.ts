import { daysBetween } from "../../dates/day.js";
import type { PartialDate } from "../../dates/partial-date.js";
import type { Match } from "../../sources/alliances/matches.js";
import { firstDay } from "../../sources/alliances/stretch.js";

/** The columns of an alliance that the rule compares. */
export interface Candidate {
  readonly number: number;
  /** COW numbers of all members, at any time. ATOP uses the same numbers. */
  readonly members: ReadonlySet<string>;
  readonly start: PartialDate;
  /** COW's number of the same alliance, according to `cow4id` in ATOP. */
  readonly linked?: number | undefined;
}

/** Two codings of one treaty can begin at its signature or at its entry into force. Half a year covers all pairs that agree otherwise. */
const MOST_DAYS_APART = 183;
/**
 * The maximum difference between the starts of two alliances without a link that may be the same. If it is larger, the same
 * states made another treaty.
 */
const MOST_DAYS_UNLINKED = 366;

/**
 * Proposes which alliances of COW and ATOP are the same, as decisions for a person to read, change and keep in `matches.ts`:
 * - match: ATOP links them, half of their members are the same, and they begin within half a year of each other;
 * - unsure: ATOP links them, but the other conditions do not hold;
 * - without a link, if half of their members are the same and they begin within a year: distinct if one of them has its match,
 *   otherwise unsure. No proposal if both have a match.
 */
export function proposeMatches(cow: readonly Candidate[], atop: readonly Candidate[]): Match[] {
  const pairs = cow.flatMap((one) => atop.map((other) => compared(one, other)));
  const matches = pairs.filter((pair) => pair.isLinked && pair.share >= 0.5 && pair.days <= MOST_DAYS_APART);
  const atopOf = new Map(matches.map((pair) => [pair.cow, pair.atop]));
  const cowOf = new Map(matches.map((pair) => [pair.atop, pair.cow]));

  return pairs.flatMap((pair): Match[] => {
    const { cow, atop, isLinked, share, days } = pair;
    const decided = (decision: Match["decision"], why: string) => [{ cow, atop, decision, why }];
    if (matches.includes(pair)) return decided("match", `ATOP's link; ${evidence(pair)}`);
    if (isLinked) return decided("unsure", `ATOP's link, but ${evidence(pair)}`);
    if (share < 0.5 || days > MOST_DAYS_UNLINKED || (atopOf.has(cow) && cowOf.has(atop))) return [];
    const taken = atopOf.has(cow) ? `COW ${cow} is ATOP ${atopOf.get(cow)}` : `ATOP ${atop} is COW ${cowOf.get(atop)}`;
    if (atopOf.has(cow) || cowOf.has(atop)) return decided("distinct", taken);
    return decided("unsure", `no link; ${evidence(pair)}`);
  });
}

interface Compared {
  readonly cow: number;
  readonly atop: number;
  readonly isLinked: boolean;
  readonly shared: number;
  readonly all: number;
  readonly share: number;
  readonly days: number;
}

function compared(one: Candidate, other: Candidate): Compared {
  const shared = [...one.members].filter((member) => other.members.has(member)).length;
  const all = one.members.size + other.members.size - shared;
  const days = Math.abs(daysBetween(firstDay(one.start), firstDay(other.start)));
  return {
    cow: one.number,
    atop: other.number,
    isLinked: other.linked === one.number,
    shared,
    all,
    share: shared / all,
    days,
  };
}

function evidence({ shared, all, days }: Compared): string {
  const members = shared === all ? "the same members" : `${shared} of ${all} members shared`;
  return `${members}, begun ${days === 0 ? "on the same day" : days === 1 ? "a day apart" : `${days} days apart`}`;
}
