import { parsePartialDate, type PartialDate } from "../../../dates/partial-date.js";
import { BadField } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

// "24 Jan 1983", "5 Sept 2000", "26 June 1945".
const DAY = /\b(\d{1,2}) ([A-Z][a-z]{2,}) (\d{4})\b/g;

/** The days in a value, in their order. A month is written in full or shortened to three letters or more. @throws BadField */
export function daysIn(record: DataRecord, column: string, value: string): PartialDate[] {
  return [...value.matchAll(DAY)].map(([, day = "", name = "", year = ""]) => {
    const month = MONTHS.findIndex((full) => full.startsWith(name)) + 1;
    const date = parsePartialDate(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
    if ("error" in date) throw new BadField(record, column, "a day that the calendar has");
    return date;
  });
}
