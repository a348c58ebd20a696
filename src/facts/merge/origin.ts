import type { FormerSlugs } from "../former-slugs.js";

/** Whose rows are staged: the articles, or a dataset. */
export interface Origin {
  /** The slugs of its sources, those that are stored and those that are staged. */
  readonly sources: readonly string[];
  /** True for the articles: what they say of a thing that datasets cite, too, comes before what those say. */
  readonly comesFirst: boolean;
  readonly formerSlugs: readonly FormerSlugs[];
  /** Told how many tables are written, and of how many. */
  readonly onTable?: (done: number, total: number) => void;
}
