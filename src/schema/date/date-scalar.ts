import { GraphQLScalarType, Kind } from "graphql";
import { isDay } from "../../dates/day.js";

function day(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  // graphql-js says before it what was expected, what came and where.
  throw new TypeError("It must be a day of the calendar, written as 2024-06-19.");
}

/** A day, in and out as `YYYY-MM-DD`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description:
    "One day of the (proleptic) Gregorian calendar, 0001-01-01 to 9999-12-31, as `2024-06-19`; no time, no time zone.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant of the server's own doing, in UTC. */
export const InstantScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "An instant in UTC, as `2026-02-04T10:21:00.000Z`.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => new Date(String(value)).toISOString(),
});
