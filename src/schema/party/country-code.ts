import type { Condition, FromClause } from "../../plan/from-clause.js";
import { Where } from "../declare/fields.js";

/** On a property of a filter: the ISO 3166-1 codes of the countries that match, with two or three letters, in upper or lower case. */
export function CodeIsAnyOf(description: string): PropertyDecorator {
  return Where(
    () => [String],
    {
      ...{ names: "Country", by: "code" },
      matches: (_, read, clause) =>
        hasEither(
          clause,
          `any(${clause.parameter((args) => (read(args) as string[]).map((code) => code.toUpperCase()), "text[]")})`,
        ),
      is: (clause, name) => hasEither(clause, `upper(${name})`),
    },
    `${description} A code that no country has is an error (BAD_USER_INPUT).`,
  );
}

/** The country has the code in the argument `code`. One code, not a list: for a list, the planner would expect several countries. */
export const withCode: Condition = (_, __, clause) =>
  hasEither(
    clause,
    clause.parameter(({ code }) => (code as string).toUpperCase(), "text"),
  );

function hasEither(clause: FromClause, codes: string): string {
  return `(${clause.column("country.code")} = ${codes} or ${clause.column("country.iso3")} = ${codes})`;
}
