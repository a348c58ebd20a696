import { citedKinds, comparedKinds, factKinds, type FactKind as FactKindName } from "../../facts/fact-kinds.js";
import type { Condition, FromClause } from "../../plan/from-clause.js";
import { describeEnum } from "../declare/enums.js";

/** The kinds of facts that have citations, by the names of their types. */
export const FactKind = Object.fromEntries(Object.keys(factKinds).map((kind) => [kind, kind])) as {
  readonly [Kind in FactKindName]: Kind; // keys that TypeScript forgets
};
describeEnum("FactKind", FactKind, "Kind of a fact that has citations.", {
  COUNTRY: "A country with its names and codes, of type Country.",
  ORGANIZATION: "An organization, of type Organization.",
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
export function disagreedFactKind(clause: FromClause): string {
  const cases = [...comparedKinds].map(([relation, kind]) => whenThere(relation, kind, clause));
  return `case ${cases.join(" ")} end`;
}

/** The kind of the fact of a citation, as SQL. */
export function factKind(clause: FromClause): string {
  // A relation to several kinds leads to an actor, and the actor has its kind.
  const cases = [...citedKinds].flatMap(([relation, [kind, another]]) =>
    kind !== undefined && another === undefined ? [whenThere(relation, kind, clause)] : [],
  );
  return `case ${cases.join(" ")} else ${clause.column("actor.kind")}::text end`;
}

function whenThere(relation: string, kind: FactKindName, clause: FromClause): string {
  return `when ${clause.column(`${relation}Id`)} is not null then '${kind}'`;
}

/** The fact's kind, as SQL, is one of those given. */
export function isFactOf(kind: (clause: FromClause) => string): Condition {
  return (_, read, clause) => `${kind(clause)} = any(${clause.parameter(read, "text[]")})`;
}
