import {
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import { root } from "./answer.js";
import {
  addLevel,
  cell,
  cellIn,
  cellOf,
  concreteTypes,
  follow,
  parentOf,
  takeField,
  type Building,
  type ReadObjects,
  type RowAt,
} from "./building.js";
import { absent, completed } from "./complete.js";
import { connectionReader } from "./connection.js";
import { fieldDeclaration, typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { encodeId } from "./global-id.js";
import type { Reader } from "./level.js";
import { createScope, routeOf } from "./scope.js";
import { collectFields, isTypename, selectionsOf } from "./select.js";

/** Where an object of the answer says which type it is; a symbol, because any text can be a response key. */
export const typenameOf = Symbol("typename");

/** A value of the response under its key. */
export interface Slot {
  readonly key: string;
  readonly read: Reader;
}

/** Makes an object of slots; `typename` for types that share a place with others. */
export function objectOf(typename: string, slots: readonly Slot[]): Reader {
  return (answer, row) => {
    // Without a prototype: any name can be a response key, __proto__ too.
    const object = Object.create(null) as Record<string | symbol, unknown>;
    object[typenameOf] = typename;
    for (const slot of slots) object[slot.key] = slot.read(answer, row);
    return object;
  };
}

/** How a plan reads the objects of a type from a row: see ReadObjects. */
export function objectReaders(building: Building): ReadObjects {
  const readObjects: ReadObjects = (row, type, nodes) => {
    const types = concreteTypes(building, row.table, type);
    const readers = new Map(types.map((one) => [whenOf(one), objectOf(one.name, slotsOf(row, one, nodes))]));
    const [only] = readers.values();
    if (types.length === 1 && only) return only;
    const discriminator = types.map((one) => typeDeclaration(one)?.when?.column).find((column) => column !== undefined);
    if (discriminator === undefined) throw new Error(`nothing tells the types of ${type.name} apart`);
    const is = cell(row, discriminator);
    return (answer, place) => readers.get(String(is(answer, place)))?.(answer, place) ?? absent(answer);
  };

  function slotsOf(row: RowAt, type: GraphQLObjectType, nodes: readonly FieldNode[]): Slot[] {
    const fields = collectFields(building.operation, type, selectionsOf(nodes));
    return [...fields].flatMap(([key, same]) => {
      const [first] = same;
      if (!first) return [];
      return [{ key, read: isTypename(first) ? () => type.name : fieldReader(row, type, same, first) }];
    });
  }

  // Types that share a table share the fields of their interface: one declaration, the same nodes, so the same levels.
  const made = new Map<FieldDeclaration, { row: RowAt; nodes: readonly FieldNode[]; read: Reader }[]>();

  function fieldReader(row: RowAt, type: GraphQLObjectType, nodes: readonly FieldNode[], node: FieldNode): Reader {
    const definition = type.getFields()[node.name.value];
    const declaration = definition && fieldDeclaration(definition);
    if (!definition || !declaration) throw new Error(`${type.name}.${node.name.value} declares no source`);
    if (declaration.from === "id") return idReader(row, type);
    const alike = made.get(declaration) ?? [];
    const known = alike.find((other) => isSamePlace(other.row, row) && isSameList(other.nodes, nodes));
    if (known) return known.read;
    const read = completed(newReader(row, definition, declaration, nodes, node), definition.type);
    made.set(declaration, [...alike, { row, nodes, read }]);
    return read;
  }

  function newReader(
    row: RowAt,
    definition: GraphQLField<unknown, unknown>,
    declaration: FieldDeclaration,
    nodes: readonly FieldNode[],
    node: FieldNode,
  ): Reader {
    const returned = getNamedType(definition.type);
    switch (declaration.from) {
      case "column":
        return cell(row, declaration.path);
      case "choice":
        return choiceReader(row, declaration.path(takeField(building, definition, node).args));
      case "columns":
        return computedReader(row, declaration, takeField(building, definition, node).index);
      case "record":
        return ifPresent(
          row,
          declaration.present,
          readObjects({ ...row, path: row.path + declaration.prefix }, returned, nodes),
        );
      case "one":
        return oneReader(row, declaration.relation, returned, nodes);
      case "oneOf":
        return oneOfReader(row, declaration.relations, returned, nodes);
      case "list":
        return listReader(row, declaration, returned, nodes);
      case "connection":
        return connectionReader(building, readObjects, { row, definition, declaration, nodes, node });
      default:
        throw new Error(`${definition.name} declares "${declaration.from}", which is for Query alone`);
    }
  }

  function oneReader(row: RowAt, relation: string, type: GraphQLNamedType, nodes: readonly FieldNode[]): Reader {
    const target = follow(row, relation);
    return ifPresent(row, target.present, readObjects(target.row, type, nodes));
  }

  function oneOfReader(
    row: RowAt,
    relations: readonly string[],
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
  ): Reader {
    const possible = relations.flatMap((relation) => {
      const target = follow(row, relation);
      const some = concreteTypes(building, target.row.table, type).length > 0;
      return some ? [ifPresent(row, target.present, readObjects(target.row, type, nodes))] : [];
    });
    return (answer, place) => {
      for (const read of possible) {
        const object = read(answer, place);
        if (object !== null) return object;
      }
      return null;
    };
  }

  function listReader(
    row: RowAt,
    declaration: FieldDeclaration & { from: "list" },
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
  ): Reader {
    const route = routeOf(row.table, declaration.path, "t");
    const parent = parentOf(row, route);
    const scope = createScope(route.table, route.alias, route.from, () => {
      throw new Error("a list takes no arguments");
    });
    const level = addLevel(building, { scope, measure: "rows", parent });
    level.where.push(`${route.key} = k.key`);
    level.order = declaration.order.map((path) => scope.column(path));
    const item: RowAt = { level, table: route.table, path: "" };
    const read = declaration.oneOf ? oneOfReader(item, declaration.oneOf, type, nodes) : readObjects(item, type, nodes);
    const keyOf = cellIn(parent.level, parent.column);
    return (answer, place) => rowsOf(level.index, keyOf(answer, place))(answer).map((one) => read(answer, one));
  }

  return readObjects;
}

/** The rows of a level that belong to a key. */
export function rowsOf(level: number, key: unknown = root): (answer: Parameters<Reader>[0]) => readonly number[] {
  return (answer) => answer.levels[level]?.of.get(key) ?? [];
}

const isSamePlace = (one: RowAt, other: RowAt): boolean => one.level === other.level && one.path === other.path;

const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, place) => item === other[place]);

