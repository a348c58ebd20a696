import type { Id } from "../../facts/facts.js";
import type { Known } from "../known.js";
import type { Crosswalk } from "./crosswalk.js";

/**
 * The number of a country in a dataset, as one of the country's own numbers: Germany has COW's 260 in addition to 255, and Serbia
 * has 345, too. None if a number belongs to a country that the dataset never means by it: 327 stays with Vatican City, although
 * COW used it for the Papal States.
 */
export function numberBorne(
  { known, crosswalk }: { readonly known: Known; readonly crosswalk: Crosswalk },
  scheme: "COW" | "COW-ABBREVIATION" | "GW",
  code: string,
): Id[] {
  const value = code.trim();
  const bearer = known.bearerOf("Actor", scheme, value);
  const isMeant = crosswalk.holdersOf(scheme, value).some(({ country }) => country === bearer);
  return bearer === undefined || isMeant ? [{ scheme, value }] : [];
}
