import type { Entry, Kind, Seeds } from "./format/files.js";
import type { Path } from "./read-file.js";

/** Where a fact was read. */
export type Cited = Entry<"events">["cited"][number];

/** The dataset from which countries are taken, by its source's slug. */
export const COUNTRY_CODES = "country-codes";

/** A fact that must be cited, with its place in the seeds and its citations. */
export interface CitedFact {
  readonly kind: Kind;
  readonly path: Path;
  readonly cited: readonly Cited[];
}

const CITED_KINDS = [
  "organizations",
  "alliances",
  "memberships",
  "officials",
  "tenures",
  "agreements",
  "obligations",
  "events",
  "statements",
] as const;

/** Every fact whose citations are written out. Countries are cited by their row, and so not among these. */
export function* citedFacts(seeds: Seeds): Iterable<CitedFact> {
  for (const kind of CITED_KINDS) {
    for (const [key, { cited }] of seeds[kind]) yield { kind, path: [key, "cited"], cited };
  }
  for (const [key, { actions = [] }] of seeds.agreements) {
    for (const [index, { cited }] of actions.entries()) {
      yield { kind: "agreements", path: [key, "actions", index, "cited"], cited };
    }
  }
}

/** The place of a locator in its source, for ordering; undefined where a locator has no form that the source's kind knows. */
export function positionOf(locator: string, kind: "ARTICLE" | "DATASET"): number | undefined {
  if (kind === "DATASET") {
    const [, row] = /^row ([1-9]\d{0,8})$/.exec(locator) ?? [];
    return row === undefined ? undefined : Number(row);
  }
  if (locator === "headline") return 0;
  if (locator === "standfirst") return 1;
  const [, paragraph, sentence = "0"] = /^¶([1-9]\d{0,3})(?: s([1-9]\d{0,2}))?$/.exec(locator) ?? [];
  return paragraph === undefined ? undefined : Number(paragraph) * 1000 + Number(sentence);
}
