import { parsePartialDate } from "./partial-date.js";

/** The first and the last day that can be written; they stand for an open end. */
const [FIRST, LAST] = ["0001-01-01", "9999-12-31"];

/** Days from one to another, both included. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** The days that a partial date names, as the database writes them. Throws what is no such date: check it before. */
export function spanOf(text: string): Span {
  const date = parsePartialDate(text);
  if ("error" in date) throw new Error(date.error);
  return { first: date.earliest ?? FIRST, last: date.latest ?? LAST };
}
