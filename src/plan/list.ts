import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
} from "graphql";
import { rowsOf } from "./answer.js";
import {
  addLevel,
  cellIn,
  concreteTypes,
  ownRows,
  takeField,
  type Building,
  type RowAt,
  type WriteObjects,
} from "./building.js";
import { completed } from "./complete.js";
import { tableAt, type TableName } from "./data-model.js";
import { typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { listOf } from "./json.js";
import type { Writer } from "./level.js";
import { alongPaths, calledRows, type Origin } from "./origin.js";
import { pageSize } from "./page.js";
import { createScope, type AddParameter } from "./scope.js";
import { oneOfWriter } from "./to-one.js";

/** A field that gives a list without pages, and the row it hangs on (none: Query). */
export interface ListField {
  readonly row: RowAt | undefined;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly declaration: FieldDeclaration & { from: "list" };
  readonly nodes: readonly FieldNode[];
  readonly node: FieldNode;
}

/** Writes a list that is read whole. */
export function listWriter(building: Building, writeObjects: WriteObjects, asked: ListField): Writer {
  const { definition, declaration, nodes } = asked;
  const type = getNamedType(definition.type);
  const { table, origin, addParameter } = openList(building, asked, type);
  const { parent } = origin;
  const scope = createScope(table, "t", origin.from(), addParameter);
  const level = addLevel(building, { scope, measure: "rows", ...(parent && { parent }) });
  level.where.push(...origin.where);
  level.order = declaration.order.map((path) => scope.column(path));
  if ("call" in declaration) {
    level.where.push(...ownRows(concreteTypes(building, table, type), scope));
    const { most } = declaration;
    const isSized = definition.args.some(({ name }) => name === "first");
    level.limit = isSized ? `${addParameter((args) => pageSize(args, most))}::int` : String(most);
  }
  const item: RowAt = { level, table, path: "" };
  const writeItem =
    "path" in declaration && declaration.oneOf
      ? oneOfWriter(building, writeObjects, item, declaration.oneOf, type, nodes)
      : writeObjects(item, type, nodes);
  const list = getNullableType(definition.type);
  const write = isListType(list) ? completed(writeItem, list.ofType) : writeItem;
  if (!parent) return (answer) => listOf(write, answer, rowsOf(answer, level.index));
  const keyOf = cellIn(parent.level, parent.column);
  return (answer, place) => listOf(write, answer, rowsOf(answer, level.index, keyOf(answer, place)));
}

interface OpenList {
  readonly table: TableName;
  readonly origin: Origin;
  readonly addParameter: AddParameter;
}

function openList(
  building: Building,
  { row, definition, declaration, node }: ListField,
  type: GraphQLNamedType,
): OpenList {
  if ("call" in declaration) {
    const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
    if (!declared) throw new Error(`${definition.name} lists rows of no function`);
    const field = takeField(building, definition, node);
    const origin = calledRows(building, row, declared.table, declaration.call, field);
    return { table: declared.table, origin, addParameter: field.addParameter };
  }
  if (!row) throw new Error(`${definition.name} lists what hangs on a row, and Query has none`);
  const addParameter = () => {
    throw new Error("a list along a path takes no arguments");
  };
  const table = tableAt(row.table, declaration.path.split("."));
  return { table, origin: alongPaths(row, [declaration.path]), addParameter };
}
