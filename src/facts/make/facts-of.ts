import type { Facts } from "../facts.js";
import { agreementFacts } from "./agreement-facts.js";
import { citationsOf, type SourceOf } from "./cite.js";
import { officialFacts } from "./official-facts.js";
import { partyFacts } from "./party-facts.js";

/** Makes facts that are cited to the source of this slug, or of a file's; where it has several files, its citations name them. */
export function factsOf(source: SourceOf, severalFiles: boolean): Facts {
  const cite = citationsOf(source, severalFiles);
  return { ...partyFacts(cite), ...officialFacts(cite), ...agreementFacts(cite) };
}
