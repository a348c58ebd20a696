import { getNamedType, isObjectType, type FieldNode, type GraphQLField } from "graphql";
import { root } from "./answer.js";
import {
  addLevel,
  cellIn,
  concreteTypes,
  ownRows,
  parentOf,
  takeField,
  type Building,
  type ReadObjects,
  type RowAt,
} from "./building.js";
import { filterCondition } from "./condition.js";
import { typeDeclaration, type FieldDeclaration } from "./declaration.js";
import type { Reader } from "./level.js";
import { orderOf } from "./order.js";
import { pageInfo } from "./page-info.js";
import { pageLevel, pageOf, type Connection, type PageLevel, type PartReader } from "./page-rows.js";
import { pageShape } from "./page.js";
import { createScope, quoted, routeOf } from "./scope.js";
import { collectFields, selectionsOf } from "./select.js";

/** A field that gives a connection, and the row it hangs on (none: Query). */
export interface ConnectionField {
  readonly row: RowAt | undefined;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly declaration: FieldDeclaration & { from: "connection" };
  readonly nodes: readonly FieldNode[];
  readonly node: FieldNode;
}

/** Reads a connection: a level for its rows, one to count them and one for what lies beyond the cursor, each only if asked for. */
export function connectionReader(building: Building, readObjects: ReadObjects, asked: ConnectionField): Reader {
  const connection = openConnection(building, asked);
  const type = getNamedType(asked.definition.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection`);
  const parts = collectFields(building.operation, type, selectionsOf(asked.nodes));
  const rows = once(() => pageLevel(connection));

  const slots = [...parts].map(([key, nodes]): readonly [string, PartReader] => {
    switch (nodes[0]?.name.value) {
      case "totalCount":
        return [key, totalCount(connection)];
      case "pageInfo":
        return [key, pageInfo(building, connection, rows(), type, nodes)];
      case "nodes": {
        const { level } = rows();
        const read = readObjects({ level, table: level.scope.table, path: "" }, connection.nodeType, nodes);
        return [key, (answer, _, page) => page.map((row) => read(answer, row))];
      }
      case "edges":
        return [key, edges(building, connection, rows(), readObjects, nodes)];
      default:
        return [key, () => type.name]; // __typename
    }
  });

  const { level } = rows.made() ? rows() : { level: undefined };
  return (answer, row) => {
    const parent = connection.keyOf(answer, row);
    const page = level ? pageOf(connection, level, answer, parent) : [];
    return Object.fromEntries(slots.map(([key, read]) => [key, read(answer, parent, page)]));
  };
}

function openConnection(building: Building, { row, definition, declaration, node }: ConnectionField): Connection {
  const field = takeField(building, definition, node);
  const connectionType = getNamedType(definition.type);
  const nodesField = isObjectType(connectionType) ? connectionType.getFields()["nodes"] : undefined;
  const nodeType = nodesField && getNamedType(nodesField.type);
  const declared = nodeType && typeDeclaration(nodeType);
  if (!nodeType || !declared) throw new Error(`${connectionType.name} has no nodes of a table`);
  const { table } = declared;
  const routes =
    row && declaration.paths ? declaration.paths(field.args).map((path) => routeOf(row.table, path, "t")) : [];
  const [route] = routes;
  const parent = row && route ? parentOf(row, route) : undefined;
  const filter = definition.args.find((argument) => argument.name === "filter");

  return {
    field,
    page: pageShape(field.args),
    order: orderOf(nodeType.name, declared, field.args, declaration.order),
    nodeType,
    keyOf: parent ? cellIn(parent.level, parent.column) : () => root,
    open(measure) {
      const scope = createScope(table, "t", route?.from ?? `${quoted(table)} t`, field.addParameter);
      const level = addLevel(building, { scope, measure, ...(parent && { parent }) });
      if (parent) level.where.push(`(${routes.map((one) => `${one.key} = k.key`).join(" or ")})`);
      else level.where.push(...ownRows(concreteTypes(building, table, nodeType), scope));
      const conditions = [
        ...(declaration.matching ?? []).map((condition) => condition(field.args, (args) => args, scope)),
        filter && filterCondition(filter.type)(field.args["filter"], (args) => args["filter"], scope),
      ];
      level.where.push(...conditions.filter((condition) => condition !== undefined));
      return level;
    },
  };
}

function totalCount(connection: Connection): PartReader {
  const { index } = connection.open("count");
  return (answer, parent) => {
    const [row] = answer.levels[index]?.of.get(parent) ?? [];
    return row === undefined ? 0 : answer.levels[index]?.columns[0]?.[row];
  };
}

function edges(
  building: Building,
  connection: Connection,
  rows: PageLevel,
  readObjects: ReadObjects,
  nodes: readonly FieldNode[],
): PartReader {
  const type = building.operation.schema.getType(`${connection.nodeType.name}Edge`);
  if (!isObjectType(type)) throw new Error(`${connection.nodeType.name} has no edges`);
  const row: RowAt = { level: rows.level, table: rows.level.scope.table, path: "" };
  const slots = [...collectFields(building.operation, type, selectionsOf(nodes))].map(([key, same]) => {
    const name = same[0]?.name.value;
    if (name === "cursor") return [key, rows.cursor()] as const;
    if (name === "node") return [key, readObjects(row, connection.nodeType, same)] as const;
    return [key, () => type.name] as const; // __typename
  });
  return (answer, _, page) => page.map((at) => Object.fromEntries(slots.map(([key, read]) => [key, read(answer, at)])));
}

/** Makes a thing when it is first asked for, and only once. */
function once<T>(make: () => T): (() => T) & { made(): boolean } {
  let made: { thing: T } | undefined;
  return Object.assign(() => (made ??= { thing: make() }).thing, { made: () => made !== undefined });
}
