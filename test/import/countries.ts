import { fetchSeeds, readSeeds } from "../../src/sources/articles/read-seeds.js";
import { countryNames } from "../../src/sources/articles/names.js";
import type { CodedCountry } from "../../src/sources/crosswalk/crosswalk.js";

const seeds = readSeeds(await fetchSeeds(["seeds"], []), []);

/** The countries of the seeds, as an import reads them from the database. */
export const countries: readonly CodedCountry[] = [...seeds.countries].map(([slug, country]) => {
  const { code = null, iso3 = null, isoNumeric = null, cowCode = null, gwCode = null, otherNames = [] } = country;
  const { en, tr } = countryNames(country)!;
  const names = [en, ...(tr === null ? [] : [tr]), ...otherNames.map(({ text }) => text)];
  return { slug, code, iso3, isoNumeric, cowCode, gwCode, names, nameTr: tr };
});
