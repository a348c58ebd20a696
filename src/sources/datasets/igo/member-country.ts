import type { CodeSystem } from "../../crosswalk/crosswalk.js";
import type { Reading } from "../../dataset.js";
import { COVERED_UNTIL } from "./lists.js";
import type { ListedMember } from "./read-membership.js";
import type { InformalOrganization } from "./read-organization.js";

/** Codes of IIGO that are not ISO's, and a name without a code. */
const NOT_ISO: Readonly<Record<string, readonly [CodeSystem, string]>> = {
  ALG: ["COW-ABBREVIATION", "ALG"],
  AUH: ["COW-ABBREVIATION", "AUH"],
  KOS: ["COW-ABBREVIATION", "KOS"],
  "GIN - GNQ": ["ISO-ALPHA3", "GNQ"], // Equatorial Guinea; the code was meant to distinguish it from Guinea
  "Democratic Republic of the Congo": ["COW", "490"],
};

/** Former states. A list with one of them gives the members at the organization's end, not in 2017. */
const GONE = new Set(["AUH", "DDR", "YUG"]);

/**
 * The country of a member of IIGO. Undefined if its code means no country in the possible years of the list: 2017, and the year
 * of the organization's end.
 */
export function memberCountry(
  { crosswalk }: Pick<Reading, "crosswalk">,
  { code, name }: ListedMember,
  { end, ending }: InformalOrganization,
): string | undefined {
  const coded = NOT_ISO[code ?? name] ?? (code === undefined ? undefined : (["ISO-ALPHA3", code] as const));
  if (!coded) return undefined;
  const lastYear = Number(COVERED_UNTIL.IIGO.slice(0, 4));
  const isOfTheEnd = end !== undefined && (ending === "was gone" || GONE.has(code ?? name));
  return crosswalk.countryOf(...coded, isOfTheEnd ? end : lastYear);
}
