import { citedFacts } from "./fact-kinds.js";
import type { TableName } from "./row.js";

/** What the program needs to know about a table to merge the seeds or a dataset into it. */
export type TableSpec = EntityTable | DetailTable | LeafTable;

interface CommonSpec {
  readonly table: TableName;
  /** Columns with the id of a row of another table. */
  readonly references: Readonly<Record<string, TableName>>;
}

/** Rows with a public slug or key. They keep their id when they change. */
export interface EntityTable extends CommonSpec {
  readonly is: "entity";
  readonly key: "slug" | "key";
}

/** Columns that only some things of a table have, under the id of the thing. */
export interface DetailTable extends CommonSpec {
  readonly is: "detail";
  /** The column with that id. */
  readonly of: string;
  /** Unique columns. They are emptied before rows change, so that two rows can swap their values. */
  readonly unique: readonly string[];
}

/** Rows without a key that nothing refers to. A row that differs in any column is another row. */
export interface LeafTable extends CommonSpec {
  readonly is: "leaf";
  /** Columns that refer to the thing that the row belongs to. Exactly one of them is not null. */
  readonly owners: readonly string[];
  /** The table and column that link a row to the citations by the records that give it. Missing if that is not recorded. */
  readonly cited?: Links;
}

/** Links from the rows of a table to citations. */
export interface Links {
  readonly table: TableName;
  readonly column: string;
}

function entity(
  table: TableName,
  key: "slug" | "key",
  references: Readonly<Record<string, TableName>> = {},
): EntityTable {
  return { is: "entity", table, key, references };
}

function detail(table: TableName, references: Readonly<Record<string, TableName>>, unique: string[] = []): DetailTable {
  return { is: "detail", table, of: Object.keys(references)[0]!, references, unique };
}

function leaf(
  table: TableName,
  owners: Readonly<Record<string, TableName>>,
  others: Readonly<Record<string, TableName>> = {},
): LeafTable {
  return { is: "leaf", table, owners: Object.keys(owners), references: { ...owners, ...others } };
}

function citedLeaf(table: "Name" | "ExternalId", owners: Readonly<Record<string, TableName>>, cited: Links): LeafTable {
  return { ...leaf(table, owners), cited };
}

/** The tables that sources fill, each after those that it refers to. */
export const tables: readonly TableSpec[] = [
  entity("Source", "slug"),
  detail("Coverage", { sourceId: "Source" }),
  entity("Topic", "slug"),
  entity("Actor", "slug"),
  detail("Country", { actorId: "Actor" }, ["code", "iso3", "isoNumeric", "cowCode", "gwCode"]),
  entity("Existence", "key", { countryId: "Actor" }),
  detail("Organization", { actorId: "Actor", parentId: "Actor" }),
  detail("Alliance", { actorId: "Actor" }),
  entity("Official", "slug"),
  entity("Office", "slug", { partyId: "Actor" }),
  entity("Tenure", "key", { officialId: "Official", officeId: "Office" }),
  entity("Membership", "key", { partyId: "Actor", groupId: "Actor" }),
  entity("Agreement", "slug"),
  entity("AgreementAction", "key", { agreementId: "Agreement", partyId: "Actor" }),
  entity("Obligation", "key", {
    agreementId: "Agreement",
    allianceId: "Actor",
    bearerId: "Actor",
    beneficiaryId: "Actor",
  }),
  entity("Event", "slug", { partOfId: "Event" }),
  entity("Statement", "key", { eventId: "Event" }),
  citedLeaf("Name", { actorId: "Actor", officialId: "Official" }, { table: "NameCitation", column: "nameId" }),
  citedLeaf(
    "ExternalId",
    { actorId: "Actor", officialId: "Official", agreementId: "Agreement" },
    { table: "ExternalIdCitation", column: "externalIdId" },
  ),
  leaf("AgreementParty", { agreementId: "Agreement" }, { partyId: "Actor" }),
  leaf("AgreementTopic", { agreementId: "Agreement" }, { topicId: "Topic" }),
  leaf("AllianceAgreement", { allianceId: "Actor" }, { agreementId: "Agreement" }),
  leaf("AllianceTopic", { allianceId: "Actor" }, { topicId: "Topic" }),
  leaf("EventParty", { eventId: "Event" }, { partyId: "Actor" }),
  leaf("EventSubject", { eventId: "Event" }, { allianceId: "Actor", agreementId: "Agreement" }),
  leaf("EventTopic", { eventId: "Event" }, { topicId: "Topic" }),
  leaf("StatementParty", { statementId: "Statement" }, { partyId: "Actor" }),
  leaf(
    "StatementSubject",
    { statementId: "Statement" },
    { allianceId: "Actor", agreementId: "Agreement", eventId: "Event" },
  ),
  leaf("StatementTarget", { statementId: "Statement" }, { partyId: "Actor" }),
  leaf("StatementTopic", { statementId: "Statement" }, { topicId: "Topic" }),
  entity("Citation", "key", {
    sourceId: "Source",
    ...Object.fromEntries(Object.entries(citedFacts).map(([column, { table }]) => [column, table])),
  }),
  detail("Reading", { citationId: "Citation" }),
  leaf(
    "Participation",
    { eventId: "Event", statementId: "Statement", citationId: "Citation" },
    { partyId: "Actor", officialId: "Official", tenureId: "Tenure" },
  ),
];
