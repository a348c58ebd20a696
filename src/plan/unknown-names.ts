import { isCompositeType } from "graphql";
import { addRowset, concreteTypes, ownRows, type PlanBuilder } from "./plan-builder.js";
import { typeDeclaration } from "./declaration.js";
import type { Naming } from "./input-declaration.js";
import type { Rowset, RowsetRows } from "./rowset.js";
import { wholeTable } from "./row-source.js";
import { createFromClause, type AddParameter } from "./from-clause.js";

/** A name in a filter that does not exist. */
export interface UnknownName {
  /** The type of the thing that it should name. */
  readonly type: string;
  /** The kind of name: `slug`, `code`. */
  readonly by: string;
  readonly name: string;
}

/** A filter has a name that does not exist. An empty list would read as "none of these", so the operation has no answer. */
export class UnknownNames extends Error {
  constructor(readonly names: readonly UnknownName[]) {
    super("a filter names what does not exist");
  }
}

/** The maximum number of unknown names in an error. */
const maxUnknown = 3;

/** Reads which names of an operation do not exist, a few at most. Undefined if the operation has no names. */
export function unknownNamesRowset(builder: PlanBuilder): Rowset | undefined {
  const noted = [...builder.names.values()];
  if (noted.length === 0) return undefined;
  const unknown = noted.map(({ naming, parameters }) => {
    const { names, by } = naming;
    const exists = isNamed(builder, naming, "n.name");
    // Words of the schema, never text from a client.
    return `select distinct '${names}' as type, '${by}' as by, n.name from unnest(${parameters.join(" || ")}) n(name) where not ${exists}`;
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
  throw new Error("a check of names has no parameters");
};

/** The names in the result of the rowset. */
export function unknownNamesIn({ columns, size }: RowsetRows): readonly UnknownName[] {
  return Array.from({ length: size }, (_, row): UnknownName => {
    const [type = "", by = "", name = ""] = columns.map((cells) => String(JSON.parse(cells[row] ?? "null")));
    return { type, by, name };
  });
}
