import type { Facts } from "../facts.js";
import { agreementFacts } from "./agreement-facts.js";
import { citationsOf, type SourceOf } from "./cite.js";
import { officialFacts } from "./official-facts.js";
import { partyFacts } from "./party-facts.js";

/**
 * Makes facts that are cited to the source with this slug, or to the source of a file. If the dataset has several files, its
 * citations name the file.
 */
export function factsOf(source: SourceOf, severalFiles: boolean): Facts {
  const cite = citationsOf(source, severalFiles);
  return { ...partyFacts(cite), ...officialFacts(cite), ...agreementFacts(cite) };
}
