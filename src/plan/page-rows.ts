import type { GraphQLNamedType } from "graphql";
import { rowsOf } from "./answer.js";
import { cellOf, type FieldInHand } from "./building.js";
import { jsonOf, type Slot } from "./json.js";
import type { Answer, Key, Level, Parent, Writer } from "./level.js";
import { directed, sortKeys, type Order } from "./order.js";
import { decodeCursor, encodeCursor, pageSize, type PageShape } from "./page.js";
import type { Args, Scope } from "./scope.js";

/** The rows of a connection: what they are read from, on which conditions, under which parent. */
export interface ConnectionRows {
  readonly scope: Scope;
  readonly where: readonly string[];
  readonly parent: Parent | undefined;
}

/** What the parts of one connection share. */
export interface Connection {
  readonly field: FieldInHand;
  readonly page: PageShape;
  readonly order: Order;
  readonly nodeType: GraphQLNamedType;
  /** Reads the key of the parent, under which the rows of the connection's levels stand. */
  readonly keyOf: (answer: Answer, row: number) => Key;
  /** Whether several rows can have the same parent. */
  readonly isShared: boolean;
  /** The connection's rows, for a level that is to be made: its cursor and order not applied; as if arguments were left out, where told. */
  readonly rows: (leftOut?: readonly string[]) => ConnectionRows;
  /**
   * The rows that the arguments would leave if they were `asked`, and not if they were `but`: for a connection of a table. What its
   * fields ask is read from `Scope.given`.
   */
  readonly leftOut: (asked: Args, but: Args) => ConnectionRows;
  /** What a field of its filter asks, of things like its own in another scope; undefined where it is not given. */
  readonly filtered: (scope: Scope, name: string) => string | undefined;
  /** Throws the GraphQLErrors of a filter that cannot be. */
  readonly check: () => void;
  /** A new level over these rows. */
  readonly open: (measure: Level["measure"]) => Level;
}

/** What a connection is written of. */
export interface Page {
  /** The parent's key. */
  readonly parent: Key;
  /** The rows, in the order shown. */
  readonly rows: readonly number[];
}

/** The level that reads a page's rows. */
export interface PageLevel {
  readonly level: Level;
  /** Writes the cursor of a row; adds the columns that it needs when first called for. */
  readonly cursor: () => Writer;
  /** Has one row more read than is shown, which tells whether there is a next page. */
  readonly readOneMore: () => void;
}

/** Opens the level of a page: its rows from the cursor on, in order. */
export function pageLevel(connection: Connection): PageLevel {
  const { field, page, order } = connection;
  const level = connection.open("rows");
  const keys = sortKeys(order, level.scope);
  if (page.cursor) level.where.push(beyondCursor(connection, level, page.backward ? "before" : "after"));
  level.order = keys.map((key) => directed(key, order, page.backward));
  let more = 0;
  level.limit = field.addParameter((args) => pageSize(args) + more) + "::int";
  return {
    level,
    readOneMore: () => {
      more = 1;
    },
    cursor: () => {
      const values = keys.map((key) => cellOf(level, key));
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
function beyondCursor({ page, order }: Connection, level: Level, side: "before" | "after", inclusive = false): string {
  const keys = sortKeys(order, level.scope);
  const values = keys.map((_, place) =>
    level.scope.parameter(
      (args) => decodeCursor(args[page.cursor ?? "after"], order)[place],
      order.types[place] ?? "text",
    ),
  );
  const ascending = (side === "after") === (order.direction === "ASC");
  return `(${keys.join(", ")}) ${ascending ? ">" : "<"}${inclusive ? "=" : ""} (${values.join(", ")})`;
}

/** The rows of a page under a parent, in the order shown. */
export function pageOf({ field, page }: Connection, level: Level, answer: Answer, parent: Key): readonly number[] {
  const rows = rowsOf(answer, level.index, parent);
  // One row more than the page may have been read, to know whether there is a next one.
  const size = pageSize(answer.args[field.index] ?? {});
  const shown = rows.length > size ? rows.slice(0, size) : rows;
  return page.backward ? shown.toReversed() : shown;
}

/** Whether there are rows on the cursor's other side, the cursor's own included. */
export function whetherBeyond(connection: Connection): Slot<Page>["write"] {
  const level = connection.open("any");
  level.where.push(beyondCursor(connection, level, connection.page.backward ? "after" : "before", true));
  return (answer, { parent }) => String(rowsOf(answer, level.index, parent).length > 0);
}
