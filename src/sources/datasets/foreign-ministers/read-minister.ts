import type { PartialDate } from "../../../dates/partial-date.js";
import { BadField, partialDate, text } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";

/** A statement of Wikidata that a person holds an office, and the days on which it was seen there. */
export interface Sighting {
  readonly record: DataRecord;
  readonly person: string;
  readonly name: string;
  readonly country: string;
  /** The office's name and number in Wikidata. */
  readonly position: string;
  readonly start: PartialDate;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** Reads a statement. @throws BadField */
export function readMinister(record: DataRecord): Sighting {
  const start = asPreciseAsKnown(record, day(record, "start"));
  const [firstSeen, lastSeen] = [day(record, "first_seen"), day(record, "last_seen")];
  if (firstSeen < start.earliest!) throw new BadField(record, "first_seen", `a day from the start, ${start.value}, on`);
  if (lastSeen < firstSeen) throw new BadField(record, "last_seen", `a day that is not before the first, ${firstSeen}`);
  return {
    record,
    person: item(record, "person"),
    name: text(record, "name"),
    country: text(record, "countryLabel"),
    position: `${text(record, "positionLabel")} (${item(record, "position")})`,
    start,
    firstSeen,
    lastSeen,
  };
}

function item(record: DataRecord, column: string): string {
  const value = text(record, column);
  if (!/^Q\d+$/.test(value)) throw new BadField(record, column, "an item of Wikidata (Q58217)");
  return value;
}

function day(record: DataRecord, column: string): string {
  const date = partialDate(record, column, text(record, column));
  if (date.precision !== "DAY") throw new BadField(record, column, "a day (2022-08-08)");
  return date.value;
}

// Wikidata writes a year as the first of January, and a month as the first of the month, and the file does not mark these dates.
// So such a date is read as the least precise one that it can be.
function asPreciseAsKnown(record: DataRecord, value: string): PartialDate {
  return partialDate(record, "start", value.replace(/-01-01$/, "").replace(/-01$/, ""));
}
