import { getNamedType, isObjectType, type FieldNode, type GraphQLField } from "graphql";
import { rowsOf } from "../answer.js";
import { leaf } from "../complete.js";
import type { Connection, Page } from "../connection.js";
import { fieldDeclaration, type CoverageDeclaration, type Testimony } from "../declaration.js";
import { createFromClause, quoted, routeOf, type Condition, type FromClause } from "../from-clause.js";
import { jsonOf, listOf, objectOf, type Slot } from "../json.js";
import { leftOutWriter } from "../left-out.js";
import { addRowset, cell, cellOf, type PlanBuilder, type RowAt } from "../plan-builder.js";
import { calledRows } from "../row-source.js";
import type { Answer } from "../rowset.js";
import { collectFields, selectionsOf } from "../select.js";
import { listCost, usualItems, withLists } from "./cost.js";
import type { FieldKind } from "./kind.js";

/**
 * The datasets that cite the items of a connection, and whether they cover its date. The rowset reads the datasets of all items
 * that the connection would have without its date and filter.
 */
export const coverage: FieldKind<"coverage", Connection, Page> = {
  plan(builder, { owner: connection, definition, declaration: { by }, nodes }) {
    const type = getNamedType(definition.type);
    if (!isObjectType(type)) throw new Error(`${definition.name} covers nothing`);
    const { args, addParameter } = connection.field;
    const asked = by.days.some((name) => args[name] !== undefined && args[name] !== null);

    const { from, witness, silent, parent } = namingRows(builder, connection, by);
    const witnesses = `(select ${witness} as key, bool_and(${silent}) as silent from ${from} group by 1) g`;
    const clause = createFromClause(
      by.table,
      "t",
      `${witnesses} join ${quoted(by.table)} t on t."id" = g.key`,
      addParameter,
    );
    const rowset = addRowset(builder, { fromClause: clause, measure: "rows", ...(parent && { parent }) });
    // The children are planned even without a date, so that argument errors are still reported. PostgreSQL then reads no rows.
    const condition = asked ? by.when(args, (given) => given, clause) : "false";
    if (condition !== undefined) rowset.where.push(condition);
    rowset.order = by.order.map((path) => clause.column(path));
    const spoken = (says: Condition) =>
      `coalesce(${(asked ? says(args, (given) => given, clause) : undefined) ?? "false"}, false)`;
    const includesDay = cellOf(rowset, `${spoken(by.includesDay)} and not g.silent`);

    const row: RowAt = { rowset, table: by.table, path: "" };
    let status: Slot<Page>["write"] | undefined;
    const slots = [...collectFields(builder.operation, type, selectionsOf(nodes))].map(([key, same]): Slot<Page> => {
      const field = type.getFields()[same[0]?.name.value ?? ""];
      if (!field) return { key, write: () => jsonOf(type.name) }; // __typename
      if (field.name === "status") return { key, write: (status ??= statusWriter()) };
      if (field.name === "disputedCount" || field.name === "possibleCount")
        return { key, write: leftOutWriter(builder, connection, by, field.name) };
      const write = testimonyOf(field, same);
      return { key, write: (answer, { parent }) => listOf(write, answer, rowsOf(answer, rowset.index, parent)) };
    });

    function statusWriter(): Slot<Page>["write"] {
      const isWhole = cellOf(rowset, spoken(by.isWhole));
      const testimony = (answer: Answer, place: number): Testimony => ({
        includesDay: includesDay(answer, place) === "true",
        isWhole: isWhole(answer, place) === "true",
      });
      return (answer, { parent }) =>
        jsonOf(by.status(rowsOf(answer, rowset.index, parent).map((place) => testimony(answer, place))));
    }

    function testimonyOf(list: GraphQLField<unknown, unknown>, same: readonly FieldNode[]): Slot<number>["write"] {
      const type = getNamedType(list.type);
      if (!isObjectType(type)) throw new Error(`${list.name} lists no witnesses`);
      const slots = [...collectFields(builder.operation, type, selectionsOf(same))].map(([key, nodes]) => {
        const field = type.getFields()[nodes[0]?.name.value ?? ""];
        if (!field) return { key, write: () => jsonOf(type.name) }; // __typename
        if (field.name === "includesDay") return { key, write: leaf(includesDay, field.type) };
        const declared = fieldDeclaration(field);
        if (declared?.from === "column") return { key, write: leaf(cell(row, declared.path), field.type) };
        return { key, write: builder.writeObjects(row, getNamedType(field.type), nodes) };
      });
      return objectOf(slots);
    }

    const write = objectOf(slots);
    return asked ? write : () => "null";
  },

  cost({ declaration: { by } }, below) {
    const cost = listCost(usualItems, below);
    const { rows, values, perRow } = cost;
    return withLists(1, {
      ...cost,
      beside: { rows, values, perRow },
      perReach: by.cost,
      // It checks some fields of the filter for all rows.
      passes: 1 + below.passes,
      filtered: 1 + below.filtered,
    });
  },
};

/**
 * The rows that name datasets: the dataset, whether the row is silent about the date, and the parent. They are read as if the
 * connection had no date and no filter.
 */
function namingRows(builder: PlanBuilder, connection: Connection, declaration: CoverageDeclaration) {
  const { named, days, column } = declaration;
  if ("given" in named) {
    const call = { cost: () => 0, given: named.given };
    const { from } = calledRows(builder, undefined, named.table, call, connection.field);
    return { from: from(), witness: `t.${quoted(column)}`, silent: "false", parent: undefined };
  }
  const { through, narrowedBy = [], silent } = named;
  const { args } = connection.field;
  const { fromClause: clause, where, parent } = connection.rows([...days, "filter"]);
  const route = routeOf(clause.table, through, clause.newAlias());
  const key = clause.column(route.parent);
  const { addParameter } = connection.field;
  const naming = createFromClause(
    route.table,
    route.alias,
    `${clause.from()} join ${route.from} on ${route.key} = ${key}`,
    addParameter,
    {},
    clause.newAlias,
  );
  const witness = naming.column(column);
  const isSilent = silent?.(args, (given) => given, naming) ?? "false";
  // Evaluate the list once as an array, for all parents: the planner underestimates it in a join.
  const narrowing = narrowedBy.flatMap((name) => {
    const items = clause.nested(clause.table, declaration.onAnyDate(args));
    const witnesses = witnessesOf(connection, items, { through, column, name });
    return witnesses === undefined ? [] : [`${witness} = any (array(${witnesses}))`];
  });
  const conditions = [...where, ...narrowing];
  const condition = conditions.length > 0 ? ` where ${conditions.join(" and ")}` : "";
  return { from: `${naming.from()}${condition}`, witness, silent: `coalesce(${isSilent}, false)`, parent };
}

/** The datasets that cite, for any date, at least one item that matches a field of the filter. Undefined if the field is not given. */
function witnessesOf(
  { filtered }: Connection,
  items: FromClause,
  { through, column, name }: { readonly through: string; readonly column: string; readonly name: string },
): string | undefined {
  const condition = filtered(items, name);
  if (condition === undefined) return undefined;
  const { end, hangs } = items.along(through);
  const witness = end.column(column);
  return `select distinct ${witness} from ${items.from()} join ${end.from()} on ${hangs} where ${condition}`;
}
