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
import { typeDeclaration } from "./declaration.js";
import { schemaDeclaration } from "./input-declaration.js";
import { carriedIn, columnIn, type Binding, type Rowset, type Parent, type Reader, type Writer } from "./rowset.js";
import { addNames, type Names } from "./names.js";
import type { Operation } from "./operation.js";
import type { AddParameter, Args, Read, Route, FromClause } from "./from-clause.js";

/** A field of the operation that has arguments. */
export interface PlannedField extends ArgumentsAsked {
  /** The arguments, if they contain no variables. */
  readonly fixed: Args | undefined;
}

/** A plan that is being built. */
export interface PlanBuilder {
  readonly operation: Operation;
  readonly rowsets: Rowset[];
  /** Selections from functions that rowsets read, by position: `q0`, `q1`, … */
  readonly calls: string[];
  readonly bindings: Binding[];
  readonly checks: Binding[];
  readonly names: Names;
  readonly fields: PlannedField[];
  /** What fields with the same arguments share: see `share`. */
  readonly shared: Map<string, unknown>;
  readonly writeObjects: WriteObjects;
}

/** A row whose fields are read: the row of a rowset, or a row that it refers to at the end of a path (`party.`, `signed`). */
export interface RowAt {
  readonly rowset: Rowset;
  readonly table: TableName;
  /** The prefix of column paths: empty, or ending in a dot, or (in an embedded object) the beginning of a column's name. */
  readonly path: string;
}

/** Makes a writer for the objects of a composite type, from the selections of the nodes. */
export type WriteObjects = (row: RowAt, type: GraphQLNamedType, nodes: readonly FieldNode[]) => Writer;

/**
 * The field that is planned: its position among the plan's fields, its current arguments (for the plan key only), and how it adds
 * parameters.
 */
export interface FieldInHand {
  readonly index: number;
  readonly args: Args;
  readonly addParameter: AddParameter;
  /** Identifies a field and its arguments, without the arguments named here. Equal only if they are the same for each request. */
  readonly argumentsKey: (leftOut?: readonly string[]) => string;
}

/** Opens a plan. `objectWriters` returns the writers of rows' objects. */
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

/** Registers a field that has arguments. They are read for each request if they contain variables. */
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

/** Returns what was made under a key, or makes it. A key always names the same type of thing. */
export function share<Thing>(builder: PlanBuilder, key: string, make: () => Thing): Thing {
  const known = builder.shared.get(key);
  if (known !== undefined) return known as Thing; // of the type that the key implies
  const made = make();
  builder.shared.set(key, made);
  return made;
}

/** Adds a rowset to the plan. Its columns are added later. */
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

/** Adds a selection from a function that several rowsets can read. Returns its name in the statement. */
export function addCall(builder: PlanBuilder, call: string): string {
  return `q${builder.calls.push(call) - 1}`;
}

/** A row as the parent of the rows at the end of its route, with the columns that it passes on. */
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
    // Two rows can refer to the same row, or to rows that refer to the same row.
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

/** The row at the end of a path of to-one relations, and the column that is null if there is none. No column if there always is one. */
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

/** The object types that a row of the table can have in a field of type `type`. */
export function concreteTypes(
  builder: PlanBuilder,
  table: TableName,
  type: GraphQLNamedType,
): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  if (!isAbstractType(type)) throw new Error(`${type.name} has no fields`);
  return builder.operation.schema.getPossibleTypes(type).filter((one) => typeDeclaration(one)?.table === table);
}

/** The condition that restricts a shared table to the rows of these types. No condition if the table is not shared. */
export function ownRows(types: readonly GraphQLObjectType[], clause: FromClause): string[] {
  const own = types.flatMap((type) => typeDeclaration(type)?.when ?? []);
  const [first] = own;
  if (!first) return [];
  // Values of the schema, never text from a client.
  return [`${clause.column(first.column)} in (${own.map((when) => `'${when.is}'`).join(", ")})`];
}
