import { fold } from "../../../text/fold.js";
import type { Seeds } from "../format/files.js";
import { countryNames } from "../names.js";
import type { Report } from "../report.js";

const UNIQUE = ["code", "iso3", "isoNumeric", "cowCode", "cowAbbreviation", "gwCode", "row"] as const;
const ISO = ["code", "iso3", "isoNumeric"] as const;

/** CO-01, CO-02, CO-03, NA-02, SL-02: a country's codes and slug. */
export function checkCountries(seeds: Seeds, report: Report): void {
  const owners = new Map<string, string>();
  for (const [slug, country] of seeds.countries) {
    const given = ISO.filter((field) => country[field] !== undefined);
    if (given.length > 0 && given.length < ISO.length) {
      const message = `code, iso3 and isoNumeric must come together, got ${given.join(" and ")} alone`;
      report.at("countries", [slug, given[0]!], "CO-01", message);
    }
    for (const field of UNIQUE) {
      const value = country[field];
      if (value === undefined) continue;
      const owner = owners.get(`${field} ${value}`);
      if (owner)
        report.at("countries", [slug, field], "CO-02", `${field} must be one country's, ${value} is ${owner}'s too`);
      else owners.set(`${field} ${value}`, slug);
    }
    const names = countryNames(country);
    // CLDR's names are not compared with the slug: they change with Node's version of CLDR, and a slug is permanent.
    if (country.names) checkSlug(slug, country.names.en, report);
    else if (names) continue;
    else if (country.code === undefined) {
      report.at("countries", [slug], "NA-02", "names must be given where there is no ISO code");
    } else report.at("countries", [slug, "code"], "CO-03", `code must be assigned by ISO 3166-1, got ${country.code}`);
  }
}

// "&" is read as "and" or as nothing, and an apostrophe may or need not separate words: Bosnia & Herzegovina, Côte d’Ivoire.
function checkSlug(slug: string, name: string, report: Report): void {
  const written = [name, name.replaceAll("&", " and "), name.replace(/['’]/g, " ")];
  const allowed = [...new Set(written.map((one) => fold(one).replaceAll(" ", "-")))];
  if (allowed.includes(slug)) return;
  const message = `a country's slug must be its English name (${name}), folded: ${allowed.join(" or ")}, got "${slug}"`;
  report.at("countries", [slug], "SL-02", message);
}
