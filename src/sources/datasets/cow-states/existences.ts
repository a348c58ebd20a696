import { nextDay } from "../../../dates/day.js";
import type { PartialDate } from "../../../dates/partial-date.js";
import { shareOut } from "../../crosswalk/share-out.js";
import type { Reading } from "../../dataset.js";
import type { Read } from "../../../facts/facts.js";
import type { DataRecord } from "../../files/records.js";
import type { StateSpell } from "./read-state.js";

/** A spell in which one country was a state. */
export interface Existence {
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
  /** The records that it is from. There are several if COW has separate numbers for parts of a country. */
  readonly reads: readonly (Read & { readonly in: DataRecord })[];
}

/**
 * The spells of each country, oldest first. COW's number is divided among the countries that had it. Spells that follow each
 * other without a day between (Germany, as 260 until 1990-10-02 and then as 255) are merged. If two share a day, the later one is
 * rejected.
 */
export function existencesOf(
  states: readonly StateSpell[],
  { crosswalk, reject }: Pick<Reading, "crosswalk" | "reject">,
): ReadonlyMap<string, readonly Existence[]> {
  const existences = new Map<string, Existence[]>();
  for (const state of states.toSorted((one, other) => compare(startOf(one), startOf(other)))) {
    const shares = shareOut(crosswalk.holdersOf("COW", state.code), state.start, state.end);
    if (shares.length === 0)
      reject(state.record, "ccode", "the COW number of a state on the day on which the spell starts");
    for (const { country, start, end, first, last } of shares) {
      const read = { in: state.record, note: noteOf(state, first && last) };
      const spells = existences.get(country) ?? [];
      const before = spells.at(-1);
      if (!before || isAfter(start, before.end)) spells.push({ start, end, reads: [read] });
      else if (follows(start, before.end)) {
        spells.splice(-1, 1, { start: before.start, end, reads: [...before.reads, read] });
      } else
        reject(
          state.record,
          "styear",
          `the year of a day after the state's spell before, ${before.end?.value ?? "which goes on"}`,
        );
      existences.set(country, spells);
    }
  }
  return existences;
}

function noteOf({ name, abbreviation, code }: StateSpell, isWhole: boolean): string {
  const state = `${name} (${abbreviation}, ${code})`;
  return isWhole ? state : `${state}: one state to COW, under its successive names here`;
}

function isAfter(start: PartialDate | undefined, end: PartialDate | undefined): boolean {
  return end !== undefined && start !== undefined && start.earliest !== null && start.earliest > nextDay(end.latest!);
}

function follows(start: PartialDate | undefined, end: PartialDate | undefined): boolean {
  return end !== undefined && start?.earliest === nextDay(end.latest!);
}

function startOf({ start }: StateSpell): string {
  return start.earliest ?? start.latest!; // an interval is open at one end at most
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
