import type { CommonNames } from "../../facts/naming.js";
import type { Entry } from "./format/files.js";

// CLDR comes with Node; "none" returns undefined for an unknown code. Made on first use, because it takes 5 ms.
let regions: { en: Intl.DisplayNames; tr: Intl.DisplayNames } | undefined;

/** A country's names: as given, or CLDR's for its ISO code. Undefined if there are neither. */
export function countryNames({ names, code }: Entry<"countries">): CommonNames | undefined {
  if (names) return names;
  if (code === undefined) return undefined;
  regions ??= {
    en: new Intl.DisplayNames("en", { type: "region", fallback: "none" }),
    tr: new Intl.DisplayNames("tr", { type: "region", fallback: "none" }),
  };
  const en = regions.en.of(code);
  return en === undefined ? undefined : { en, tr: regions.tr.of(code) ?? null };
}
