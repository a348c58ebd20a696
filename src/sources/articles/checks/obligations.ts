import { withAncestors } from "../ancestors.js";
import type { Entry, Seeds } from "../format/files.js";
import { splitKey } from "../keys.js";
import type { Report } from "../report.js";

/** OB-02 to OB-04: who owes whom, and in what. */
export function checkObligations(seeds: Seeds, report: Report): void {
  for (const [key, obligation] of seeds.obligations) {
    const { agreement, alliance, bearer, beneficiary } = obligation;
    if (bearer === beneficiary) {
      report.at("obligations", [key, "beneficiary"], "OB-02", `nobody must owe itself, got ${bearer} twice`);
    }
    if (agreement === undefined && alliance === undefined) {
      report.at("obligations", [key], "OB-03", "an agreement or an alliance must be named, got neither");
    }
    const bound = boundBy(obligation, seeds);
    if (
      bound &&
      !withAncestors(bearer, (slug) => seeds.organizations.get(slug)?.parent).some((one) => bound.includes(one))
    ) {
      const message = `the bearer must take part in ${agreement ?? alliance} (${bound.join(", ")}), got ${bearer}`;
      report.at("obligations", [key, "bearer"], "OB-04", message);
    }
  }
}

// A third party can be the beneficiary (VCLT, art. 36), so this only applies to the bearer.
function boundBy({ agreement, alliance }: Entry<"obligations">, seeds: Seeds): readonly string[] | undefined {
  if (agreement !== undefined) return seeds.agreements.get(agreement)?.parties;
  if (alliance === undefined || !seeds.alliances.has(alliance)) return undefined;
  return [...seeds.memberships.keys()].flatMap((key) => {
    const parts = splitKey(key);
    return parts?.first === alliance ? [parts.second] : [];
  });
}
