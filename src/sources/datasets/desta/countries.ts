import type { Reading } from "../../dataset.js";
import { notInTitle, yearOf } from "./called-in-title.js";
import type { Entry, Member } from "./read-entry.js";

/** A member, and its country. */
export interface MemberCountry extends Member {
  /** The country's slug. */
  readonly country: string;
}

/**
 * The countries of an entry, each once. A code that means no country in that year, or that the title contradicts, is reported,
 * and the others are kept. DESTA lists the members of the European Communities one by one, and has no code for the Communities.
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
      reject(entry.record, member.column, `a country named in the title (${entry.name})`);
      return [];
    }
    if (seen.has(country)) return []; // a country in two blocs of an agreement is listed with each
    seen.add(country);
    return [{ ...member, country }];
  });
}

/** A country that replaced another between the signature of a treaty and its entry into force. */
export interface Successor {
  /** The code that both have, one after the other. */
  readonly code: string;
  /** The slug of the country that the code meant in the year of signature. Undefined if no country had it. */
  readonly before: string | undefined;
  readonly country: string;
}

/**
 * The countries that the codes of an entry mean in the year of its entry into force but did not mean in the year of signature. A
 * former state signed, and does not become a party. The country with its code then becomes a party, as its successor: the Czech
 * Republic, from 1995, to a treaty that Czechoslovakia signed in 1991.
 */
export function successorsOf({ crosswalk }: Reading, entry: Entry): Successor[] {
  if (!entry.inForce) return [];
  const inForce = Number(entry.inForce.value.slice(0, 4));
  return entry.members.flatMap(({ code }) => {
    const [before, country] = [yearOf(entry), inForce].map((year) => crosswalk.countryOf("ISO-NUMERIC", code, year));
    return country === undefined || country === before ? [] : [{ code, before, country }];
  });
}
