import type { PartialDate } from "../../dates/partial-date.js";
import { entryFormats, kinds, type Entry, type Kind, type Seeds } from "./format/files.js";
import type { Path } from "./read-file.js";

/** Where a fact was read. */
export type Cited = Entry<"events">["cited"][number];

/** The dataset of the countries, by the slug of its source. */
export const COUNTRY_CODES = "country-codes";

/** The key of the citation of a country by its row in that dataset. */
export function countryCitationKey(slug: string): string {
  return `${COUNTRY_CODES}/actor/${slug}/1`;
}

/** A fact that must be cited, with its place in the seeds and its citations. */
export interface CitedFact {
  readonly kind: Kind;
  readonly path: Path;
  readonly cited: readonly Cited[];
}

/** A kind of which each thing has citations of its own. */
type CitedKind = { [K in Kind]: Entry<K> extends { readonly cited: readonly Cited[] } ? K : never }[Kind];

const citedKinds = kinds.filter((kind): kind is CitedKind => "cited" in entryFormats[kind].shape);

/** Every fact with written citations. A country is cited by its row, so it is not included. */
export function* citedFacts(seeds: Seeds): Iterable<CitedFact> {
  for (const kind of citedKinds) {
    for (const [key, { cited }] of seeds[kind]) yield { kind, path: [key, "cited"], cited };
  }
  for (const [key, { actions = [] }] of seeds.agreements) {
    for (const [index, { cited }] of actions.entries()) {
      yield { kind: "agreements", path: [key, "actions", index, "cited"], cited };
    }
  }
}

/** The date of a source. Undefined if it has none. */
export function sourceDay(slug: string, seeds: Seeds): PartialDate | undefined {
  const source = seeds.sources.get(slug);
  return source?.published ?? source?.updated;
}
