import { fold } from "../../text/fold.js";
import { COW_NUMBERS } from "./abbreviations.js";
import type { CodedCountry, CodeSystem, Crosswalk, Holder } from "./crosswalk.js";
import { EXCEPTIONS } from "./exceptions.js";
import { NAMES, type NameDecision } from "./names.js";
import { STATES_GONE } from "./states-gone.js";

/**
 * A crosswalk over the countries of the database. A code means the country that has it, unless `exceptions.ts` says otherwise. A
 * name means the only country that has it, unless a decision on names says otherwise.
 */
export function crosswalkOf(countries: readonly CodedCountry[], decisions: readonly NameDecision[] = NAMES): Crosswalk {
  const holders = new Map<string, readonly Holder[]>();
  for (const { country, system, code } of countries.flatMap(codesOf)) holders.set(`${system} ${code}`, [{ country }]);
  for (const [system, codes] of Object.entries(EXCEPTIONS)) {
    for (const [code, exceptional] of Object.entries(codes)) holders.set(`${system} ${code}`, exceptional);
  }
  const decided = new Map<string, NameDecision[]>();
  for (const decision of decisions) {
    const name = fold(decision.name);
    decided.set(name, [...(decided.get(name) ?? []), decision]);
  }
  const englishNames = new Map<string, string>();
  const bearers = new Map<string, Set<string>>();
  for (const { slug, names } of [
    ...STATES_GONE.map(({ slug, names: { en } }) => ({ slug, names: [en] })),
    ...countries,
  ]) {
    if (names[0] !== undefined) englishNames.set(slug, names[0]);
    for (const name of names.map(fold)) bearers.set(name, (bearers.get(name) ?? new Set()).add(slug));
  }
  const turkishNames = new Map<string, string>();
  for (const { slug, names } of STATES_GONE) if (names.tr !== null) turkishNames.set(slug, names.tr);
  for (const { slug, nameTr } of countries) if (nameTr) turkishNames.set(slug, nameTr);

  const holdersOf = (system: CodeSystem, code: string): readonly Holder[] => {
    if (system === "COW-ABBREVIATION") {
      const number = COW_NUMBERS.get(code.trim().toUpperCase());
      return number === undefined ? [] : holdersOf("COW", number);
    }
    return holders.get(`${system} ${normal(system, code)}`) ?? [];
  };
  return {
    holdersOf,
    countryOf: (system, code, year) =>
      holdersOf(system, code).findLast(({ from }) => from === undefined || Number(from.slice(0, 4)) <= year)?.country ??
      undefined,
    countryNamed: (name, year) => {
      const folded = fold(name);
      const decisionsOnIt = decided.get(folded);
      if (decisionsOnIt) {
        return decisionsOnIt.find(({ from = 0, until = 9999 }) => from <= year && year <= until)?.country;
      }
      const slugs = [...(bearers.get(folded) ?? [])];
      return slugs.length === 1 ? slugs[0] : undefined;
    },
    nameOf: (country) => englishNames.get(country),
    turkishNameOf: (country) => turkishNames.get(country),
  };
}

function codesOf({ slug, code, iso3, isoNumeric, cowCode, gwCode }: CodedCountry) {
  const codes: [CodeSystem, string | number | null][] = [
    ["ISO-ALPHA2", code],
    ["ISO-ALPHA3", iso3],
    ["ISO-NUMERIC", isoNumeric],
    ["COW", cowCode],
    ["GW", gwCode],
  ];
  return codes.flatMap(([system, value]) => (value === null ? [] : [{ country: slug, system, code: String(value) }]));
}

/** A code in our format: files pad numbers with spaces, and omit the zeros before ISO's. */
function normal(system: CodeSystem, code: string): string {
  const trimmed = code.trim().toUpperCase();
  return system === "ISO-NUMERIC" ? trimmed.padStart(3, "0") : trimmed;
}
