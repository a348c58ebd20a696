import type { Reading } from "../../dataset.js";
import { notInTitle, yearOf } from "./called-in-title.js";
import type { Entry, Member } from "./read-entry.js";

/** A member, and the country that it is. */
export interface MemberCountry extends Member {
  /** The country's slug. */
  readonly country: string;
}

/**
 * The countries of an entry, each once; a code that means no country in that year or that the title contradicts is reported, and the others
 * are kept. DESTA lists the members of the European Communities one by one, and the Communities under no code.
 */
export function countriesOf({ crosswalk, reject }: Reading, entry: Entry): MemberCountry[] {
  const year = yearOf(entry);
  const contradicted = notInTitle(crosswalk, entry);
  const seen = new Set<string>();
  return entry.members.flatMap((member) => {
    const country = crosswalk.countryOf("ISO-NUMERIC", member.code, year);
    if (country === undefined) {
      reject(entry.record, member.column, `the ISO numeric code of one country in ${year}`);
      return [];
    }
    if (contradicted.includes(member)) {
      reject(entry.record, member.column, `a country that the name has (${entry.name})`);
      return [];
    }
    if (seen.has(country)) return []; // a country that is in two of the blocs of an agreement is listed with each
    seen.add(country);
    return [{ ...member, country }];
  });
}
