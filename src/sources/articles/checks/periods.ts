import type { Seeds } from "../format/files.js";
import { isAfterInterval } from "../intervals.js";
import type { Report } from "../report.js";

const KINDS = ["organizations", "alliances", "memberships", "tenures", "obligations"] as const;

/** PE-01, PE-02: the statements about a period agree with each other. */
export function checkPeriods(seeds: Seeds, report: Report): void {
  for (const kind of KINDS) {
    for (const [key, { period }] of seeds[kind]) {
      if (!period) continue;
      const { start, end, status } = period;
      if (start && end && isAfterInterval(start, end)) {
        const message = `end must not be before start (${start.value}), got ${end.value}`;
        report.at(kind, [key, "period", "end"], "PE-01", message);
      }
      if (end && status !== undefined && status !== "ENDED") {
        report.at(kind, [key, "period", "status"], "PE-02", `status must be ended where end is given (${end.value})`);
      }
      if (!end && status === "ENDED") {
        const message = "end must be given where status is ended; ended-date-unknown is for an end without a date";
        report.at(kind, [key, "period", "status"], "PE-02", message);
      }
    }
  }
}
