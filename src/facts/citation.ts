import type { Row, TableName } from "./row.js";

/** The columns of a citation that point at a fact, of which exactly one does; with the table and the word in its keys. */
export const FACTS = {
  actorId: ["Actor", "actor"],
  membershipId: ["Membership", "membership"],
  officialId: ["Official", "official"],
  tenureId: ["Tenure", "tenure"],
  agreementId: ["Agreement", "agreement"],
  actionId: ["AgreementAction", "action"],
  obligationId: ["Obligation", "obligation"],
  eventId: ["Event", "event"],
  statementId: ["Statement", "statement"],
} as const satisfies Partial<Record<keyof Row<"Citation">, readonly [TableName, string]>>;

/** A column of a citation that points at a fact. */
export type CitedColumn = keyof typeof FACTS;

/** All of them empty; one is filled in. */
export const NO_FACT = Object.fromEntries(Object.keys(FACTS).map((column) => [column, null])) as Record<
  CitedColumn,
  null
>;
