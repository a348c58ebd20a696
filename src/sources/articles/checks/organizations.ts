import { isInCircle } from "../ancestors.js";
import type { Seeds } from "../format/files.js";
import type { Report } from "../report.js";

/** OR-01, OR-02: parents of organizations. */
export function checkOrganizations(seeds: Seeds, report: Report): void {
  for (const [slug, { kind, parent }] of seeds.organizations) {
    if (kind === "MINISTRY" && parent === undefined) {
      report.at(
        "organizations",
        [slug],
        "OR-02",
        "a ministry must have a parent, the state or organization that it is a part of",
      );
    }
    if (isInCircle(slug, (below) => seeds.organizations.get(below)?.parent)) {
      const message = `nothing must be its own parent, going up from ${slug} leads back to it`;
      report.at("organizations", [slug, "parent"], "OR-01", message);
    }
  }
}
