import type { PartialDate } from "../../../dates/partial-date.js";
import { BadField, dateInColumns, partialDate, text, wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";

/** The last day that the dataset covers. A spell that ends on it went on. */
export const LAST_DAY_CODED = "2016-12-31";
// The first day. A state that starts on it was a state by then, maybe for a long time.
const FIRST_DAY_CODED = "1816-01-01";

/** A spell in which a state was a member of the state system. */
export interface StateSpell {
  readonly record: DataRecord;
  /** COW's number, abbreviation and name of it. */
  readonly code: string;
  readonly abbreviation: string;
  readonly name: string;
  readonly start: PartialDate;
  /** Undefined if the dataset ends first. */
  readonly end: PartialDate | undefined;
}

/** Reads a spell. @throws BadField */
export function readState(record: DataRecord): StateSpell {
  const code = String(wholeNumber(record, "ccode", 1, 9999));
  const start = dayIn(record, "st");
  const end = dayIn(record, "end");
  if (end.value < start.value) {
    throw new BadField(record, "endyear", `the year of a day that is not before the first, ${start.value}`);
  }
  return {
    record,
    code,
    abbreviation: text(record, "stateabb"),
    name: text(record, "statenme"),
    start: start.value === FIRST_DAY_CODED ? partialDate(record, "styear", `../${FIRST_DAY_CODED}`) : start,
    end: end.value === LAST_DAY_CODED ? undefined : end,
  };
}

function dayIn(record: DataRecord, prefix: "st" | "end"): PartialDate {
  const [year, month, day] = [`${prefix}year`, `${prefix}month`, `${prefix}day`];
  const date = dateInColumns(record, { year, month, day });
  if (date?.precision !== "DAY") throw new BadField(record, year, "the year of a day that is known");
  return date;
}