const whenOf = (type: GraphQLObjectType): string => typeDeclaration(type)?.when?.is ?? "";

/** Null where the column is. */
function ifPresent(row: RowAt, column: string | undefined, read: Reader): Reader {
  if (column === undefined) return read;
  const present = cell(row, column);
  return (answer, row) => ((present(answer, row) ?? null) === null ? null : read(answer, row));
}

function idReader(row: RowAt, type: GraphQLObjectType): Reader {
  const identity = typeDeclaration(type)?.identity;
  if (identity === undefined) throw new Error(`${type.name} has an id but no table`);
  const read = cell(row, identity);
  return (answer, place) => encodeId(type.name, String(read(answer, place)));
}

function choiceReader(row: RowAt, chosen: string | readonly string[]): Reader {
  if (typeof chosen === "string") return cell(row, chosen);
  const columns = chosen.map((path) => row.level.scope.column(row.path + path));
  return cellOf(row.level, `coalesce(${columns.join(", ")})`);
}

function computedReader(row: RowAt, declaration: FieldDeclaration & { from: "columns" }, field: number): Reader {
  const cells = declaration.paths.map((path) => cell(row, path));
  return (answer, place) =>
    declaration.value(
      cells.map((read) => read(answer, place)),
      answer.args[field] ?? {},
    );
}
