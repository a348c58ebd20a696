import { getNamedType, getNullableType, isCompositeType, isListType, type GraphQLNamedType } from "graphql";
import { rowsOf } from "../answer.js";
import { completed } from "../complete.js";
import { tableAt, type TableName } from "../data-model.js";
import { typeDeclaration } from "../declaration.js";
import { createFromClause, type AddParameter } from "../from-clause.js";
import { listOf } from "../json.js";
import { pageSize } from "../page.js";
import { addField, addRowset, cellIn, concreteTypes, ownRows, type PlanBuilder, type RowAt } from "../plan-builder.js";
import { alongPaths, calledRows, type RowSource } from "../row-source.js";
import { listCost, usualItems, withJoins, withLists } from "./cost.js";
import type { FieldKind, FieldToPlan } from "./kind.js";
import { joinsOfAny, oneOfWriter } from "./to-one.js";

/** A list without pages, which is read completely. */
export const list: FieldKind<"list", RowAt | undefined> = {
  plan(builder, field) {
    const { definition, declaration, nodes } = field;
    const type = getNamedType(definition.type);
    const { table, source, addParameter } = openList(builder, field, type);
    const { parent } = source;
    const fromClause = createFromClause(table, "t", source.from(), addParameter);
    const rowset = addRowset(builder, { fromClause, measure: "rows", ...(parent && { parent }) });
    rowset.where.push(...source.where);
    rowset.order = declaration.order.map((path) => fromClause.column(path));
    if ("call" in declaration) {
      rowset.where.push(...ownRows(concreteTypes(builder, table, type), fromClause));
      const { most } = declaration;
      const isSized = definition.args.some(({ name }) => name === "first");
      rowset.limit = isSized ? `${addParameter((args) => pageSize(args, most))}::int` : String(most);
    }
    const item: RowAt = { rowset, table, path: "" };
    const writeItem =
      "path" in declaration && declaration.oneOf
        ? oneOfWriter(builder, item, declaration.oneOf, type, nodes)
        : builder.writeObjects(item, type, nodes);
    const listType = getNullableType(definition.type);
    const write = isListType(listType) ? completed(writeItem, listType.ofType) : writeItem;
    if (!parent) return (answer) => listOf(write, answer, rowsOf(answer, rowset.index));
    const keyOf = cellIn(parent.rowset, parent.column);
    return (answer, place) => listOf(write, answer, rowsOf(answer, rowset.index, keyOf(answer, place)));
  },

  cost({ definition, declaration, args }, below) {
    if (!("call" in declaration)) {
      const joins = joinsOfAny(declaration.oneOf ?? []);
      return withLists(1, withJoins(joins, listCost(usualItems, below)));
    }
    const { most, usual, call } = declaration;
    const isSized = definition.args.some(({ name }) => name === "first");
    const cost = listCost(usual ?? (isSized ? pageSize(args(), most) : most), below);
    return withLists(1, { ...cost, perRow: cost.perRow + call.cost(args()) });
  },
};

interface OpenList {
  readonly table: TableName;
  readonly source: RowSource;
  readonly addParameter: AddParameter;
}

function openList(
  builder: PlanBuilder,
  { owner: row, definition, declaration, node }: FieldToPlan<"list", RowAt | undefined>,
  type: GraphQLNamedType,
): OpenList {
  if ("call" in declaration) {
    const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
    if (!declared) throw new Error(`${definition.name} lists rows of no function`);
    const field = addField(builder, definition, node);
    const source = calledRows(builder, row, declared.table, declaration.call, field);
    return { table: declared.table, source, addParameter: field.addParameter };
  }
  if (!row) throw new Error(`${definition.name} is a list of rows that belong to a row, and Query has no row`);
  const addParameter = () => {
    throw new Error("a list along a path takes no arguments");
  };
  const table = tableAt(row.table, declaration.path.split("."));
  return { table, source: alongPaths(row, [declaration.path]), addParameter };
}
