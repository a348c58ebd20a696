import {
  getNamedType,
  isEnumType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import { rowsOf } from "../answer.js";
import { leaf } from "../complete.js";
import type { Connection, Page } from "../connection.js";
import { typeDeclaration, type CountsDeclaration } from "../declaration.js";
import { createFromClause, quoted, routeOf, type FromClause } from "../from-clause.js";
import { jsonOf, listOf, objectOf, type Slot } from "../json.js";
import { orderOf, sortKeys } from "../order.js";
import { maxCounts, pageSize } from "../page.js";
import { addField, addRowset, cellOf, type FieldInHand, type PlanBuilder, type RowAt } from "../plan-builder.js";
import type { Rowset } from "../rowset.js";
import { collectFields, selectionsOf } from "../select.js";
import { listCost, withLists } from "./cost.js";
import type { FieldKind } from "./kind.js";

/** Counts of a connection's rows by value, or by a row that they refer to. The rowset has the connection's conditions but not its page. */
export const counts: FieldKind<"counts", Connection, Page> = {
  plan(builder, { owner: connection, definition, declaration: { by }, nodes, node }) {
    const type = getNamedType(definition.type);
    if (!isObjectType(type)) throw new Error(`${definition.name} counts nothing`);
    const field = addField(builder, definition, node);
    const rowset = connection.share(field.argumentsKey(), "rows", () =>
      countsRowset(builder, connection, field, type, by),
    );
    const write = objectOf(slotsOf(builder, rowset, type, nodes, by));
    return (answer, { parent }) => listOf(write, answer, rowsOf(answer, rowset.index, parent));
  },

  cost({ declaration: { by }, args, returned }, below) {
    const size = "value" in by ? valuesOf(returned) : pageSize(args(), maxCounts);
    const cost = listCost(size, below);
    const { rows, values, perRow } = cost;
    return withLists(1, { ...cost, beside: { rows, values, perRow }, passes: 1, filtered: 1 });
  },
};

function countsRowset(
  builder: PlanBuilder,
  connection: Connection,
  field: FieldInHand,
  type: GraphQLObjectType,
  by: CountsDeclaration,
): Rowset {
  const rows = connection.rows();
  const { key, joined } = keyOf(rows.fromClause, by);
  const where = rows.where.length > 0 ? ` where ${rows.where.join(" and ")}` : "";
  const counted = `(select ${key} as key, count(*)::int as count from ${rows.fromClause.from()}${joined}${where} group by 1) g`;

  const table = "value" in by ? rows.fromClause.table : by.table;
  const start = "value" in by ? counted : `${counted} join ${quoted(table)} t on t."id" = g.key`;
  const fromClause = createFromClause(table, "t", start, field.addParameter);
  const rowset = addRowset(builder, { fromClause, measure: "rows", ...(rows.parent && { parent: rows.parent }) });
  if ("value" in by) {
    rowset.order = ["g.key"];
  } else {
    rowset.order = ["g.count desc", ...nameKeys(type, by.name, fromClause)];
    rowset.limit = `${field.addParameter((args) => pageSize(args, maxCounts))}::int`;
  }
  return rowset;
}

/** The number of years for which counts are possible. */
const usualYears = 250;

/** The maximum number of counts: the values of the enum, or years. */
function valuesOf(type: GraphQLNamedType): number {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const [values] = fields.map((field) => getNamedType(field.type)).filter(isEnumType);
  return values?.getValues().length ?? usualYears;
}

/** The SQL expression that rows are grouped by, and the joins that it needs. */
function keyOf(clause: FromClause, by: CountsDeclaration): { key: string; joined: string } {
  if ("value" in by) return { key: by.value(clause), joined: "" };
  if (by.through === undefined) return { key: clause.column(by.column), joined: "" };
  const route = routeOf(clause.table, by.through, clause.newAlias());
  const tied = by.tied?.(clause, route.alias);
  return {
    key: `${route.alias}.${quoted(by.column)}`,
    joined: ` join ${route.from} on ${route.key} = ${clause.column(route.parent)}${tied === undefined ? "" : ` and ${tied}`}`,
  };
}

/** The sort order of groups that have the same count. */
function nameKeys(type: GraphQLObjectType, name: string, clause: FromClause): readonly string[] {
  const thing = getNamedType(type.getFields()[name]?.type);
  const declared = thing && typeDeclaration(thing);
  const [order] = Object.keys(declared?.orders ?? {});
  if (!thing || !declared || order === undefined) throw new Error(`${type.name}.${name} has no order`);
  return sortKeys(orderOf(thing.name, declared, {}, order), clause);
}

function slotsOf(
  builder: PlanBuilder,
  rowset: Rowset,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  by: CountsDeclaration,
): Slot<number>[] {
  const row: RowAt = { rowset, table: rowset.fromClause.table, path: "" };
  return [...collectFields(builder.operation, type, selectionsOf(nodes))].map(([key, same]) => {
    const definition = type.getFields()[same[0]?.name.value ?? ""];
    if (!definition) return { key, write: () => jsonOf(type.name) }; // __typename
    if (definition.name === "count") return { key, write: leaf(cellOf(rowset, "g.count"), definition.type) };
    if ("value" in by) return { key, write: leaf(cellOf(rowset, "g.key"), definition.type) };
    return { key, write: builder.writeObjects(row, getNamedType(definition.type), same) };
  });
}
