import type { Args, Condition, Scope } from "../../plan/scope.js";

/** Agreements, under one that takes part in them: those in which it was on the day of `asOf`, as `ties`, `path` and `network` have it. */
export const wasParty: Condition = (given, _, scope) => isParty(given as Args, scope, "k.key");

/** Between an agreement and one that takes part in it: in a list under `asOf`, it was in it that day. */
export function wasIn(agreement: Scope, party: Scope): string | undefined {
  return isParty(agreement.given, agreement, party.column("id"));
}

/** Of a row of `AgreementParty`: in a list of agreements under `asOf`, the party was in it that day. */
export function wasLinked(agreements: Scope, row: string): string | undefined {
  return wasThere(agreements.given, agreements, row);
}

function isParty(given: Args, agreement: Scope, party: string): string | undefined {
  const wasThen = wasThere(given, agreement, "w");
  if (wasThen === undefined) return undefined;
  return `exists (select from "AgreementParty" w where w."agreementId" = ${agreement.column("id")} and w."partyId" = ${party} and ${wasThen})`;
}

// Undefined where no day is asked for.
function wasThere({ asOf, certainty }: Args, agreement: Scope, row: string): string | undefined {
  if (asOf === undefined || asOf === null) return undefined;
  const day = agreement.parameter((args) => args["asOf"], "date");
  return `${row}."${certainty === "POSSIBLE" ? "possiblyIn" : "certainlyIn"}" @> ${day}`;
}
