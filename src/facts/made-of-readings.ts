import type { ComparedTable } from "./fact-kinds.js";
import type { TableName } from "./row.js";

const PERIOD = ["certainFrom", "certainUntil", "possibleFrom", "possibleUntil"] as const;
const STANDING = [
  ...["start", "startEarliest", "startLatest", "end", "endEarliest", "endLatest", "endStatus"],
  ...["knownFrom", "knownUntil", ...PERIOD],
] as const;
const IN_FORCE = [
  ...["inForce", "inForceEarliest", "inForceLatest", "terminated", "terminatedEarliest", "terminatedLatest", "status"],
  ...PERIOD,
] as const;

/**
 * Columns that the derivation computes from all sources (prisma/functions/derive), by table. A load writes them to new rows only.
 * Existing rows get them from the derivation.
 */
export const madeOfReadings: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Alliance: STANDING,
  Organization: STANDING,
  Membership: STANDING,
  Tenure: STANDING,
  Agreement: IN_FORCE,
  Obligation: [...STANDING, "condition", "article"],
} satisfies Record<ComparedTable, readonly string[]>;
