import type { Args, Condition, Scope } from "../../plan/scope.js";

/** Agreements, under one that takes part in them: those in which it was on the day of `asOf`, as `ties`, `path` and `network` have it. */
export const wasParty: Condition = (given, _, scope) => {
  const { asOf, certainty } = given as Args;
  if (asOf === undefined || asOf === null) return undefined;
  const day = scope.parameter((args) => args["asOf"], "date");
  // Asked for once for each party, not for each of its agreements.
  return `${scope.column("id")} <> all ((select "agreementsWithout"(k.key, ${day}, '${certainty === "POSSIBLE" ? "POSSIBLE" : "CERTAIN"}'))::int[])`;
};

/** Between an agreement and one that takes part in it: in a list under `asOf`, it was in it that day. */
export function wasIn(agreement: Scope, party: Scope): string | undefined {
  const { asOf, certainty } = agreement.given;
  if (asOf === undefined || asOf === null) return undefined;
  const day = agreement.parameter((args) => args["asOf"], "date");
  return `(${agreement.column("id")}, ${party.column("id")}) not in (select a."agreementId", a."partyId" from "absentParties"(${day}, '${certainty === "POSSIBLE" ? "POSSIBLE" : "CERTAIN"}') a)`;
}
