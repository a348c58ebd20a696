import type { OfficeRole } from "../../generated/prisma/enums.js";
import type { Facts } from "../../facts/facts.js";

/** The offices of each country that datasets know. */
export type CountryOffice = "leader" | "foreign-minister";

const OFFICES: Readonly<Record<CountryOffice, { readonly title: string; readonly role: OfficeRole }>> = {
  leader: { title: "Leader", role: "LEADER" },
  "foreign-minister": { title: "Foreign Minister", role: "FOREIGN_MINISTER" },
};

// Offices that the seeds have already, under their own slugs.
const OF_SEEDS: Readonly<Record<string, string>> = {
  "north-korea-leader": "north-korean-leader",
  "india-foreign-minister": "indian-foreign-minister",
  "north-korea-foreign-minister": "north-korean-foreign-minister",
  "russia-foreign-minister": "russian-foreign-minister",
  "south-korea-foreign-minister": "south-korean-foreign-minister",
  "united-states-foreign-minister": "us-secretary-of-state",
};

// English puts an article before these names of countries only.
const WITH_ARTICLE =
  /^(United|Republic of) |(Islands|Republic|States|Emirates|Free State|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines)$/;

/** An office of a country: its slug, `<country>-<office>` or the seeds' own, with the other arguments of `make.office`. */
export function officeOf(office: CountryOffice, country: string, countryName: string): Parameters<Facts["office"]>[0] {
  const slug = `${country}-${office}`;
  const { title, role } = OFFICES[office];
  const named = WITH_ARTICLE.test(countryName) ? `the ${countryName}` : countryName;
  return {
    slug: OF_SEEDS[slug] ?? slug,
    titles: { en: `${title} of ${named}`, tr: null },
    roles: [role],
    oneHolder: true,
    party: country,
  };
}
