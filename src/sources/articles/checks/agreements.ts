import type { PartialDate } from "../../../dates/partial-date.js";
import type { Entry, Seeds } from "../format/files.js";
import { hyphened } from "../format/pieces.js";
import { isAfterInterval, overlap } from "../intervals.js";
import { isOnlyExpected } from "../presented.js";
import type { Report } from "../report.js";

/** The dated stages of an agreement, in their order, with the status that each date shows. */
const STAGES = [
  ["proposed", "PROPOSED"],
  ["agreed", "AGREED"],
  ["signed", "SIGNED"],
  ["inForce", "IN_FORCE"],
  ["terminated", "TERMINATED"],
] as const;

/** The earliest stage that an action shows. A treaty can be ratified, accepted or acceded to before it is in force. */
const SHOWN_BY_ACTION: Partial<Record<Action["kind"], (typeof STAGES)[number][1]>> = {
  PROPOSAL: "PROPOSED",
  CONCLUSION: "AGREED",
  SIGNATURE: "SIGNED",
  RATIFICATION: "AGREED",
  ACCEPTANCE: "AGREED",
  APPROVAL: "AGREED",
  ACCESSION: "AGREED",
  ENTRY_INTO_FORCE: "IN_FORCE",
};

type Agreement = Entry<"agreements">;
type Action = NonNullable<Agreement["actions"]>[number];

/** AG-01 to AG-03, AG-09: an agreement's parties, stage and dates. Its actions have their own checks. */
export function checkAgreements(seeds: Seeds, report: Report): void {
  for (const [slug, agreement] of seeds.agreements) {
    if (new Set(agreement.parties).size < 2) {
      const message = `an agreement must have at least two parties, got ${agreement.parties.join() || "none"}`;
      report.at("agreements", [slug, "parties"], "AG-01", message);
    }
    checkStage(slug, agreement, report);
    checkOrder(slug, agreement, report);
    checkExpected(slug, agreement, report);
    checkActions(slug, agreement, report);
  }
}

function checkStage(slug: string, agreement: Agreement, report: Report): void {
  const reached = STAGES.findIndex(([, status]) => status === agreement.stage);
  const tooFar = (at: readonly (string | number)[], status: string, by: string) => {
    if (STAGES.findIndex(([, one]) => one === status) <= reached) return;
    const message = `stage must be ${hyphened(status)} or later, as ${by} shows, got ${hyphened(agreement.stage)}`;
    report.at("agreements", [slug, ...at], "AG-02", message);
  };
  for (const [field, status] of STAGES) {
    if (agreement[field]) tooFar([field], status, `${field} (${agreement[field].value})`);
  }
  for (const [index, { kind }] of (agreement.actions ?? []).entries()) {
    const status = SHOWN_BY_ACTION[kind];
    if (status) tooFar(["actions", index], status, `the action ${hyphened(kind)}`);
  }
}

function checkOrder(slug: string, agreement: Agreement, report: Report): void {
  const dated = STAGES.flatMap(([field]) => (agreement[field] ? [{ field, date: agreement[field] }] : []));
  for (const [index, { field, date }] of dated.entries()) {
    const before = dated.slice(0, index).findLast((earlier) => isAfterInterval(earlier.date, date));
    if (!before) continue;
    const message = `${field} must not be before ${before.field} (${before.date.value}), got ${date.value}`;
    report.at("agreements", [slug, field], "AG-03", message);
  }
}

// AG-09.
function checkExpected(slug: string, agreement: Agreement, report: Report): void {
  if (!isOnlyExpected(agreement.cited)) return;
  if (agreement.stage !== "PROPOSED") {
    const message = `an agreement that is only expected must be in stage proposed, got ${hyphened(agreement.stage)}`;
    report.at("agreements", [slug, "stage"], "AG-09", message);
  }
  for (const [field] of STAGES) {
    const date = agreement[field];
    if (!date) continue;
    const message = `an agreement that is only expected must have no date, got ${field} ${date.value}`;
    report.at("agreements", [slug, field], "AG-09", message);
  }
}

/** Actions that only a single party can do. */
const OF_A_PARTY: readonly Action["kind"][] = [
  "RATIFICATION",
  "ACCEPTANCE",
  "APPROVAL",
  "ACCESSION",
  "SUCCESSION",
  "WITHDRAWAL",
  "RESERVATION",
];

/** The date of the agreement that equals the date of an action of the agreement as a whole. */
const OWN_DATE: Partial<Record<Action["kind"], "proposed" | "agreed" | "signed" | "inForce">> = {
  PROPOSAL: "proposed",
  CONCLUSION: "agreed",
  SIGNATURE: "signed",
  ENTRY_INTO_FORCE: "inForce",
};

// AG-04 to AG-08.
function checkActions(slug: string, agreement: Agreement, report: Report): void {
  const { actions = [], parties, terminated } = agreement;
  for (const [index, { kind, by, on }] of actions.entries()) {
    const at = (field: string) => [slug, "actions", index, field];
    if (by !== undefined && !parties.includes(by)) {
      report.at(
        "agreements",
        at("by"),
        "AG-05",
        `who acts must be among the parties (${parties.join(", ")}), got ${by}`,
      );
    }
    if (by === undefined && OF_A_PARTY.includes(kind)) {
      report.at("agreements", [slug, "actions", index], "AG-06", `${hyphened(kind)} must name the party that did it`);
    }
    if (!on) continue;
    if (terminated && isAfterInterval(on, terminated)) {
      const message = `no action must be after the termination (${terminated.value}), got ${hyphened(kind)} ${on.value}`;
      report.at("agreements", at("on"), "AG-04", message);
    }
    const signature =
      kind === "RATIFICATION" ? actions.find((one) => one.kind === "SIGNATURE" && one.by === by) : undefined;
    if (signature?.on && isAfterInterval(signature.on, on)) {
      const message = `${by} must not ratify before it signs (${signature.on.value}), got ${on.value}`;
      report.at("agreements", at("on"), "AG-07", message);
    }
    checkOwnDate(slug, agreement, { kind, by, on, index }, report);
  }
}

// As a whole it happened on the agreement's own day. One party may have proposed, concluded or signed before the last one did.
function checkOwnDate(
  slug: string,
  agreement: Agreement,
  { kind, by, on, index }: { kind: Action["kind"]; by: string | undefined; on: PartialDate; index: number },
  report: Report,
): void {
  const field = OWN_DATE[kind];
  if (!field) return;
  const own = agreement[field];
  if (own && (by === undefined ? overlap(own, on) : true)) return;
  if (!own && by !== undefined) return;
  const message = own
    ? `${hyphened(kind)} must agree with ${field} (${own.value}), got ${on.value}`
    : `${field} must be given where the action ${hyphened(kind)} is dated (${on.value})`;
  report.at("agreements", [slug, "actions", index, "on"], "AG-08", message);
}
