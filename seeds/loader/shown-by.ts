import type { Interval } from "../../src/dates/partial-date.js";
import type { Cited } from "./citations.js";
import type { Seeds } from "./format/files.js";

/** The days on which dated articles show a fact that they cite. A dataset's own dates are in the facts it gives. */
export function shownBy(cited: readonly Cited[], seeds: Seeds): Interval[] {
  return cited.flatMap(({ in: slug }) => {
    const source = seeds.sources.get(slug);
    const day = source?.kind === "ARTICLE" ? (source.published ?? source.updated) : undefined;
    return day ? [day] : [];
  });
}
