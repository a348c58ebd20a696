import type { Condition, Scope } from "../../plan/scope.js";

/** The country has one of the ISO 3166-1 codes given, of two or three letters, in any case. */
export const hasCode: Condition = (_, read, scope) =>
  hasEither(
    scope,
    `any(${scope.parameter((args) => (read(args) as string[]).map((code) => code.toUpperCase()), "text[]")})`,
  );

/** The same of the one code that is the argument `code`: of a list the planner would expect several countries. */
export const withCode: Condition = (_, __, scope) =>
  hasEither(
    scope,
    scope.parameter(({ code }) => (code as string).toUpperCase(), "text"),
  );

function hasEither(scope: Scope, codes: string): string {
  return `(${scope.column("country.code")} = ${codes} or ${scope.column("country.iso3")} = ${codes})`;
}
