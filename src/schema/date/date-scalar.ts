import { GraphQLScalarType, Kind } from "graphql";
import { isDay } from "../../dates/day.js";
import { parsePartialDate } from "../../dates/partial-date.js";

function day(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  // graphql-js puts before it the expected type, the given value and its place.
  throw new TypeError("It must be a day of the calendar, written as 2024-06-19.");
}

/** A day, read and written as `YYYY-MM-DD`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description:
    "Day of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31, written as `2024-06-19`. It has no time and no time zone.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

function span(value: unknown): string {
  const date = typeof value === "string" ? parsePartialDate(value) : { error: "" };
  if (!("error" in date)) return value as string; // a text, since it could be read
  throw new TypeError(
    "It must be a year (1955), a month (1955-05), a day, or an interval of these (1950/1955-05, 1950/.., ../1955).",
  );
}

/** A span of days, written as a partial date. */
export const DateSpanScalar = new GraphQLScalarType<string, string>({
  name: "DateSpan",
  description:
    "Span of days: a year (`1955`), a month (`1955-05`), a day (`1955-05-14`), or an interval from one of these to another (`1950/1955-05`), with `..` for an open end (`1950/..`). Source: Extended Date/Time Format, level 0.",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  serialize: String,
  parseValue: span,
  parseLiteral: (node) => span(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant at which the server did something, in UTC. */
export const InstantScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "Instant in UTC, written as `2026-02-04T10:21:00.000Z`.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => new Date(String(value)).toISOString(),
});
