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
import { carriedIn, columnIn, type Binding, type Level, type Parent, type Reader, type Writer } from "./level.js";
import { takeNames, type Names } from "./names.js";
import type { Operation } from "./operation.js";
import type { AddParameter, Args, Read, Route, Scope } from "./scope.js";

/** A field of the operation that has arguments. */
export interface PlannedField extends ArgumentsAsked {
  /** The arguments, where no variable is in them. */
  readonly fixed: Args | undefined;
}

/** A plan in the making. */
export interface Building {
  readonly operation: Operation;
  readonly levels: Level[];
  /** Selections from functions whose rows levels read, by their places: `q0`, `q1`, … */
  readonly calls: string[];
  readonly bindings: Binding[];
  readonly checks: Binding[];
  readonly names: Names;
  readonly fields: PlannedField[];
  /** What fields with the same arguments share: see `share`. */
  readonly shared: Map<string, unknown>;
}

/** A row that fields are read from: a level's own, or one that hangs on it at the end of a path (`party.`, `signed`). */
export interface RowAt {
  readonly level: Level;
  readonly table: TableName;
  /** What column paths begin with; empty, or ending in a dot, or (in a record) in the start of a column's name. */
  readonly path: string;
}

/** Makes a writer for the objects of a composite type, of the selections under the nodes. */
export type WriteObjects = (row: RowAt, type: GraphQLNamedType, nodes: readonly FieldNode[]) => Writer;

/** A field in hand: its place among the plan's fields, its arguments as they are now (for the shape alone), how it adds parameters. */
export interface FieldInHand {
  readonly index: number;
  readonly args: Args;
  readonly addParameter: AddParameter;
  /** Tells the field and its arguments from others, those of these names left aside: alike only where they are the same at each request. */
  readonly argumentsKey: (leftOut?: readonly string[]) => string;
}

/** A field of Query, and its nodes under one response key. */
export interface RootField {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly node: FieldNode;
}

/** Notes a field that has arguments: they are read at each request, where variables are in them. */
export function takeField(
  building: Building,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): FieldInHand {
  const args = argumentsOf({ definition, node }, building.operation.variables);
  const fixed = haveVariables({ definition, node }) ? undefined : args;
  const index = building.fields.push({ definition, node, fixed }) - 1;
  const addParameter: AddParameter = (read: Read) => `$${building.bindings.push({ field: index, read })}`;
  takeNames(building.names, definition.args, args, addParameter);
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
export function share<Thing>(building: Building, key: string, make: () => Thing): Thing {
  const known = building.shared.get(key);
  if (known !== undefined) return known as Thing; // of the kind that the key names
  const made = make();
  building.shared.set(key, made);
  return made;
}

/** Adds a level to the plan; what it reads is added to it afterwards. */
export function addLevel(
  building: Building,
  level: Pick<Level, "scope" | "measure"> & Partial<Pick<Level, "parent" | "key" | "limit" | "order">>,
): Level {
  const added: Level = {
    where: [],
    columns: [],
    carried: [],
    order: [],
    limit: undefined,
    hasChildren: false,
    ...level,
    index: building.levels.length,
  };
  if (level.parent) level.parent.level.hasChildren = true;
  building.levels.push(added);
  return added;
}

/** Adds a selection from a function, whose rows several levels can read; gives the name under which they do. */
export function addCall(building: Building, call: string): string {
  return `q${building.calls.push(call) - 1}`;
}

/** A row as the parent of what its route leads to, with columns that it hands on. */
export function parentOf(
  { level, path }: RowAt,
  route: Pick<Route, "parent" | "parentIsKey">,
  carried: readonly string[] = [],
): Parent {
  const expressionOf = (column: string) => level.scope.column(path + column);
  return {
    level,
    column: columnIn(level, expressionOf(route.parent)),
    carried: carried.map((column) => carriedIn(level, expressionOf(column))),
    // Where rows hang on others, two can hang on the same; and so can what is joined to them.
    isUnique: route.parentIsKey && level.parent === undefined && path === "",
  };
}

/** Reads a column of the row. */
export function cell(row: RowAt, path: string): Reader {
  return cellOf(row.level, row.level.scope.column(row.path + path));
}

/** Reads an SQL expression over a level's row. */
export function cellOf(level: Level, expression: string): Reader {
  return cellIn(level, columnIn(level, expression));
}

/** Reads one of a level's columns. */
export function cellIn({ index }: Level, column: number): Reader {
  return (answer, row) => answer.levels[index]?.columns[column]?.[row] ?? "null";
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
  return { row: { level: row.level, table, path: `${row.path}${relations}.` }, present };
}

/** The object types that a row of the table can be where a field promises `type`. */
export function concreteTypes(
  building: Building,
  table: TableName,
  type: GraphQLNamedType,
): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  if (!isAbstractType(type)) throw new Error(`${type.name} has no fields`);
  return building.operation.schema.getPossibleTypes(type).filter((one) => typeDeclaration(one)?.table === table);
}

/** The condition that leaves of a table that types share the rows of these types; none where they share none. */
export function ownRows(types: readonly GraphQLObjectType[], scope: Scope): string[] {
  const own = types.flatMap((type) => typeDeclaration(type)?.when ?? []);
  const [first] = own;
  if (!first) return [];
  // Values of the schema's own, never a client's text.
  return [`${scope.column(first.column)} in (${own.map((when) => `'${when.is}'`).join(", ")})`];
}
