import type { Condition, Read, Scope } from "../../plan/scope.js";

/** The country has one of the ISO 3166-1 codes given, of two or three letters, in any case. */
export const hasCode: Condition = (_, read, scope) => anyCode(read, scope);

/** The same of the one code that is the argument `code`. */
export const withCode: Condition = (_, __, scope) => anyCode((args) => [args["code"]], scope);

function anyCode(read: Read, scope: Scope): string {
  const codes = scope.parameter((args) => (read(args) as string[]).map((code) => code.toUpperCase()), "text[]");
  return `(${scope.column("country.code")} = any(${codes}) or ${scope.column("country.iso3")} = any(${codes}))`;
}
