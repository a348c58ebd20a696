import { parsePartialDate, type PartialDate } from "../../../dates/partial-date.js";

/** A year, or two with `/` between them, as a partial date. They have been read as numbers before. */
export function yearDate(years: string): PartialDate {
  const date = parsePartialDate(years);
  if ("error" in date) throw new Error(`years must be ${date.error}`);
  return date;
}
