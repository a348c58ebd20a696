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
  // COW 327, cow-states row 80. The seeds give 327 to Vatican City, which came 69 years after the last day there; the
  // number stays with it, since a number is one country's in the database.
  { slug: "papal-states", names: { en: "Papal States", tr: "Papalık Devleti" } },
];

/**
 * The facts of a country that only datasets have, cited to the record that names it; none for a country of the seeds.
 * Whoever refers to a country by a slug of the crosswalk puts these beside, since nobody knows which dataset comes first.
 */
export function stateGone(make: Facts, country: string, ...read: Read[]): Fact[] {
  const state = STATES_GONE.find(({ slug }) => slug === country);
  return state ? make.country(state, ...read) : [];
}
