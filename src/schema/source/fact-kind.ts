import type { Condition, Scope } from "../../plan/scope.js";
import { describeEnum } from "../declare/enums.js";

/** The kinds of facts that citations lead to, by the names of their types. */
export const FactKind = {
  COUNTRY: "COUNTRY",
  ORGANIZATION: "ORGANIZATION",
  ALLIANCE: "ALLIANCE",
  MEMBERSHIP: "MEMBERSHIP",
  OFFICIAL: "OFFICIAL",
  TENURE: "TENURE",
  AGREEMENT: "AGREEMENT",
  AGREEMENT_ACTION: "AGREEMENT_ACTION",
  OBLIGATION: "OBLIGATION",
  EVENT: "EVENT",
  STATEMENT: "STATEMENT",
} as const;
describeEnum("FactKind", FactKind, "What sort of fact a citation leads to.", {
  COUNTRY: "A Country: its names and codes.",
  ORGANIZATION: "An Organization.",
  ALLIANCE: "An Alliance.",
  MEMBERSHIP: "A Membership.",
  OFFICIAL: "An Official: their name.",
  TENURE: "A Tenure.",
  AGREEMENT: "An Agreement.",
  AGREEMENT_ACTION: "An AgreementAction.",
  OBLIGATION: "An Obligation.",
  EVENT: "An Event.",
  STATEMENT: "A Statement.",
});

const columns = {
  membershipId: FactKind.MEMBERSHIP,
  officialId: FactKind.OFFICIAL,
  tenureId: FactKind.TENURE,
  agreementId: FactKind.AGREEMENT,
  actionId: FactKind.AGREEMENT_ACTION,
  obligationId: FactKind.OBLIGATION,
  eventId: FactKind.EVENT,
  statementId: FactKind.STATEMENT,
} as const;

/** The kind of the fact that the citation leads to, as SQL. */
export function factKind(scope: Scope): string {
  const cases = Object.entries(columns).map(
    ([column, kind]) => `when ${scope.column(column)} is not null then '${kind}'`,
  );
  return `case ${cases.join(" ")} else ${scope.column("actor.kind")}::text end`;
}

/** The citation leads to a fact of one of the kinds given. */
export const leadsToAnyOf: Condition = (_, read, scope) =>
  `${factKind(scope)} = any(${scope.parameter(read, "text[]")})`;
