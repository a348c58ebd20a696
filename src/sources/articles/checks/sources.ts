import type { Seeds } from "../format/files.js";
import { hyphened } from "../format/pieces.js";
import { isAfterInterval } from "../intervals.js";
import type { Report } from "../report.js";

/** SO-02 to SO-05: the fields of sources. */
export function checkSources(seeds: Seeds, report: Report): void {
  for (const [
    slug,
    { kind, published, updated, url, accessed, coverage, paragraphs, sentences = {} },
  ] of seeds.sources) {
    if (kind === "ARTICLE" && url === undefined && paragraphs === undefined) {
      const message = "an article without an address must say how many paragraphs it has, got nothing";
      report.at("sources", [slug], "SO-04", message);
    }
    if (kind === "DATASET" && paragraphs !== undefined) {
      report.at("sources", [slug, "paragraphs"], "SO-04", "a dataset must not have paragraphs");
    }
    for (const number of Object.keys(sentences).filter((number) => Number(number) > (paragraphs ?? 0))) {
      const message = `sentences must be of one of its ${paragraphs ?? 0} paragraphs, got ¶${number}`;
      report.at("sources", [slug, "sentences", number], "SO-04", message);
    }
    if ((url === undefined) !== (accessed === undefined)) {
      const message = "url and accessed must come together: the address, and the day on which it was read there";
      if (kind !== "DATASET") report.at("sources", [slug], "SO-05", message);
    }
    if (published && updated) {
      const message = `updated must stand only where published is not known, got both ${published.value} and ${updated.value}`;
      report.at("sources", [slug, "updated"], "SO-02", message);
    }
    if (coverage && kind !== "DATASET") {
      report.at(
        "sources",
        [slug, "coverage"],
        "SO-03",
        `coverage must be a dataset's, got that of a source of kind ${hyphened(kind)}`,
      );
    }
    if (coverage?.start && coverage.end && isAfterInterval(coverage.start, coverage.end)) {
      const message = `coverage must not end before it starts (${coverage.start.value}), got ${coverage.end.value}`;
      report.at("sources", [slug, "coverage", "end"], "SO-03", message);
    }
  }
}
