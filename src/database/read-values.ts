// How `read` hands values over, the same on both databases: keyed by the object ids of PostgreSQL's built-in types.
const bigint = 20;
const date = 1082;

/** Reads a type otherwise than the drivers do, from its text. */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  // Counts: none reaches 2^53.
  [bigint]: Number,
  // The drivers make a Date of it, at midnight in whatever time zone the process is in.
  [date]: (text) => text,
};
