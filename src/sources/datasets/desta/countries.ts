import type { Reading } from "../../dataset.js";
import { COVERED_UNTIL } from "./file.js";
import type { Entry, Member } from "./read-entry.js";

/** A member, and the country that it is. */
export interface MemberCountry extends Member {
  /** The country's slug. */
  readonly country: string;
}

/**
 * The countries of an entry, each once; a code that means no country in that year is reported, and the others are kept.
 * DESTA lists the members of the European Communities one by one, and the Communities under no code.
 */
export function countriesOf({ crosswalk, reject }: Reading, entry: Entry): MemberCountry[] {
  const year = Number((entry.year?.value ?? COVERED_UNTIL).slice(0, 4));
  const seen = new Set<string>();
  return entry.members.flatMap((member) => {
    const country = crosswalk.countryOf("ISO-NUMERIC", member.code, year);
    if (country === undefined) {
      reject(entry.record, member.column, `the ISO numeric code of one country in ${year}`);
      return [];
    }
    if (seen.has(country)) return []; // a country that is in two of the blocs of an agreement is listed with each
    seen.add(country);
    return [{ ...member, country }];
  });
}
