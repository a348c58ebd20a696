import type { Seeds } from "../format/files.js";
import { partiesOf } from "../parties-of.js";
import type { Report } from "../report.js";
import { eventDays } from "../sightings.js";
import { checkReported, checkWithin } from "./events.js";

/** ST-01, ST-02, EV-04: speakers and dates of statements. */
export function checkStatements(seeds: Seeds, report: Report): void {
  for (const [key, statement] of seeds.statements) {
    const { joint, speakers, on, event, cited } = statement;
    const states = new Set(speakers.flatMap((speaker) => partiesOf(speaker, seeds).slice(-1)));
    if (joint && states.size < 2) {
      const message = `a joint statement must have speakers of at least two parties, got ${[...states].join() || "none"}`;
      report.at("statements", [key, "joint"], "ST-01", message);
    }
    if (!joint && states.size > 1) {
      const message = `a statement of several parties must be joint, got speakers of ${[...states].join(" and ")}`;
      report.at("statements", [key, "speakers"], "ST-01", message);
    }
    const at = event === undefined ? undefined : seeds.events.get(event);
    checkWithin("statements", [key, "on"], on, at && eventDays(at), `${event}`, "ST-02", report);
    checkReported("statements", key, on, cited, seeds, report);
  }
}
