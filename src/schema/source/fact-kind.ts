import { citedKinds, comparedKinds, factKinds, type FactKind as FactKindName } from "../../facts/fact-kinds.js";
import type { Condition, Scope } from "../../plan/scope.js";
import { describeEnum } from "../declare/enums.js";

/** The kinds of facts that have citations, by the names of their types. */
export const FactKind = Object.fromEntries(Object.keys(factKinds).map((kind) => [kind, kind])) as {
  readonly [Kind in FactKindName]: Kind; // keys that TypeScript forgets
};
describeEnum("FactKind", FactKind, "Kind of a fact that has citations.", {
  COUNTRY: "A country with its names and codes, of type Country.",
  ORGANIZATION: "An organisation, of type Organization.",
  ALLIANCE: "An alliance, of type Alliance.",
  MEMBERSHIP: "A membership, of type Membership.",
  OFFICIAL: "An official with their names, of type Official.",
  TENURE: "A tenure, of type Tenure.",
  AGREEMENT: "An agreement, of type Agreement.",
  AGREEMENT_ACTION: "An action on an agreement, of type AgreementAction.",
  OBLIGATION: "An obligation, of type Obligation.",
  EVENT: "An event, of type Event.",
  STATEMENT: "A statement, of type Statement.",
});

/** The kind of the fact about which sources disagree, as SQL. */
export function disagreedFactKind(scope: Scope): string {
  const cases = [...comparedKinds].map(([relation, kind]) => whenThere(relation, kind, scope));
  return `case ${cases.join(" ")} end`;
}

/** The kind of the fact of a citation, as SQL. */
export function factKind(scope: Scope): string {
  // A relation to several kinds leads to an actor, and the actor has its kind.
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
