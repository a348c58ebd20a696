import { parsePartialDate, type PartialDate } from "../../../dates/partial-date.js";
import { BadField, text } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";
import { TITLES } from "./decisions.js";
import { daysIn } from "./days.js";

/** A treaty in index.csv. */
export interface Treaty {
  /** Chapter and number in the UN's list, in the form of its file name: `26-2-a`. */
  readonly number: string;
  readonly chapter: string;
  readonly title: string;
  /** When its text was concluded. An interval if several days are given; undefined if there is none. */
  readonly concluded: PartialDate | undefined;
  readonly record: DataRecord;
}

// "Charter of the United Nations (…). San Francisco, 26 June 1945". A `*` marks a footnote. No place contains a full stop.
const NAME = /^(?<title>.+?)\*?\. (?<end>[^.]*\b\d{4})$/s;

/** Reads a row of index.csv. @throws BadField */
export function readTreaty(record: DataRecord): Treaty {
  const chapter = text(record, "chapter_no");
  if (!/^\d+$/.test(chapter)) throw new BadField(record, "chapter_no", "the number of a chapter");
  const place = text(record, "treaty_no");
  if (!/^\d+(\.\d*[a-z]?)?$/.test(place)) {
    throw new BadField(record, "treaty_no", 'the number of a treaty in its chapter, such as "1" or "2.a"');
  }
  const number = `${chapter}-${place.replace(".", "-")}`;
  const decided = TITLES[number];
  const name = text(record, "treaty_name");
  const { title = "", end = "" } = NAME.exec(name)?.groups ?? {};
  const days = daysIn(record, "treaty_name", end);
  if (days.length === 0 && decided === undefined) {
    throw new BadField(record, "treaty_name", "a title, and where and when it was concluded, with a full stop between");
  }
  return { number, chapter, title: decided?.title ?? title, concluded: spanning(record, days), record };
}

/** From the first of the days to the last: a text can be open for signature on several days, or be amended before it counts. */
function spanning(record: DataRecord, days: readonly PartialDate[]): PartialDate | undefined {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first.value === last.value) return first;
  const span = parsePartialDate(`${first.value}/${last.value}`);
  if ("error" in span) throw new BadField(record, "treaty_name", span.error);
  return span;
}
