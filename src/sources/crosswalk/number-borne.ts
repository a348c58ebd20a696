import type { Id } from "../../facts/facts.js";
import type { Known } from "../known.js";
import type { Crosswalk } from "./crosswalk.js";

/**
 * The number by which a dataset knows a country, as one of the country's own: 260 is Germany's with COW beside 255, and 345 Serbia's, too.
 * None where a country bears it that the dataset never means by it: 327 stays Vatican City's, though COW had the Papal States under it.
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
