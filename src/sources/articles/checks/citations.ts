import { citedFacts, COUNTRY_CODES, type CitedFact } from "../citations.js";
import type { Seeds } from "../format/files.js";
import { exceeded, locatorsOf, positionOf } from "../locators.js";
import { isOnlyExpected } from "../presented.js";
import { isWhole, type Report } from "../report.js";
import { suggestion } from "../suggestion.js";

/** RE-01, CI-02 to CI-07, CO-04: citations name a source and a place that it has, once, and say how it presents the fact. */
export function checkCitations(seeds: Seeds, report: Report): void {
  const used = new Set<string>();
  for (const { kind, path, cited } of citedFacts(seeds)) {
    checkPresentation({ kind, path, cited }, report);
    const places = new Set<string>();
    for (const [index, { in: slug, at }] of cited.entries()) {
      used.add(slug);
      if (!report.has("sources", slug) && report.isReadable("sources")) {
        const near = suggestion(slug, report.keys("sources"));
        report.at(kind, [...path, index, "in"], "RE-01", `must be in sources.yaml, got "${slug}"${near}`);
      }
      const source = seeds.sources.get(slug);
      if (source && positionOf(at, source) === undefined) {
        const message = `a place in this source must be written ${locatorsOf(source)}, got "${at}"`;
        report.at(kind, [...path, index, "at"], "CI-02", message);
      }
      const end = source && exceeded(at, source);
      if (end !== undefined) {
        report.at(
          kind,
          [...path, index, "at"],
          "CI-05",
          `a place must be in its source, which has ${end}, got "${at}"`,
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

// CI-06, CI-07.
function checkPresentation({ kind, path, cited }: CitedFact, report: Report): void {
  for (const [index, { as, by }] of cited.entries()) {
    if (as === "CLAIMED" && by === undefined) {
      const message = "by must say whose claim it is, [] where the source names nobody, got nothing";
      report.at(kind, [...path, index, "as"], "CI-06", message);
    }
    if (as === "ASSERTED" && by !== undefined) {
      const message = "by must stand with claimed, estimated or expected, got a claimant of what the source asserts";
      report.at(kind, [...path, index, "by"], "CI-06", message);
    }
  }
  const isDone = kind === "statements" || path.includes("actions");
  if (isDone && cited.length > 0 && isOnlyExpected(cited)) {
    const message = "what was said or done must not only be expected, got no citation that says that it was";
    report.at(kind, path, "CI-07", message);
  }
}
