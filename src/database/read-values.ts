// How `read` hands values over, the same on both databases: keyed by the object ids of PostgreSQL's built-in types.
import pg from "pg";

const bigint = 20;
const date = 1082;

/** Reads a type otherwise than the drivers do, from its text. */
const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  // Counts: none reaches 2^53.
  [bigint]: Number,
  // The drivers make a Date of it, at midnight in whatever time zone the process is in.
  [date]: (text) => text,
};

/** What reads a type, by its object id, from PostgreSQL's text: ours, or pg's. */
export function parserOf(type: number): (text: string) => unknown {
  return valueParsers[type] ?? (pg.types.getTypeParser(type) as (text: string) => unknown); // pg's types say any
}
