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

/** The kinds of facts over which sources are compared, by the columns in which a disagreement has them. */
const disagreed = {
  allianceId: FactKind.ALLIANCE,
  organizationId: FactKind.ORGANIZATION,
  membershipId: FactKind.MEMBERSHIP,
  tenureId: FactKind.TENURE,
  agreementId: FactKind.AGREEMENT,
  obligationId: FactKind.OBLIGATION,
} as const;

/** The kind of the fact over which sources differ, as SQL. */
export function disagreedFactKind(scope: Scope): string {
  return `case ${casesOf(disagreed, scope)} end`;
}

/** The kind of the fact that the citation leads to, as SQL. */
export function factKind(scope: Scope): string {
  return `case ${casesOf(columns, scope)} else ${scope.column("actor.kind")}::text end`;
}

function casesOf(kinds: Readonly<Record<string, string>>, scope: Scope): string {
  return Object.entries(kinds)
    .map(([column, kind]) => `when ${scope.column(column)} is not null then '${kind}'`)
    .join(" ");
}

/** The fact's kind, as SQL, is one of those given. */
export function isFactOf(kind: (scope: Scope) => string): Condition {
  return (_, read, scope) => `${kind(scope)} = any(${scope.parameter(read, "text[]")})`;
}
