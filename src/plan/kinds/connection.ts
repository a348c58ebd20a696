import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from "graphql";
import { countWriter, openConnection, type Connection, type Page } from "../connection.js";
import { fieldDeclaration, type Call } from "../declaration.js";
import { existenceChecks } from "../existence-checks.js";
import { jsonOf, listOf, objectOf, type Slot } from "../json.js";
import { pageInfo } from "../page-info.js";
import { pageOf, pageRowset, type PageRowset } from "../page-rows.js";
import { decodeCursor, pageSize } from "../page.js";
import type { PlanBuilder, RowAt } from "../plan-builder.js";
import type { Answer, Key, Writer } from "../rowset.js";
import { collectFields, selectionsOf } from "../select.js";
import { noCost, objectCost, withLists, type Cost } from "./cost.js";
import { counts } from "./counts.js";
import { coverage } from "./coverage.js";
import type { FieldKind } from "./kind.js";
import { costOfPass, timesReached } from "./pass-cost.js";

/** A page of rows. It has rowsets for the rows, for their count and for the rows beyond the cursor, each only if selected. */
export const connection: FieldKind<"connection", RowAt | undefined> = {
  plan(builder, field) {
    const { definition, declaration, nodes } = field;
    const connection = openConnection(builder, field);
    const type = getNamedType(definition.type);
    if (!isObjectType(type)) throw new Error(`${type.name} is no connection`);
    const parts = collectFields(builder.operation, type, selectionsOf(nodes));
    const rows = once(() => connection.share("page", "page", () => pageRowset(connection)));
    const slots = [...parts].map(([key, same]) => ({
      key,
      write: partWriter(builder, connection, rows, type, same),
    }));
    const write = objectOf(slots);
    const { rowset } = rows.made() ? rows() : { rowset: undefined };
    if (!rowset) checkUnread(builder, connection);
    const isThere = existenceChecks(builder, declaration.call?.about, connection.field);
    const writePage = (answer: Answer, parent: Key) =>
      isThere(answer)
        ? write(answer, { parent, rows: rowset ? pageOf(connection, rowset, answer, parent) : [] })
        : "null";
    return connection.isShared
      ? writtenOnce(connection, writePage)
      : (answer, row) => writePage(answer, connection.keyOf(answer, row));
  },

  cost(field, below) {
    const { call } = field.declaration;
    const { filter: _, ...page } = field.args();
    const size = pageSize(page);
    const { beside } = below;
    // Fields beside the items (page info, totals) are counted for each item. They are few, so this keeps the code simple.
    return withLists(partsOfConnection + Object.keys(call?.about ?? {}).length, {
      ...objectCost(below),
      rows: size * Math.max(below.rows - beside.rows, 1) + beside.rows,
      values: 1 + Math.max(size, 1) * (below.values - beside.values) + beside.values,
      beside: noCost.beside,
      perRow:
        callsOf(call, below) * (call?.cost(field.args()) ?? 0) + size * (below.perRow - beside.perRow) + beside.perRow,
      once: below.once + below.passes * costOfPass(field) + below.perReach * timesReached(field),
    });
  },
};

/** Number of calls of a function: one for each part that reads its rows, if it is called for each parent row; otherwise one for all parts. */
const callsOf = (call: Call | undefined, below: Cost): number =>
  call?.of === undefined ? 1 : Math.max(1, below.passes);

/** The rowsets of a connection: its page, its count, and the rows beyond its cursor. */
const partsOfConnection = 3;

function partWriter(
  builder: PlanBuilder,
  connection: Connection,
  rows: () => PageRowset,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Slot<Page>["write"] {
  const [node] = nodes;
  switch (node?.name.value) {
    case "totalCount":
      return countWriter(connection.share("count", "rows", () => connection.open("count")));
    case "pageInfo":
      return pageInfo(builder, connection, rows(), type, nodes);
    case "nodes": {
      const write = builder.writeObjects(rowOf(rows()), connection.nodeType, nodes);
      return (answer, page) => listOf(write, answer, page.rows);
    }
    case "edges":
      return edges(builder, connection, rows(), nodes);
    default:
      return declaredWriter(builder, connection, type, nodes);
  }
}

function declaredWriter(
  builder: PlanBuilder,
  owner: Connection,
  ownerType: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Slot<Page>["write"] {
  const [node] = nodes;
  const definition = ownerType.getFields()[node?.name.value ?? ""];
  if (!node || !definition) return () => jsonOf(ownerType.name); // __typename
  const declaration = fieldDeclaration(definition);
  const field = { owner, ownerType, definition, nodes, node };
  switch (declaration?.from) {
    case "counts":
      return counts.plan(builder, { ...field, declaration });
    case "coverage":
      return coverage.plan(builder, { ...field, declaration });
    default:
      throw new Error(`${ownerType.name}.${definition.name} declares no part of a connection`);
  }
}

function edges(
  builder: PlanBuilder,
  connection: Connection,
  rows: PageRowset,
  nodes: readonly FieldNode[],
): Slot<Page>["write"] {
  const type = builder.operation.schema.getType(`${connection.nodeType.name}Edge`);
  if (!isObjectType(type)) throw new Error(`${connection.nodeType.name} has no edges`);
  const slots = [...collectFields(builder.operation, type, selectionsOf(nodes))].map(([key, same]) => {
    const name = same[0]?.name.value;
    if (name === "cursor") return { key, write: rows.cursor() };
    if (name === "node") return { key, write: builder.writeObjects(rowOf(rows), connection.nodeType, same) };
    return { key, write: () => jsonOf(type.name) }; // __typename
  });
  const write = objectOf<number>(slots);
  return (answer, page) => listOf(write, answer, page.rows);
}

const rowOf = ({ rowset }: PageRowset): RowAt => ({ rowset, table: rowset.fromClause.table, path: "" });

/** If no rows are read, errors in the filter and the cursor must still be reported. */
function checkUnread(builder: PlanBuilder, { field, page: { cursor }, order, check }: Connection): void {
  check();
  if (cursor) builder.checks.push({ field: field.index, read: (args) => decodeCursor(args[cursor], order) });
}

/** Writes a connection once for each parent, because several rows can have the same parent. */
function writtenOnce(
  { field: { index }, keyOf }: Connection,
  writePage: (answer: Answer, parent: Key) => string,
): Writer {
  return (answer, row) => {
    const written = (answer.written[index] ??= new Map<Key, string>());
    const parent = keyOf(answer, row);
    let text = written.get(parent);
    if (text === undefined) written.set(parent, (text = writePage(answer, parent)));
    return text;
  };
}

/** Makes a value on first use, and only once. */
function once<T>(make: () => T): (() => T) & { made(): boolean } {
  let made: { thing: T } | undefined;
  return Object.assign(() => (made ??= { thing: make() }).thing, { made: () => made !== undefined });
}
