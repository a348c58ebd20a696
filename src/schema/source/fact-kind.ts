import { citedKinds, comparedKinds, factKinds, type FactKind as FactKindName } from "../../facts/fact-kinds.js";
import type { Condition, Scope } from "../../plan/scope.js";
import { describeEnum } from "../declare/enums.js";

/** The kinds of facts that citations lead to, by the names of their types. */
export const FactKind = Object.fromEntries(Object.keys(factKinds).map((kind) => [kind, kind])) as {
  readonly [Kind in FactKindName]: Kind; // keys that TypeScript forgets
};
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

/** The kind of the fact over which sources differ, as SQL. */
export function disagreedFactKind(scope: Scope): string {
  const cases = [...comparedKinds].map(([relation, kind]) => whenThere(relation, kind, scope));
  return `case ${cases.join(" ")} end`;
}

/** The kind of the fact that the citation leads to, as SQL. */
export function factKind(scope: Scope): string {
  // A relation to several kinds leads to an actor, which says of which kind it is.
  const cases = [...citedKinds].flatMap(([relation, [kind, another]]) =>
    kind !== undefined && another === undefined ? [whenThere(relation, kind, scope)] : [],
  );
  return `case ${cases.join(" ")} else ${scope.column("actor.kind")}::text end`;
}

function whenThere(relation: string, kind: FactKindName, scope: Scope): string {
  return `when ${scope.column(`${relation}Id`)} is not null then '${kind}'`;
}

/** The fact's kind, as SQL, is one of those given. */
export function isFactOf(kind: (scope: Scope) => string): Condition {
  return (_, read, scope) => `${kind(scope)} = any(${scope.parameter(read, "text[]")})`;
}
