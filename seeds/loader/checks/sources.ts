import type { Seeds } from "../format/files.js";
import { isAfterInterval } from "../intervals.js";
import type { Report } from "../report.js";

/** SO-02, SO-03: what an article and a dataset may say of themselves. */
export function checkSources(seeds: Seeds, report: Report): void {
  for (const [slug, { kind, published, updated, coverage }] of seeds.sources) {
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
