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
  addRowset,
  cellIn,
  concreteTypes,
  ownRows,
  addField,
  type PlanBuilder,
  type RowAt,
  type WriteObjects,
} from "./plan-builder.js";
import { completed } from "./complete.js";
import { tableAt, type TableName } from "./data-model.js";
import { typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { listOf } from "./json.js";
import type { Writer } from "./rowset.js";
import { alongPaths, calledRows, type RowSource } from "./row-source.js";
import { pageSize } from "./page.js";
import { createFromClause, type AddParameter } from "./from-clause.js";
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
export function listWriter(builder: PlanBuilder, writeObjects: WriteObjects, asked: ListField): Writer {
  const { definition, declaration, nodes } = asked;
  const type = getNamedType(definition.type);
  const { table, origin: source, addParameter } = openList(builder, asked, type);
  const { parent } = source;
  const clause = createFromClause(table, "t", source.from(), addParameter);
  const rowset = addRowset(builder, { fromClause: clause, measure: "rows", ...(parent && { parent }) });
  rowset.where.push(...source.where);
  rowset.order = declaration.order.map((path) => clause.column(path));
  if ("call" in declaration) {
    rowset.where.push(...ownRows(concreteTypes(builder, table, type), clause));
    const { most } = declaration;
    const isSized = definition.args.some(({ name }) => name === "first");
    rowset.limit = isSized ? `${addParameter((args) => pageSize(args, most))}::int` : String(most);
  }
  const item: RowAt = { rowset, table, path: "" };
  const writeItem =
    "path" in declaration && declaration.oneOf
      ? oneOfWriter(builder, writeObjects, item, declaration.oneOf, type, nodes)
      : writeObjects(item, type, nodes);
  const list = getNullableType(definition.type);
  const write = isListType(list) ? completed(writeItem, list.ofType) : writeItem;
  if (!parent) return (answer) => listOf(write, answer, rowsOf(answer, rowset.index));
  const keyOf = cellIn(parent.rowset, parent.column);
  return (answer, place) => listOf(write, answer, rowsOf(answer, rowset.index, keyOf(answer, place)));
}

interface OpenList {
  readonly table: TableName;
  readonly origin: RowSource;
  readonly addParameter: AddParameter;
}

function openList(
  builder: PlanBuilder,
  { row, definition, declaration, node }: ListField,
  type: GraphQLNamedType,
): OpenList {
  if ("call" in declaration) {
    const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
    if (!declared) throw new Error(`${definition.name} lists rows of no function`);
    const field = addField(builder, definition, node);
    const source = calledRows(builder, row, declared.table, declaration.call, field);
    return { table: declared.table, origin: source, addParameter: field.addParameter };
  }
  if (!row) throw new Error(`${definition.name} lists what hangs on a row, and Query has none`);
  const addParameter = () => {
    throw new Error("a list along a path takes no arguments");
  };
  const table = tableAt(row.table, declaration.path.split("."));
  return { table, origin: alongPaths(row, [declaration.path]), addParameter };
}
