import { getNamedType, isObjectType, type FieldNode, type GraphQLField } from "graphql";
import { existenceChecks } from "./existence-checks.js";
import { rowsOf } from "./answer.js";
import {
  addRowset,
  cellIn,
  concreteTypes,
  ownRows,
  share,
  addField,
  type PlanBuilder,
  type RowAt,
  type WriteObjects,
} from "./plan-builder.js";
import { filterCondition } from "./condition.js";
import { countsWriter } from "./counts.js";
import { coverageWriter } from "./coverage.js";
import { fieldDeclaration, typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { jsonOf, listOf, objectOf, type Slot } from "./json.js";
import type { Answer, Key, Rowset, Writer } from "./rowset.js";
import { orderOf } from "./order.js";
import { argumentsOfPage, calledWithout, rowSourceOf, wholeTable, without } from "./row-source.js";
import { pageInfo } from "./page-info.js";
import { pageRowset, pageOf, type Connection, type Page, type PageRowset } from "./page-rows.js";
import { decodeCursor, pageShape } from "./page.js";
import { createFromClause, type Args, type FromClause } from "./from-clause.js";
import { collectFields, selectionsOf } from "./select.js";

/** A field that gives a connection, and the row it hangs on (none: Query). */
export interface ConnectionField {
  readonly row: RowAt | undefined;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly declaration: FieldDeclaration & { from: "connection" };
  readonly nodes: readonly FieldNode[];
  readonly node: FieldNode;
}

/** Writes a connection: a rowset for its rows, one to count them and one for what lies beyond the cursor, each only if asked for. */
export function connectionWriter(builder: PlanBuilder, writeObjects: WriteObjects, asked: ConnectionField): Writer {
  const connection = openConnection(builder, asked);
  const type = getNamedType(asked.definition.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection`);
  const fields = type.getFields();
  const parts = collectFields(builder.operation, type, selectionsOf(asked.nodes));
  // Aliases of one root field with the same arguments read the same rows.
  const shared = <Thing>(what: string, leftOut: readonly string[], make: () => Thing): Thing => {
    if (asked.row) return make();
    return share(builder, `${what} of ${connection.field.argumentsKey(leftOut)}`, make);
  };
  const rows = once(() => shared("page", [], () => pageRowset(connection)));

  function partWriter(nodes: readonly FieldNode[]): Slot<Page>["write"] {
    switch (nodes[0]?.name.value) {
      case "totalCount":
        return totalCount(shared("count", argumentsOfPage, () => connection.open("count")));
      case "pageInfo":
        return pageInfo(builder, connection, rows(), type, nodes);
      case "nodes": {
        const { rowset } = rows();
        const write = writeObjects({ rowset, table: rowset.fromClause.table, path: "" }, connection.nodeType, nodes);
        return (answer, page) => listOf(write, answer, page.rows);
      }
      case "edges":
        return edges(builder, connection, rows(), writeObjects, nodes);
      default: {
        const beside = fields[nodes[0]?.name.value ?? ""];
        if (!beside) return () => jsonOf(type.name); // __typename
        const writerOf = fieldDeclaration(beside)?.from === "coverage" ? coverageWriter : countsWriter;
        return writerOf(builder, connection, writeObjects, beside, nodes);
      }
    }
  }

  const write = objectOf([...parts].map(([key, nodes]) => ({ key, write: partWriter(nodes) })));
  const { rowset } = rows.made() ? rows() : { rowset: undefined };
  if (!rowset) checkUnread(builder, connection);
  const isThere = existenceChecks(builder, asked.declaration.call?.about, connection.field);
  const writePage = (answer: Answer, parent: Key) =>
    isThere(answer)
      ? write(answer, { parent, rows: rowset ? pageOf(connection, rowset, answer, parent) : [] })
      : "null";
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
function checkUnread(builder: PlanBuilder, { field, page: { cursor }, order, check }: Connection): void {
  check();
  if (cursor) builder.checks.push({ field: field.index, read: (args) => decodeCursor(args[cursor], order) });
}

function openConnection(builder: PlanBuilder, { row, definition, declaration, node }: ConnectionField): Connection {
  const field = addField(builder, definition, node);
  const connectionType = getNamedType(definition.type);
  const nodesField = isObjectType(connectionType) ? connectionType.getFields()["nodes"] : undefined;
  const nodeType = nodesField && getNamedType(nodesField.type);
  const declared = nodeType && typeDeclaration(nodeType);
  if (!nodeType || !declared) throw new Error(`${connectionType.name} has no nodes of a table`);
  const { table } = declared;
  const source = rowSourceOf(builder, row, table, declaration, field);
  const { parent } = source;
  const filter = definition.args.find((argument) => argument.name === "filter");

  const rows: Connection["rows"] = (leftOut = []) => {
    const given = without(field.args, leftOut);
    const { call } = declaration;
    const { from } = call && leftOut.length > 0 ? calledWithout(builder, row, table, call, field, leftOut) : source;
    const clause = createFromClause(table, "t", from(), field.addParameter, given);
    return { fromClause: clause, parent, where: [...source.where, ...conditionsOn(clause)] };
  };

  const types = concreteTypes(builder, table, nodeType);
  /** What the arguments in `clause.given` ask of a row. */
  function conditionsOn(clause: FromClause): readonly string[] {
    const { given } = clause;
    const own = parent ? [] : ownRows(types, clause);
    const conditions = [
      ...(declaration.matching ?? []).map((condition) => condition(given, (args) => args, clause)),
      filter && filterCondition(filter.type)(given["filter"], (args) => args["filter"], clause),
    ];
    return [...own, ...conditions.filter((condition) => condition !== undefined)];
  }

  return {
    field,
    page: pageShape(field.args),
    order: orderOf(nodeType.name, declared, field.args, declaration.order),
    nodeType,
    isShared: parent !== undefined && !parent.isUnique,
    filtered(clause, name) {
      const asked = field.args["filter"] as Args | null | undefined;
      if (!filter || asked?.[name] === undefined || asked[name] === null) return undefined;
      const condition = filterCondition(filter.type)({ [name]: asked[name] }, (args) => args["filter"], clause);
      return condition && [...ownRows(types, clause), condition].join(" and ");
    },
    keyOf: parent ? cellIn(parent.rowset, parent.column) : () => undefined,
    rows,
    leftOut(asked, but) {
      const clause = createFromClause(table, "t", source.from(), field.addParameter, { ...field.args, ...asked });
      const other = createFromClause(table, "o", wholeTable(table, "o").from(), field.addParameter, {
        ...field.args,
        ...but,
      });
      const conditions = [`o."id" = t."id"`, ...conditionsOn(other)].join(" and ");
      const isAsked = `exists (select 1 from ${other.from()} where ${conditions} offset 0)`;
      return { fromClause: clause, parent, where: [...source.where, ...conditionsOn(clause), `not ${isAsked}`] };
    },
    check: () => void conditionsOn(createFromClause(table, "t", "", () => "null", field.args)),
    open(measure) {
      const { fromClause: clause, where } = rows();
      const rowset = addRowset(builder, { fromClause: clause, measure, ...(parent && { parent }) });
      rowset.where.push(...where);
      return rowset;
    },
  };
}

function totalCount({ index }: Rowset): Slot<Page>["write"] {
  return (answer, { parent }) => {
    const [row] = rowsOf(answer, index, parent);
    return (row === undefined ? undefined : answer.rowsets[index]?.columns[0]?.[row]) ?? "0";
  };
}

function edges(
  builder: PlanBuilder,
  connection: Connection,
  rows: PageRowset,
  writeObjects: WriteObjects,
  nodes: readonly FieldNode[],
): Slot<Page>["write"] {
  const type = builder.operation.schema.getType(`${connection.nodeType.name}Edge`);
  if (!isObjectType(type)) throw new Error(`${connection.nodeType.name} has no edges`);
  const row: RowAt = { rowset: rows.rowset, table: rows.rowset.fromClause.table, path: "" };
  const slots = [...collectFields(builder.operation, type, selectionsOf(nodes))].map(([key, same]) => {
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
