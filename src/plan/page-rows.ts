import type { GraphQLNamedType } from "graphql";
import { rowsOf } from "./answer.js";
import { cellOf, type FieldInHand } from "./plan-builder.js";
import { jsonOf, type Slot } from "./json.js";
import type { Answer, Key, Rowset, Parent, Writer } from "./rowset.js";
import { directed, sortKeys, type Order } from "./order.js";
import { decodeCursor, encodeCursor, pageSize, type PageShape } from "./page.js";
import type { Args, FromClause } from "./from-clause.js";

/** The rows of a connection: what they are read from, on which conditions, under which parent. */
export interface ConnectionRows {
  readonly fromClause: FromClause;
  readonly where: readonly string[];
  readonly parent: Parent | undefined;
}

/** What the parts of one connection share. */
export interface Connection {
  readonly field: FieldInHand;
  readonly page: PageShape;
  readonly order: Order;
  readonly nodeType: GraphQLNamedType;
  /** Reads the key of the parent, under which the rows of the connection's rowsets stand. */
  readonly keyOf: (answer: Answer, row: number) => Key;
  /** Whether several rows can have the same parent. */
  readonly isShared: boolean;
  /** The connection's rows, for a rowset that is to be made: its cursor and order not applied; as if arguments were left out, where told. */
  readonly rows: (leftOut?: readonly string[]) => ConnectionRows;
  /**
   * The rows that the arguments would leave if they were `asked`, and not if they were `but`: for a connection of a table. What its
   * fields ask is read from `Scope.given`.
   */
  readonly leftOut: (asked: Args, but: Args) => ConnectionRows;
  /** What a field of its filter asks, of things like its own in another from-clause; undefined where it is not given. */
  readonly filtered: (clause: FromClause, name: string) => string | undefined;
  /** Throws the GraphQLErrors of a filter that cannot be. */
  readonly check: () => void;
  /** A new rowset over these rows. */
  readonly open: (measure: Rowset["measure"]) => Rowset;
}

/** What a connection is written of. */
export interface Page {
  /** The parent's key. */
  readonly parent: Key;
  /** The rows, in the order shown. */
  readonly rows: readonly number[];
}

/** The rowset that reads a page's rows. */
export interface PageRowset {
  readonly rowset: Rowset;
  /** Writes the cursor of a row; adds the columns that it needs when first called for. */
  readonly cursor: () => Writer;
  /** Has one row more read than is shown, which tells whether there is a next page. */
  readonly readOneMore: () => void;
}

/** Opens the rowset of a page: its rows from the cursor on, in order. */
export function pageRowset(connection: Connection): PageRowset {
  const { field, page, order } = connection;
  const rowset = connection.open("rows");
  const keys = sortKeys(order, rowset.fromClause);
  if (page.cursor) rowset.where.push(beyondCursor(connection, rowset, page.backward ? "before" : "after"));
  rowset.order = keys.map((key) => directed(key, order, page.backward));
  let more = 0;
  rowset.limit = field.addParameter((args) => pageSize(args) + more) + "::int";
  return {
    rowset,
    readOneMore: () => {
      more = 1;
    },
    cursor: () => {
      const values = keys.map((key) => cellOf(rowset, key));
      return (answer, row) =>
        jsonOf(
          encodeCursor(
            order.name,
            values.map((read) => read(answer, row)),
          ),
        );
    },
  };
}

/** The rows on one side of the cursor, which itself is on neither. */
function beyondCursor(
  { page, order }: Connection,
  rowset: Rowset,
  side: "before" | "after",
  inclusive = false,
): string {
  const keys = sortKeys(order, rowset.fromClause);
  const values = keys.map((_, place) =>
    rowset.fromClause.parameter(
      (args) => decodeCursor(args[page.cursor ?? "after"], order)[place],
      order.types[place] ?? "text",
    ),
  );
  const ascending = (side === "after") === (order.direction === "ASC");
  return `(${keys.join(", ")}) ${ascending ? ">" : "<"}${inclusive ? "=" : ""} (${values.join(", ")})`;
}

/** The rows of a page under a parent, in the order shown. */
export function pageOf({ field, page }: Connection, rowset: Rowset, answer: Answer, parent: Key): readonly number[] {
  const rows = rowsOf(answer, rowset.index, parent);
  // One row more than the page may have been read, to know whether there is a next one.
  const size = pageSize(answer.args[field.index] ?? {});
  const shown = rows.length > size ? rows.slice(0, size) : rows;
  return page.backward ? shown.toReversed() : shown;
}

/** Whether there are rows on the cursor's other side, the cursor's own included. */
export function existsBeyondCursor(connection: Connection): Slot<Page>["write"] {
  const rowset = connection.open("any");
  rowset.where.push(beyondCursor(connection, rowset, connection.page.backward ? "after" : "before", true));
  return (answer, { parent }) => String(rowsOf(answer, rowset.index, parent).length > 0);
}
