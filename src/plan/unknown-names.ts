import { isCompositeType } from "graphql";
import { addRowset, concreteTypes, ownRows, type PlanBuilder } from "./plan-builder.js";
import { typeDeclaration, type Naming } from "./declaration.js";
import type { Rowset, RowsetRows } from "./rowset.js";
import { wholeTable } from "./row-source.js";
import { createFromClause, type AddParameter } from "./from-clause.js";

/** A name in a filter that nothing has. */
export interface UnknownName {
  /** The type of what it should name. */
  readonly type: string;
  /** What sort of name it is: `slug`, `code`. */
  readonly by: string;
  readonly name: string;
}

/** A filter names what does not exist. An empty list would read as "none of these", so the operation has no answer. */
export class UnknownNames extends Error {
  constructor(readonly names: readonly UnknownName[]) {
    super("a filter names what does not exist");
  }
}

/** The most unknown names that an error tells of. */
const maxUnknown = 3;

/** Reads which of an operation's names nothing has, a few at most. Undefined where it has no names. */
export function unknownNamesRowset(builder: PlanBuilder): Rowset | undefined {
  const noted = [...builder.names.values()];
  if (noted.length === 0) return undefined;
  const unknown = noted.map(({ naming, parameters }) => {
    const { names, by } = naming;
    const exists = isNamed(builder, naming, "n.name");
    // The schema's own words, never a client's text.
    return `select '${names}' as type, '${by}' as by, n.name from unnest(${parameters.join(" || ")}) n(name) where not ${exists}`;
  });
  const start = `(${unknown.join(" union ")}) t`;
  const [first] = noted;
  const clause = createFromClause(tableOf(builder, first?.naming.names ?? ""), "t", start, noParameter);
  const rowset = addRowset(builder, { fromClause: clause, measure: "rows", limit: String(maxUnknown) });
  rowset.columns.push("t.type", "t.by", "t.name");
  rowset.order = ["1", "2", 't.name collate "C"'];
  return rowset;
}

function isNamed(builder: PlanBuilder, { names, is }: Naming, name: string): string {
  const table = tableOf(builder, names);
  const type = builder.operation.schema.getType(names);
  const clause = createFromClause(table, "t", wholeTable(table).from(), noParameter);
  const conditions = [is(clause, name), ...(type ? ownRows(concreteTypes(builder, table, type), clause) : [])];
  return `exists (select 1 from ${clause.from()} where ${conditions.join(" and ")})`;
}

function tableOf({ operation }: PlanBuilder, typename: string) {
  const type = operation.schema.getType(typename);
  const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
  if (!declared) throw new Error(`${typename} has no table`);
  return declared.table;
}

const noParameter: AddParameter = () => {
  throw new Error("what names exist is asked of names alone");
};

/** The names that the rowset gave. */
export function unknownNamesIn({ columns, size }: RowsetRows): readonly UnknownName[] {
  return Array.from({ length: size }, (_, row): UnknownName => {
    const [type = "", by = "", name = ""] = columns.map((cells) => String(JSON.parse(cells[row] ?? "null")));
    return { type, by, name };
  });
}
