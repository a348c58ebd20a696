import type { MembershipStatus } from "../../../generated/prisma/enums.js";
import type { Spell } from "../../../facts/facts.js";
import { COVERED_UNTIL, FIRST_YEAR_OF_MIGO } from "./lists.js";
import { yearDate } from "./year-date.js";

/** A year in which MIGO has a state in an organization, and its line. */
export interface YearIn {
  readonly year: number;
  readonly line: number;
  readonly status: MembershipStatus;
  /** The state's number: a country has had several. */
  readonly state: string;
}

/** Consecutive years in which a state was in an organization, always with the same status. */
export interface Run {
  readonly first: YearIn;
  readonly last: YearIn;
}

const LAST_YEAR = Number(COVERED_UNTIL.MIGO.slice(0, 4));

/** Runs of years, oldest first. After a year without it, the state came back. Another status begins another spell. */
export function runsOf(years: readonly YearIn[]): Run[] {
  const runs: { first: YearIn; last: YearIn }[] = [];
  for (const year of years.toSorted((one, other) => one.year - other.year)) {
    const run = runs.at(-1);
    if (run && run.last.year === year.year - 1 && run.last.status === year.status) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs;
}

/**
 * A run as a spell. It ended if MIGO has the state and the organization in the next year, but not together. An organization that
 * became formal, or a state that was occupied, is not in MIGO any more; that does not end a membership. By the same rule the
 * start after such a gap is somewhere in it. `isShown` says whether MIGO has both in a year.
 */
export function spellOf({ first, last }: Run, isShown: (state: string, year: number) => boolean): Spell {
  const start = yearDate(startOf(first, isShown));
  if (last.year < LAST_YEAR && isShown(last.state, last.year + 1)) {
    return { start, end: yearDate(`${last.year}`), endStatus: "ENDED" };
  }
  return { start, endStatus: "UNKNOWN_AFTER", ...shownUntil(first.year, last.year) };
}

/** The last day on which consecutive years certainly show something without a stated end. A single year shows it on no certain day. */
export function shownUntil(first: number, last: number): Pick<Spell, "knownUntil"> {
  if (last === LAST_YEAR) return { knownUntil: COVERED_UNTIL.MIGO };
  return first === last ? {} : { knownUntil: `${last}-01-01` };
}

function startOf({ year, state }: YearIn, isShown: (state: string, year: number) => boolean): string {
  if (year === FIRST_YEAR_OF_MIGO) return `../${year}`;
  if (isShown(state, year - 1)) return `${year}`;
  for (let before = year - 2; before >= FIRST_YEAR_OF_MIGO; before -= 1) {
    if (isShown(state, before)) return `${before + 1}/${year}`;
  }
  return `${year}`;
}
