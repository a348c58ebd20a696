import type { Args, Condition, Scope } from "../../plan/scope.js";

/** Agreements, under one that takes part in them: those in which it was on the day of `asOf`, as `ties`, `path` and `network` have it. */
export const wasParty: Condition = (given, _, scope) => {
  const wasIn = onTheDay(given as Args, scope);
  return wasIn && takesPart(scope.column("id"), "k.key", wasIn);
};

/** Between an agreement and one that takes part in it: in a list under `asOf`, it was in it that day. */
export function wasIn(agreement: Scope, party: Scope): string | undefined {
  const wasIn = onTheDay(agreement.given, agreement);
  return wasIn && takesPart(agreement.column("id"), party.column("id"), wasIn);
}

// Who was in an agreement, of its row in `AgreementParty`; undefined where no day is asked for.
function onTheDay({ asOf, certainty }: Args, scope: Scope): string | undefined {
  if (asOf === undefined || asOf === null) return undefined;
  const day = scope.parameter((args) => args["asOf"], "date");
  return `w."${certainty === "POSSIBLE" ? "possiblyIn" : "certainlyIn"}" @> ${day}`;
}

function takesPart(agreement: string, party: string, wasIn: string): string {
  return `exists (select from "AgreementParty" w where w."agreementId" = ${agreement} and w."partyId" = ${party} and ${wasIn})`;
}
