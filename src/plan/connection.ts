import { getNamedType, isObjectType, type FieldNode, type GraphQLField } from "graphql";
import { areThere } from "./about.js";
import { rowsOf } from "./answer.js";
import {
  addLevel,
  cellIn,
  concreteTypes,
  ownRows,
  share,
  takeField,
  type Building,
  type RowAt,
  type WriteObjects,
} from "./building.js";
import { filterCondition } from "./condition.js";
import { countsWriter } from "./counts.js";
import { coverageWriter } from "./coverage.js";
import { fieldDeclaration, typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { jsonOf, listOf, objectOf, type Slot } from "./json.js";
import type { Answer, Key, Level, Writer } from "./level.js";
import { orderOf } from "./order.js";
import { argumentsOfPage, calledWithout, originOf, wholeTable, without } from "./origin.js";
import { pageInfo } from "./page-info.js";
import { pageLevel, pageOf, type Connection, type Page, type PageLevel } from "./page-rows.js";
import { decodeCursor, pageShape } from "./page.js";
import { createScope, type Args, type Scope } from "./scope.js";
import { collectFields, selectionsOf } from "./select.js";

/** A field that gives a connection, and the row it hangs on (none: Query). */
export interface ConnectionField {
  readonly row: RowAt | undefined;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly declaration: FieldDeclaration & { from: "connection" };
  readonly nodes: readonly FieldNode[];
  readonly node: FieldNode;
}

/** Writes a connection: a level for its rows, one to count them and one for what lies beyond the cursor, each only if asked for. */
export function connectionWriter(building: Building, writeObjects: WriteObjects, asked: ConnectionField): Writer {
  const connection = openConnection(building, asked);
  const type = getNamedType(asked.definition.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection`);
  const fields = type.getFields();
  const parts = collectFields(building.operation, type, selectionsOf(asked.nodes));
  // Aliases of one root field with the same arguments read the same rows.
  const shared = <Thing>(what: string, leftOut: readonly string[], make: () => Thing): Thing => {
    if (asked.row) return make();
    return share(building, `${what} of ${connection.field.argumentsKey(leftOut)}`, make);
  };
  const rows = once(() => shared("page", [], () => pageLevel(connection)));

  function partWriter(nodes: readonly FieldNode[]): Slot<Page>["write"] {
    switch (nodes[0]?.name.value) {
      case "totalCount":
        return totalCount(shared("count", argumentsOfPage, () => connection.open("count")));
      case "pageInfo":
        return pageInfo(building, connection, rows(), type, nodes);
      case "nodes": {
        const { level } = rows();
        const write = writeObjects({ level, table: level.scope.table, path: "" }, connection.nodeType, nodes);
        return (answer, page) => listOf(write, answer, page.rows);
      }
      case "edges":
        return edges(building, connection, rows(), writeObjects, nodes);
      default: {
        const beside = fields[nodes[0]?.name.value ?? ""];
        if (!beside) return () => jsonOf(type.name); // __typename
        const writerOf = fieldDeclaration(beside)?.from === "coverage" ? coverageWriter : countsWriter;
        return writerOf(building, connection, writeObjects, beside, nodes);
      }
    }
  }

  const write = objectOf([...parts].map(([key, nodes]) => ({ key, write: partWriter(nodes) })));
  const { level } = rows.made() ? rows() : { level: undefined };
  if (!level) checkUnread(building, connection);
  const isThere = areThere(building, asked.declaration.call?.about, connection.field);
  const writePage = (answer: Answer, parent: Key) =>
    isThere(answer) ? write(answer, { parent, rows: level ? pageOf(connection, level, answer, parent) : [] }) : "null";
  if (!connection.isShared) return (answer, row) => writePage(answer, connection.keyOf(answer, row));
  const { index } = connection.field;
  return (answer, row) => {
    const written = (answer.written[index] ??= new Map<Key, string>());
    const parent = connection.keyOf(answer, row);
    let text = written.get(parent);
    if (text === undefined) written.set(parent, (text = writePage(answer, parent)));
    return text;
  };
}

/** Where no rows are read, nothing else would say what is wrong with the filter, and that the cursor is none. */
function checkUnread(building: Building, { field, page: { cursor }, order, check }: Connection): void {
  check();
  if (cursor) building.checks.push({ field: field.index, read: (args) => decodeCursor(args[cursor], order) });
}

function openConnection(building: Building, { row, definition, declaration, node }: ConnectionField): Connection {
  const field = takeField(building, definition, node);
  const connectionType = getNamedType(definition.type);
  const nodesField = isObjectType(connectionType) ? connectionType.getFields()["nodes"] : undefined;
  const nodeType = nodesField && getNamedType(nodesField.type);
  const declared = nodeType && typeDeclaration(nodeType);
  if (!nodeType || !declared) throw new Error(`${connectionType.name} has no nodes of a table`);
  const { table } = declared;
  const origin = originOf(building, row, table, declaration, field);
  const { parent } = origin;
  const filter = definition.args.find((argument) => argument.name === "filter");

  const rows: Connection["rows"] = (leftOut = []) => {
    const given = without(field.args, leftOut);
    const { call } = declaration;
    const { from } = call && leftOut.length > 0 ? calledWithout(building, row, table, call, field, leftOut) : origin;
    const scope = createScope(table, "t", from(), field.addParameter, given);
    return { scope, parent, where: [...origin.where, ...conditionsOn(scope)] };
  };

  const types = concreteTypes(building, table, nodeType);
  /** What the arguments in `scope.given` ask of a row. */
  function conditionsOn(scope: Scope): readonly string[] {
    const { given } = scope;
    const own = parent ? [] : ownRows(types, scope);
    const conditions = [
      ...(declaration.matching ?? []).map((condition) => condition(given, (args) => args, scope)),
      filter && filterCondition(filter.type)(given["filter"], (args) => args["filter"], scope),
    ];
    return [...own, ...conditions.filter((condition) => condition !== undefined)];
  }

  return {
    field,
    page: pageShape(field.args),
    order: orderOf(nodeType.name, declared, field.args, declaration.order),
    nodeType,
    isShared: parent !== undefined && !parent.isUnique,
    filtered(scope, name) {
      const asked = field.args["filter"] as Args | null | undefined;
      if (!filter || asked?.[name] === undefined || asked[name] === null) return undefined;
      const condition = filterCondition(filter.type)({ [name]: asked[name] }, (args) => args["filter"], scope);
      return condition && [...ownRows(types, scope), condition].join(" and ");
    },
    keyOf: parent ? cellIn(parent.level, parent.column) : () => undefined,
    rows,
    leftOut(asked, but) {
      const scope = createScope(table, "t", origin.from(), field.addParameter, { ...field.args, ...asked });
      const other = createScope(table, "o", wholeTable(table, "o").from(), field.addParameter, {
        ...field.args,
        ...but,
      });
      const conditions = [`o."id" = t."id"`, ...conditionsOn(other)].join(" and ");
      const isAsked = `exists (select 1 from ${other.from()} where ${conditions} offset 0)`;
      return { scope, parent, where: [...origin.where, ...conditionsOn(scope), `not ${isAsked}`] };
    },
    check: () => void conditionsOn(createScope(table, "t", "", () => "null", field.args)),
    open(measure) {
      const { scope, where } = rows();
      const level = addLevel(building, { scope, measure, ...(parent && { parent }) });
      level.where.push(...where);
      return level;
    },
  };
}

function totalCount({ index }: Level): Slot<Page>["write"] {
  return (answer, { parent }) => {
    const [row] = rowsOf(answer, index, parent);
    return (row === undefined ? undefined : answer.levels[index]?.columns[0]?.[row]) ?? "0";
  };
}

function edges(
  building: Building,
  connection: Connection,
  rows: PageLevel,
  writeObjects: WriteObjects,
  nodes: readonly FieldNode[],
): Slot<Page>["write"] {
  const type = building.operation.schema.getType(`${connection.nodeType.name}Edge`);
  if (!isObjectType(type)) throw new Error(`${connection.nodeType.name} has no edges`);
  const row: RowAt = { level: rows.level, table: rows.level.scope.table, path: "" };
  const slots = [...collectFields(building.operation, type, selectionsOf(nodes))].map(([key, same]) => {
    const name = same[0]?.name.value;
    if (name === "cursor") return { key, write: rows.cursor() };
    if (name === "node") return { key, write: writeObjects(row, connection.nodeType, same) };
    return { key, write: () => jsonOf(type.name) }; // __typename
  });
  const write = objectOf<number>(slots);
  return (answer, page) => listOf(write, answer, page.rows);
}

/** Makes a thing when it is first asked for, and only once. */
function once<T>(make: () => T): (() => T) & { made(): boolean } {
  let made: { thing: T } | undefined;
  return Object.assign(() => (made ??= { thing: make() }).thing, { made: () => made !== undefined });
}
