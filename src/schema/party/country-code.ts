import type { Condition, Scope } from "../../plan/scope.js";
import { Where } from "../declare/fields.js";

/** On a property of a filter: the ISO 3166-1 codes of the countries that match, with two or three letters, in upper or lower case. */
export function CodeIsAnyOf(description: string): PropertyDecorator {
  return Where(
    () => [String],
    {
      ...{ names: "Country", by: "code" },
      matches: (_, read, scope) =>
        hasEither(
          scope,
          `any(${scope.parameter((args) => (read(args) as string[]).map((code) => code.toUpperCase()), "text[]")})`,
        ),
      is: (scope, name) => hasEither(scope, `upper(${name})`),
    },
    `${description} A code that no country has is an error (BAD_USER_INPUT).`,
  );
}

/** The country has the code in the argument `code`. One code, not a list: for a list, the planner would expect several countries. */
export const withCode: Condition = (_, __, scope) =>
  hasEither(
    scope,
    scope.parameter(({ code }) => (code as string).toUpperCase(), "text"),
  );

function hasEither(scope: Scope, codes: string): string {
  return `(${scope.column("country.code")} = ${codes} or ${scope.column("country.iso3")} = ${codes})`;
}
