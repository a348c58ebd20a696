import type { Interval } from "../../dates/partial-date.js";
import { sourceDay, type Cited } from "./citations.js";
import type { Seeds } from "./format/files.js";

/**
 * The days on which dated sources show a fact that they cite. A source does not show what it only expects. Dates of a dataset are in
 * the facts of the dataset.
 */
export function shownBy(cited: readonly Cited[], seeds: Seeds): Interval[] {
  return cited.flatMap(({ in: slug, as }) => {
    const shows = seeds.sources.get(slug)?.kind !== "DATASET" && as !== "EXPECTED";
    const day = shows ? sourceDay(slug, seeds) : undefined;
    return day ? [day] : [];
  });
}
