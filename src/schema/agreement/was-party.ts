import type { Condition, FromClause } from "../../plan/from-clause.js";
import { parentKey } from "../../plan/rowset.js";
import { certaintyLiteral, certaintyOf, daysIn, daysOfSpan, partiesWhen } from "../date/as-of.js";

/** In the agreements of a party: those in which it was on the date of `asOf`, as in `ties`, `path` and `network`. */
export const wasParty: Condition = (_, __, clause) => isParty(clause, parentKey);

/** A join condition between an agreement and its party: in a list with `asOf`, the party was in the agreement on that date. */
export function wasIn(agreement: FromClause, party: FromClause): string | undefined {
  return isParty(agreement, party.column("id"));
}

/** For a row of `AgreementParty`: in a list of agreements with `asOf` or `during`, the party was in the agreement then. */
export function wasLinked(agreement: FromClause, row: string): string | undefined {
  const when = partiesWhen(agreement.given);
  if (when === undefined) return undefined;
  const certainty = certaintyLiteral(certaintyOf(agreement.given));
  if (when === "asOf") return `"wasIn"(${row}, ${agreement.parameter((args) => args["asOf"], "date")}, ${certainty})`;
  return `"wasIn"(${row}, ${[...daysOfSpan(agreement), certainty, ...daysIn(agreement)].join(", ")})`;
}

function isParty(agreement: FromClause, party: string): string | undefined {
  const { end: link, hangs } = agreement.along("partyLinks");
  const wasThen = wasLinked(agreement, link.row);
  if (wasThen === undefined) return undefined;
  return `exists (select from ${link.from()} where ${hangs} and ${link.column("partyId")} = ${party} and ${wasThen})`;
}
