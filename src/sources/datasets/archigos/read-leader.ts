import type { PartialDate } from "../../../dates/partial-date.js";
import { corrected } from "../../correction.js";
import { BadField, oneOf, partialDate, text, wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";

const ENTRIES = ["Regular", "Irregular", "Foreign Imposition", "Unknown"] as const;
const EXITS = [
  "Regular",
  "Irregular",
  "Natural Death",
  "Retired Due to Ill Health",
  "Suicide",
  "Foreign",
  "Still in Office",
  "Unknown",
] as const;

/** A spell of an effective leader. */
export interface LeaderSpell {
  readonly record: DataRecord;
  /** The country's number in Gleditsch and Ward. */
  readonly code: string;
  readonly leadid: string;
  readonly leader: string;
  readonly start: PartialDate;
  readonly end: PartialDate;
  /** True if the leader was still in office when the coding ended, on `end`. */
  readonly isStillInOffice: boolean;
  /** How the leader entered and left office, in the dataset's words. */
  readonly classification: string;
  /** The corrected fields. */
  readonly note: string | undefined;
}

/** Reads a spell. @throws BadField */
export function readLeader(source: DataRecord): LeaderSpell {
  const { record, note } = corrected(source);
  const [start, end] = [dayIn(record, "startdate"), dayIn(record, "enddate")];
  if (end.value < start.value)
    throw new BadField(record, "enddate", `a day that is not before the first, ${start.value}`);
  const entry = oneOf(record, "entry", ENTRIES);
  const exit = oneOf(record, "exit", EXITS);
  const exitCode = text(record, "exitcode");
  return {
    record,
    code: String(wholeNumber(record, "gwcode", 1, 9999)),
    leadid: text(record, "leadid"),
    leader: text(record, "leader").replace(/\s+/g, " "),
    start,
    end,
    isStillInOffice: exit === "Still in Office",
    classification: `entry ${entry}; exit ${exit}${exitCode === exit ? "" : ` (${exitCode})`}`,
    note,
  };
}

function dayIn(record: DataRecord, column: "startdate" | "enddate"): PartialDate {
  const date = partialDate(record, column, text(record, column));
  if (date.precision !== "DAY") throw new BadField(record, column, "a day (2024-06-19)");
  return date;
}
