import { LAST_DAY } from "../dates/day.js";
import type { EndStatus } from "../generated/prisma/enums.js";
import type { Row } from "./row.js";

/** The columns of an agreement's row that a reading is made of. */
export type InForceColumns = Pick<
  Row<"Agreement">,
  "status" | `${"inForce" | "terminated"}${"" | "Earliest" | "Latest"}` | `${"certain" | "possible"}${"From" | "Until"}`
>;

/** When an agreement was in force, according to the source of this row: the columns of a Reading's period. */
export function inForceReading(agreement: InForceColumns) {
  return {
    start: agreement.inForce,
    startEarliest: agreement.inForceEarliest,
    startLatest: agreement.inForceLatest,
    end: agreement.terminated,
    endEarliest: agreement.terminatedEarliest,
    endLatest: agreement.terminatedLatest,
    endStatus: endStatusOf(agreement),
    knownFrom: null,
    knownUntil: null,
    certainFrom: agreement.certainFrom,
    certainUntil: agreement.certainUntil,
    possibleFrom: agreement.possibleFrom,
    possibleUntil: agreement.possibleUntil,
  };
}

function endStatusOf({ status, terminated, certainUntil }: InForceColumns): EndStatus {
  if (status === "TERMINATED") return terminated === null ? "ENDED_DATE_UNKNOWN" : "ENDED";
  return certainUntil === LAST_DAY ? "ONGOING" : "UNKNOWN_AFTER";
}
