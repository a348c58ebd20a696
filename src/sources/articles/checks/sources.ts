import type { Seeds } from "../format/files.js";
import { isAfterInterval } from "../intervals.js";
import type { Report } from "../report.js";

/** SO-02 to SO-04: the fields of articles and datasets. */
export function checkSources(seeds: Seeds, report: Report): void {
  for (const [slug, { kind, published, updated, coverage, paragraphs, sentences = {} }] of seeds.sources) {
    if (kind === "ARTICLE" && paragraphs === undefined) {
      report.at("sources", [slug], "SO-04", "an article must say how many paragraphs it has, got nothing");
    }
    if (kind === "DATASET" && paragraphs !== undefined) {
      report.at("sources", [slug, "paragraphs"], "SO-04", `paragraphs must be an article's, got a dataset's`);
    }
    for (const number of Object.keys(sentences).filter((number) => Number(number) > (paragraphs ?? 0))) {
      const message = `sentences must be of one of its ${paragraphs ?? 0} paragraphs, got ¶${number}`;
      report.at("sources", [slug, "sentences", number], "SO-04", message);
    }
    if (published && updated) {
      const message = `updated must stand only where published is not known, got both ${published.value} and ${updated.value}`;
      report.at("sources", [slug, "updated"], "SO-02", message);
    }
    if (coverage && kind !== "DATASET") {
      report.at("sources", [slug, "coverage"], "SO-03", "coverage must be a dataset's, got an article's");
    }
    if (coverage?.start && coverage.end && isAfterInterval(coverage.start, coverage.end)) {
      const message = `coverage must not end before it starts (${coverage.start.value}), got ${coverage.end.value}`;
      report.at("sources", [slug, "coverage", "end"], "SO-03", message);
    }
  }
}
