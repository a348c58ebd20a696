import type { Crosswalk } from "../../crosswalk/crosswalk.js";
import { COVERED_UNTIL } from "./file.js";
import type { Entry, Member } from "./read-entry.js";

/** A country, and its name in a title. */
export interface Called {
  readonly country: string;
  readonly name: string;
}

/**
 * The names of the two parties in a treaty's title: "Finland USSR". Only if the title is these names and nothing else, so that
 * each of the two confirms the other. In other titles, it is unclear where a name ends.
 */
export function calledInTitle(crosswalk: Crosswalk, entry: Entry): Called[] {
  if (entry.members.length !== 2) return [];
  const parties = entry.members.map(({ code }) => crosswalk.countryOf("ISO-NUMERIC", code, yearOf(entry)));
  const fitting = pairsNamed(crosswalk, entry).find((pair) =>
    parties.every((party) => party !== undefined && pair.some(({ country }) => country === party)),
  );
  return fitting ?? [];
}

/**
 * The members of a bilateral treaty that its title contradicts: it names one of the two, and another country that the second
 * member's code never meant. "Serbia" does not contradict the code of Serbia and Montenegro.
 */
export function notInTitle(crosswalk: Crosswalk, entry: Entry): Member[] {
  const pair = entry.members.length === 2 ? pairsNamed(crosswalk, entry)[0] : undefined;
  if (!pair) return [];
  const contradicted = entry.members.filter(({ code }) => {
    const holders = crosswalk.holdersOf("ISO-NUMERIC", code);
    return !pair.some(({ country }) => holders.some((holder) => holder.country === country));
  });
  return contradicted.length === 1 ? contradicted : [];
}

// The possible ways to read a title as the names of two countries.
function pairsNamed(crosswalk: Crosswalk, entry: Entry): Called[][] {
  const words = entry.name.split(" ");
  return words.slice(1).flatMap((_, index) => {
    const pair = [words.slice(0, index + 1), words.slice(index + 1)].flatMap((part) => {
      const name = part.join(" ");
      const country = crosswalk.countryNamed(name, yearOf(entry));
      return country === undefined ? [] : [{ country, name }];
    });
    return pair.length === 2 ? [pair] : [];
  });
}

/** The year that determines the meaning of an entry's codes and names. */
export function yearOf({ year }: Entry): number {
  return Number((year?.value ?? COVERED_UNTIL).slice(0, 4));
}
