import type { Fact, Facts, Named, Read } from "../../facts/facts.js";

/** States in the datasets that the seeds do not have. */
export const STATES_GONE: readonly Named[] = [
  // COW 730 and Gleditsch-Ward 730: cow-states row 207 (to 1905), Archigos row 2945 (its last leader left on 1910-08-29).
  {
    slug: "korea",
    names: { en: "Korea", tr: "Kore" },
    ids: [
      { scheme: "COW", value: "730" },
      { scheme: "GW", value: "730" },
    ],
  },
  // COW 327, cow-states row 80. The seeds give 327 to Vatican City, which began 69 years after the last day there. The number
  // stays with it, because a number belongs to one country in the database.
  { slug: "papal-states", names: { en: "Papal States", tr: "Papalık Devleti" } },
];

/**
 * The facts of a country that only datasets have, cited to the record that names it. Empty for a country of the seeds. Every
 * dataset that refers to a country by a slug of the crosswalk adds these facts, because any dataset can be imported first.
 */
export function stateGone(make: Facts, country: string, ...read: Read[]): Fact[] {
  const state = STATES_GONE.find(({ slug }) => slug === country);
  return state ? make.country(state, ...read) : [];
}
