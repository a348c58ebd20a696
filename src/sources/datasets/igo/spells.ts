import type { MembershipStatus } from "../../../generated/prisma/enums.js";
import type { Spell } from "../../../facts/facts.js";
import { COVERED_UNTIL, FIRST_YEAR_OF_MIGO } from "./lists.js";
import { yearDate } from "./year-date.js";

/** A year in which MIGO has a state in an organization, and the line that says so. */
export interface YearIn {
  readonly year: number;
  readonly line: number;
  readonly status: MembershipStatus;
  /** As which state: a country has had several numbers. */
  readonly state: string;
}

/** Years on end in which a state was in an organization, always with the same status. */
export interface Run {
  readonly first: YearIn;
  readonly last: YearIn;
}

const LAST_YEAR = Number(COVERED_UNTIL.MIGO.slice(0, 4));

/** Runs of years, oldest first: after a year without it the state came back, and another status is another spell. */
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
 * A run as a spell. It ended where MIGO has the state and the organization in the year after, and not together: an
 * organization that became formal, and a state that was occupied, are in MIGO no longer, and that ends no membership. By the
 * same rule the start after such a gap lies somewhere in it. `isShown` says whether MIGO has both in a year.
 */
export function spellOf({ first, last }: Run, isShown: (state: string, year: number) => boolean): Spell {
  const start = yearDate(startOf(first, isShown));
  if (last.year < LAST_YEAR && isShown(last.state, last.year + 1)) {
    return { start, end: yearDate(`${last.year}`), endStatus: "ENDED" };
  }
  return { start, endStatus: "UNKNOWN_AFTER", ...shownUntil(first.year, last.year) };
}

/** The last day on which years on end show something of which they state no end: a single year shows it on no day certainly. */
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
