import { getNamedType, isObjectType, type FieldNode, type GraphQLField, type GraphQLObjectType } from "graphql";
import { rowsOf } from "./answer.js";
import { addLevel, cellOf, takeField, type Building, type RowAt, type WriteObjects } from "./building.js";
import { leaf } from "./complete.js";
import { fieldDeclaration, typeDeclaration, type CountsDeclaration } from "./declaration.js";
import { jsonOf, listOf, objectOf, type Slot } from "./json.js";
import type { Level } from "./level.js";
import { orderOf, sortKeys } from "./order.js";
import type { Connection, Page } from "./page-rows.js";
import { maxCounts, pageSize } from "./page.js";
import { createScope, quoted, routeOf, type Scope } from "./scope.js";
import { collectFields, selectionsOf } from "./select.js";

/**
 * Writes how many of a connection's rows there are with each value, or for each row that they lead to: a level that counts under the
 * connection's own conditions, its page left aside.
 */
export function countsWriter(
  building: Building,
  connection: Connection,
  writeObjects: WriteObjects,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Slot<Page>["write"] {
  const declaration = fieldDeclaration(definition);
  const type = getNamedType(definition.type);
  const [node] = nodes;
  if (declaration?.from !== "counts" || !isObjectType(type) || !node)
    throw new Error(`${definition.name} counts nothing`);
  const field = takeField(building, definition, node);
  const { by } = declaration;

  const rows = connection.rows();
  const { key, joined } = keyOf(rows.scope, by);
  const where = rows.where.length > 0 ? ` where ${rows.where.join(" and ")}` : "";
  const counted = `(select ${key} as key, count(*)::int as count from ${rows.scope.from()}${joined}${where} group by 1) g`;

  const table = "value" in by ? rows.scope.table : by.table;
  const start = "value" in by ? counted : `${counted} join ${quoted(table)} t on t."id" = g.key`;
  const scope = createScope(table, "t", start, field.addParameter);
  const level = addLevel(building, { scope, measure: "rows", ...(rows.parent && { parent: rows.parent }) });
  if ("value" in by) {
    level.order = ["g.key"];
  } else {
    level.order = ["g.count desc", ...nameKeys(type, by.name, scope)];
    level.limit = `${field.addParameter((args) => pageSize(args, maxCounts))}::int`;
  }
  const write = objectOf(slotsOf(building, level, type, writeObjects, nodes, by));
  return (answer, { parent }) => listOf(write, answer, rowsOf(answer, level.index, parent));
}

/** What the rows are counted by, as SQL, and what has to be joined for it. */
function keyOf(scope: Scope, by: CountsDeclaration): { key: string; joined: string } {
  if ("value" in by) return { key: by.value(scope), joined: "" };
  if (by.through === undefined) return { key: scope.column(by.column), joined: "" };
  const route = routeOf(scope.table, by.through, "x");
  const tied = by.tied?.(scope, "x");
  return {
    key: `x.${quoted(by.column)}`,
    joined: ` join ${route.from} on ${route.key} = ${scope.column(route.parent)}${tied === undefined ? "" : ` and ${tied}`}`,
  };
}

/** What the things that are counted by sort by among those of one count. */
function nameKeys(type: GraphQLObjectType, name: string, scope: Scope): readonly string[] {
  const thing = getNamedType(type.getFields()[name]?.type);
  const declared = thing && typeDeclaration(thing);
  const [order] = Object.keys(declared?.orders ?? {});
  if (!thing || !declared || order === undefined) throw new Error(`${type.name}.${name} has no order`);
  return sortKeys(orderOf(thing.name, declared, {}, order), scope);
}

function slotsOf(
  building: Building,
  level: Level,
  type: GraphQLObjectType,
  writeObjects: WriteObjects,
  nodes: readonly FieldNode[],
  by: CountsDeclaration,
): Slot<number>[] {
  const row: RowAt = { level, table: level.scope.table, path: "" };
  return [...collectFields(building.operation, type, selectionsOf(nodes))].map(([key, same]) => {
    const definition = type.getFields()[same[0]?.name.value ?? ""];
    if (!definition) return { key, write: () => jsonOf(type.name) }; // __typename
    if (definition.name === "count") return { key, write: leaf(cellOf(level, "g.count"), definition.type) };
    if ("value" in by) return { key, write: leaf(cellOf(level, "g.key"), definition.type) };
    return { key, write: writeObjects(row, getNamedType(definition.type), same) };
  });
}
