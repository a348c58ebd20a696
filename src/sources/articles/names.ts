import type { CommonNames } from "../../facts/naming.js";
import type { Entry } from "./format/files.js";

// CLDR comes with Node; "none" gives undefined for a code that it does not know. Made when first needed: it takes 5 ms.
let regions: { en: Intl.DisplayNames; tr: Intl.DisplayNames } | undefined;

/** A country's names: as given, or CLDR's for its ISO code; undefined where neither gives them. */
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
