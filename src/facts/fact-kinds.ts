import { model } from "../generated/model.js";
import type { TableName } from "./row.js";

/** What must be known of a kind of fact. */
interface FactKindSpec {
  /** The table with the rows of this kind. */
  readonly table: TableName;
  /** The relation by which a citation leads to the fact. Its column is `<relation>Id`; keys of citations hold its name. */
  readonly cited: keyof (typeof model)["Citation"]["relations"];
  /** The relation by which a disagreement leads to the fact; missing where the readings of sources are not compared. */
  readonly compared?: keyof (typeof model)["Disagreement"]["relations"];
}

/** The kinds of facts that have sources. Whatever must know all kinds derives them from here, or a test compares it with this. */
export const factKinds = {
  COUNTRY: { table: "Country", cited: "actor" },
  ORGANIZATION: { table: "Organization", cited: "actor", compared: "organization" },
  ALLIANCE: { table: "Alliance", cited: "actor", compared: "alliance" },
  MEMBERSHIP: { table: "Membership", cited: "membership", compared: "membership" },
  OFFICIAL: { table: "Official", cited: "official" },
  TENURE: { table: "Tenure", cited: "tenure", compared: "tenure" },
  AGREEMENT: { table: "Agreement", cited: "agreement", compared: "agreement" },
  AGREEMENT_ACTION: { table: "AgreementAction", cited: "action" },
  OBLIGATION: { table: "Obligation", cited: "obligation", compared: "obligation" },
  EVENT: { table: "Event", cited: "event" },
  STATEMENT: { table: "Statement", cited: "statement" },
} as const satisfies Record<string, FactKindSpec>;

type FactKinds = typeof factKinds;
type Compared = Extract<FactKinds[keyof FactKinds], { readonly compared: string }>;

/** A kind of fact. */
export type FactKind = keyof FactKinds;

/** A table whose rows are made of readings, since several sources may date them. */
export type ComparedTable = Compared["table"];

/** A relation by which citations lead to facts. */
export type CitedRelation = FactKinds[FactKind]["cited"];

/** A column of a citation that points at a fact, of which exactly one does. */
export type CitedColumn = `${CitedRelation}Id`;

const kinds = Object.entries(factKinds) as [FactKind, FactKinds[FactKind]][]; // Object.entries forgets the names of keys

/** The relations by which citations lead to facts, each with the kinds to which it leads. */
export const citedKinds: ReadonlyMap<CitedRelation, readonly FactKind[]> = new Map(
  kinds.map(([, { cited }]) => [cited, kinds.filter(([, other]) => other.cited === cited).map(([kind]) => kind)]),
);

/** The relations by which disagreements lead to facts, each with the kind to which it leads. */
export const comparedKinds: ReadonlyMap<Compared["compared"], FactKind> = new Map(
  kinds.flatMap(([kind, spec]) => ("compared" in spec ? [[spec.compared, kind] as const] : [])),
);

const columns = <Value>(valueOf: (relation: CitedRelation) => Value) =>
  Object.fromEntries([...citedKinds.keys()].map((relation) => [`${relation}Id`, valueOf(relation)])) as Record<
    CitedColumn, // keys made of relations, which TypeScript widens
    Value
  >;

/** The tables at which the columns of a citation point, and the word for such a fact in its key. */
export const citedFacts = columns((word) => ({ table: model.Citation.relations[word].table, word }));

/** All columns that point at a fact empty; one is filled in. */
export const NO_FACT = columns(() => null);
