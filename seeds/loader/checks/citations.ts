import { citedFacts, COUNTRY_CODES, positionOf } from "../citations.js";
import type { Seeds } from "../format/files.js";
import { isWhole, type Report } from "../report.js";
import { suggestion } from "../suggestion.js";

/** RE-01, CI-02, CI-03, CI-04, CO-04: citations name a source and a place in it, once; every source is cited. */
export function checkCitations(seeds: Seeds, report: Report): void {
  const used = new Set<string>();
  for (const { kind, path, cited } of citedFacts(seeds)) {
    const places = new Set<string>();
    for (const [index, { in: slug, at }] of cited.entries()) {
      used.add(slug);
      if (!report.has("sources", slug) && report.isReadable("sources")) {
        const near = suggestion(slug, report.keys("sources"));
        report.at(kind, [...path, index, "in"], "RE-01", `must be in sources.yaml, got "${slug}"${near}`);
      }
      const source = seeds.sources.get(slug);
      if (source && positionOf(at, source.kind) === undefined) {
        const forms = source.kind === "ARTICLE" ? "¶8, ¶2 s7, headline or standfirst" : "row 12";
        report.at(
          kind,
          [...path, index, "at"],
          "CI-02",
          `a place in this source must be written ${forms}, got "${at}"`,
        );
      }
      if (places.has(`${slug} ${at}`)) {
        report.at(kind, [...path, index], "CI-03", `a fact must cite a place once, ${slug} ${at} stands twice`);
      }
      places.add(`${slug} ${at}`);
    }
  }
  const countries = report.keys("countries");
  if (countries.length > 0) {
    used.add(COUNTRY_CODES);
    if (report.isReadable("sources") && !report.has("sources", COUNTRY_CODES)) {
      report.at("countries", [countries[0]!], "CO-04", `the dataset ${COUNTRY_CODES} must be in sources.yaml`);
    }
  }
  if (!isWhole(seeds, report)) return;
  for (const slug of report.keys("sources")) {
    if (!used.has(slug)) report.at("sources", [slug], "CI-04", `a source must be cited, "${slug}" is not`);
  }
}
