import type { Interval } from "../../dates/partial-date.js";
import { sourceDay, type Cited } from "./citations.js";
import type { Seeds } from "./format/files.js";

/**
 * The days on which dated articles show a fact that they cite; what an article only expects it does not show. A dataset's own
 * dates are in the facts it gives.
 */
export function shownBy(cited: readonly Cited[], seeds: Seeds): Interval[] {
  return cited.flatMap(({ in: slug, as }) => {
    const shows = seeds.sources.get(slug)?.kind === "ARTICLE" && as !== "EXPECTED";
    const day = shows ? sourceDay(slug, seeds) : undefined;
    return day ? [day] : [];
  });
}
