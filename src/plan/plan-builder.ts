import {
  isAbstractType,
  isObjectType,
  print,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import { argumentsOf, haveVariables, type ArgumentsAsked } from "./arguments.js";
import { relationOf, type TableName } from "./data-model.js";
import { schemaDeclaration, typeDeclaration } from "./declaration.js";
import { carriedIn, columnIn, type Binding, type Rowset, type Parent, type Reader, type Writer } from "./rowset.js";
import { addNames, type Names } from "./names.js";
import type { Operation } from "./operation.js";
import type { AddParameter, Args, Read, Route, FromClause } from "./from-clause.js";

/** A field of the operation that has arguments. */
export interface PlannedField extends ArgumentsAsked {
  /** The arguments, where no variable is in them. */
  readonly fixed: Args | undefined;
}

/** A plan in the making. */
export interface PlanBuilder {
  readonly operation: Operation;
  readonly rowsets: Rowset[];
  /** Selections from functions whose rows rowsets read, by their places: `q0`, `q1`, … */
  readonly calls: string[];
  readonly bindings: Binding[];
  readonly checks: Binding[];
  readonly names: Names;
  readonly fields: PlannedField[];
  /** What fields with the same arguments share: see `share`. */
  readonly shared: Map<string, unknown>;
  readonly writeObjects: WriteObjects;
}

/** A row that fields are read from: a rowset's own, or one that hangs on it at the end of a path (`party.`, `signed`). */
export interface RowAt {
  readonly rowset: Rowset;
  readonly table: TableName;
  /** What column paths begin with; empty, or ending in a dot, or (in a record) in the start of a column's name. */
  readonly path: string;
}

/** Makes a writer for the objects of a composite type, of the selections under the nodes. */
export type WriteObjects = (row: RowAt, type: GraphQLNamedType, nodes: readonly FieldNode[]) => Writer;

/** A field in hand: its place among the plan's fields, its arguments as they are now (for the plan key alone), how it adds parameters. */
export interface FieldInHand {
  readonly index: number;
  readonly args: Args;
  readonly addParameter: AddParameter;
  /** Tells the field and its arguments from others, those of these names left aside: alike only where they are the same at each request. */
  readonly argumentsKey: (leftOut?: readonly string[]) => string;
}

/** Opens a plan. `objectWriters` gives what writes the objects of rows into it. */
export function createPlanBuilder(
  operation: Operation,
  objectWriters: (builder: PlanBuilder) => WriteObjects,
): PlanBuilder {
  const builder: PlanBuilder = {
    ...{ operation, rowsets: [], calls: [], bindings: [], checks: [] },
    ...{ names: new Map(), fields: [], shared: new Map() },
    writeObjects: (row, type, nodes) => writeObjects(row, type, nodes),
  };
  const writeObjects = objectWriters(builder);
  return builder;
}

/** Notes a field that has arguments: they are read at each request, where variables are in them. */
export function addField(
  builder: PlanBuilder,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): FieldInHand {
  const { schema, variables } = builder.operation;
  const { rules } = schemaDeclaration(schema);
  const args = argumentsOf({ definition, node, rules }, variables);
  const fixed = haveVariables(node) ? undefined : args;
  const index = builder.fields.push({ definition, node, rules, fixed }) - 1;
  const addParameter: AddParameter = (read: Read) => `$${builder.bindings.push({ field: index, read })}`;
  addNames(builder.names, definition.args, args, addParameter);
  return {
    index,
    args,
    addParameter,
    argumentsKey(leftOut = []) {
      const written = (node.arguments ?? []).filter(({ name }) => !leftOut.includes(name.value)).map(print);
      const given = fixed && Object.entries(fixed).filter(([name]) => !leftOut.includes(name));
      return `${definition.name} ${given ? JSON.stringify(given) : written.join(" ")}`;
    },
  };
}

/** Gives what was made under a key, which names one kind of thing; makes it where nothing was. */
export function share<Thing>(builder: PlanBuilder, key: string, make: () => Thing): Thing {
  const known = builder.shared.get(key);
  if (known !== undefined) return known as Thing; // of the kind that the key names
  const made = make();
  builder.shared.set(key, made);
  return made;
}

/** Adds a rowset to the plan; what it reads is added to it afterwards. */
export function addRowset(
  builder: PlanBuilder,
  rowset: Pick<Rowset, "fromClause" | "measure"> & Partial<Pick<Rowset, "parent" | "key" | "limit" | "order">>,
): Rowset {
  const added: Rowset = {
    where: [],
    columns: [],
    carried: [],
    order: [],
    limit: undefined,
    hasChildren: false,
    ...rowset,
    index: builder.rowsets.length,
  };
  if (rowset.parent) rowset.parent.rowset.hasChildren = true;
  builder.rowsets.push(added);
  return added;
}

/** Adds a selection from a function, whose rows several rowsets can read; gives the name under which they do. */
export function addCall(builder: PlanBuilder, call: string): string {
  return `q${builder.calls.push(call) - 1}`;
}

/** A row as the parent of what its route leads to, with columns that it hands on. */
export function parentOf(
  { rowset, path }: RowAt,
  route: Pick<Route, "parent" | "parentIsKey">,
  carried: readonly string[] = [],
): Parent {
  const expressionOf = (column: string) => rowset.fromClause.column(path + column);
  return {
    rowset,
    column: columnIn(rowset, expressionOf(route.parent)),
    carried: carried.map((column) => carriedIn(rowset, expressionOf(column))),
    // Where rows hang on others, two can hang on the same; and so can what is joined to them.
    isUnique: route.parentIsKey && rowset.parent === undefined && path === "",
  };
}

/** Reads a column of the row. */
export function cell(row: RowAt, path: string): Reader {
  return cellOf(row.rowset, row.rowset.fromClause.column(row.path + path));
}

/** Reads an SQL expression over a rowset's row. */
export function cellOf(rowset: Rowset, expression: string): Reader {
  return cellIn(rowset, columnIn(rowset, expression));
}

/** Reads one of a rowset's columns. */
export function cellIn({ index }: Rowset, column: number): Reader {
  return (answer, row) => answer.rowsets[index]?.columns[column]?.[row] ?? "null";
}

/** The row at the end of a path of to-one relations, and the column that is null where there is none, if that can be. */
export function follow(row: RowAt, relations: string): { row: RowAt; present: string | undefined } {
  let { table } = row;
  let to = "";
  let always = true;
  for (const name of relations.split(".")) {
    const relation = relationOf(table, name);
    ({ table, to } = relation);
    always &&= relation.always;
  }
  const present = always ? undefined : `${relations}.${to}`;
  return { row: { rowset: row.rowset, table, path: `${row.path}${relations}.` }, present };
}

/** The object types that a row of the table can be where a field promises `type`. */
export function concreteTypes(
  builder: PlanBuilder,
  table: TableName,
  type: GraphQLNamedType,
): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  if (!isAbstractType(type)) throw new Error(`${type.name} has no fields`);
  return builder.operation.schema.getPossibleTypes(type).filter((one) => typeDeclaration(one)?.table === table);
}

/** The condition that leaves of a table that types share the rows of these types; none where they share none. */
export function ownRows(types: readonly GraphQLObjectType[], clause: FromClause): string[] {
  const own = types.flatMap((type) => typeDeclaration(type)?.when ?? []);
  const [first] = own;
  if (!first) return [];
  // Values of the schema's own, never a client's text.
  return [`${clause.column(first.column)} in (${own.map((when) => `'${when.is}'`).join(", ")})`];
}
