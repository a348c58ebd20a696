import { FIRST_DAY, LAST_DAY } from "./day.js";
import { parsePartialDate } from "./partial-date.js";

/** Days from one to another, including both. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** The days that a partial date means, in the database's format. Throws for an invalid date, so check it first. */
export function spanOf(text: string): Span {
  const date = parsePartialDate(text);
  if ("error" in date) throw new Error(date.error);
  return { first: date.earliest ?? FIRST_DAY, last: date.latest ?? LAST_DAY };
}
