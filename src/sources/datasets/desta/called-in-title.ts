import type { Reading } from "../../dataset.js";
import { COVERED_UNTIL } from "./file.js";
import type { Entry } from "./read-entry.js";

/** A country, and what a title calls it. */
export interface Called {
  readonly country: string;
  readonly name: string;
}

/**
 * What the title of a treaty of two calls them: "Finland USSR". Only where it is their names and nothing else, so that each of the two
 * is the other's witness; a title of more says too little of where a name ends.
 */
export function calledInTitle({ crosswalk }: Pick<Reading, "crosswalk">, { name, year, members }: Entry): Called[] {
  if (members.length !== 2) return [];
  const signed = Number((year?.value ?? COVERED_UNTIL).slice(0, 4));
  const parties = members.map(({ code }) => crosswalk.countryOf("ISO-NUMERIC", code, signed));
  const words = name.split(" ");
  const splits = words.slice(1).map((_, index) =>
    [words.slice(0, index + 1), words.slice(index + 1)].map((part) => {
      const called = part.join(" ");
      return { country: crosswalk.countryNamed(called, signed), name: called };
    }),
  );
  const fitting = splits.find((both) =>
    parties.every((party) => party !== undefined && both.some(({ country }) => country === party)),
  );
  return (fitting ?? []).flatMap(({ country, name }) => (country === undefined ? [] : [{ country, name }]));
}
