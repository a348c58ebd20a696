import type { Condition, Scope } from "../../plan/scope.js";
import { certaintyLiteral, certaintyOf, daysIn, daysOfSpan, whenOf } from "../date/as-of.js";

/** Agreements, under one that takes part in them: those in which it was on the day of `asOf`, as `ties`, `path` and `network` have it. */
export const wasParty: Condition = (_, __, scope) => isParty(scope, "k.key");

/** Between an agreement and one that takes part in it: in a list under `asOf`, it was in it that day. */
export function wasIn(agreement: Scope, party: Scope): string | undefined {
  return isParty(agreement, party.column("id"));
}

/** Of a row of `AgreementParty`: in a list of agreements under `asOf` or `during`, the party was in it then. */
export function wasLinked(agreement: Scope, row: string): string | undefined {
  const when = whenOf(agreement.given);
  if (when === undefined) return undefined;
  const certainty = certaintyLiteral(certaintyOf(agreement.given));
  if (when === "asOf") return `"wasIn"(${row}, ${agreement.parameter((args) => args["asOf"], "date")}, ${certainty})`;
  return `"wasIn"(${row}, ${[...daysOfSpan(agreement), certainty, ...daysIn(agreement)].join(", ")})`;
}

function isParty(agreement: Scope, party: string): string | undefined {
  const wasThen = wasLinked(agreement, "w");
  if (wasThen === undefined) return undefined;
  return `exists (select from "AgreementParty" w where w."agreementId" = ${agreement.column("id")} and w."partyId" = ${party} and ${wasThen})`;
}
