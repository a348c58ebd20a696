import { model } from "../generated/model.js";
import type { TableName } from "./row.js";

/** What the program needs to know about a kind of fact. */
interface FactKindSpec {
  /** The table with the rows of this kind. */
  readonly table: TableName;
  /** The relation that leads from a citation to the fact. Its column is `<relation>Id`; keys of citations contain its name. */
  readonly cited: keyof (typeof model)["Citation"]["relations"];
  /** The relation that leads from a disagreement to the fact. Missing if the readings of sources are not compared. */
  readonly compared?: keyof (typeof model)["Disagreement"]["relations"];
}

/** The kinds of facts that have sources. Code that needs all kinds derives them from this list, or a test compares it with this list. */
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

/** A table whose rows are computed from readings, since several sources can date them. */
export type ComparedTable = Compared["table"];

/** A relation that leads from citations to facts. */
export type CitedRelation = FactKinds[FactKind]["cited"];

/** A column of a citation that refers to a fact. Exactly one of them is not null. */
export type CitedColumn = `${CitedRelation}Id`;

const kinds = Object.entries(factKinds) as [FactKind, FactKinds[FactKind]][]; // Object.entries loses the types of the keys

/** The relations that lead from citations to facts, each with the kinds of its facts. */
export const citedKinds: ReadonlyMap<CitedRelation, readonly FactKind[]> = new Map(
  kinds.map(([, { cited }]) => [cited, kinds.filter(([, other]) => other.cited === cited).map(([kind]) => kind)]),
);

/** The relations that lead from disagreements to facts, each with the kind of its facts. */
export const comparedKinds: ReadonlyMap<Compared["compared"], FactKind> = new Map(
  kinds.flatMap(([kind, spec]) => ("compared" in spec ? [[spec.compared, kind] as const] : [])),
);

const columns = <Value>(valueOf: (relation: CitedRelation) => Value) =>
  Object.fromEntries([...citedKinds.keys()].map((relation) => [`${relation}Id`, valueOf(relation)])) as Record<
    CitedColumn, // keys of relations, which TypeScript widens
    Value
  >;

/** The tables that the columns of a citation refer to, and the word for such a fact in the citation's key. */
export const citedFacts = columns((word) => ({ table: model.Citation.relations[word].table, word }));

/** All columns that refer to a fact, with the value null. One of them is then set. */
export const NO_FACT = columns(() => null);
