import type { Condition, FromClause } from "../../plan/from-clause.js";
import { parentKey } from "../../plan/rowset.js";
import { certaintyLiteral, certaintyOf, daysIn, daysOfSpan, oppositeOf, partiesWhen } from "../date/as-of.js";

/** In the agreements of a party: those in which it was on the date of `asOf`, as in `ties`, `path` and `network`. */
export const wasParty: Condition = (_, __, clause) => isParty(clause, parentKey, certaintyOf(clause.given));

/**
 * A join condition between an agreement and its party: in a list with `asOf`, the party was in the agreement on that date. What is
 * certainly not so is not even possibly so. Therefore a negated condition has the opposite certainty.
 */
export function wasIn(agreement: FromClause, party: FromClause, isNegated: boolean): string | undefined {
  const certainty = certaintyOf(agreement.given);
  return isParty(agreement, party.column("id"), isNegated ? oppositeOf(certainty) : certainty);
}

/** For a row of `AgreementParty`: in a list of agreements with `asOf` or `during`, the party was in the agreement then. */
export const wasLinked = (agreement: FromClause, row: string): string | undefined =>
  wasLinkedThen(agreement, row, certaintyOf(agreement.given));

function wasLinkedThen(agreement: FromClause, row: string, required: unknown): string | undefined {
  const when = partiesWhen(agreement.given);
  if (when === undefined) return undefined;
  const certainty = certaintyLiteral(required);
  if (when === "asOf") return `"wasIn"(${row}, ${agreement.parameter((args) => args["asOf"], "date")}, ${certainty})`;
  return `"wasIn"(${row}, ${[...daysOfSpan(agreement), certainty, ...daysIn(agreement)].join(", ")})`;
}

function isParty(agreement: FromClause, party: string, certainty: unknown): string | undefined {
  const { end: link, hangs } = agreement.along("partyLinks");
  const wasThen = wasLinkedThen(agreement, link.row, certainty);
  if (wasThen === undefined) return undefined;
  return `exists (select from ${link.from()} where ${hangs} and ${link.column("partyId")} = ${party} and ${wasThen})`;
}
