import type { Args, Condition } from "../../plan/scope.js";

/** Agreements, under one that takes part in them: those in which it was on the day of `asOf`, as `ties`, `path` and `network` have it. */
export const wasParty: Condition = (given, _, scope) => {
  const { asOf, certainty } = given as Args;
  if (asOf === undefined || asOf === null) return undefined;
  const day = scope.parameter((args) => args["asOf"], "date");
  // Asked for once for each party, not for each of its agreements.
  return `${scope.column("id")} <> all ((select "agreementsWithout"(k.key, ${day}, '${certainty === "POSSIBLE" ? "POSSIBLE" : "CERTAIN"}'))::int[])`;
};
