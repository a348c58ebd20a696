import { rowsOf } from "./answer.js";
import type { Connection, Page } from "./connection.js";
import { cellOf } from "./plan-builder.js";
import { jsonOf, type Slot } from "./json.js";
import type { Answer, Key, Rowset, Writer } from "./rowset.js";
import { directed, sortKeys } from "./order.js";
import { decodeCursor, encodeCursor, pageSize } from "./page.js";

/** The rowset that reads a page's rows. */
export interface PageRowset {
  readonly rowset: Rowset;
  /** Writes the cursor of a row. Adds the columns that it needs on first use. */
  readonly cursor: () => Writer;
  /** Reads one row more than is shown, which shows whether there is a next page. */
  readonly readOneMore: () => void;
}

/** Opens the rowset of a page: its rows after the cursor, in order. */
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

/** The rows on one side of the cursor. The row of the cursor itself is on neither side. */
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
  // The page may have one extra row, which shows whether there is a next page.
  const size = pageSize(answer.args[field.index] ?? {});
  const shown = rows.length > size ? rows.slice(0, size) : rows;
  return page.backward ? shown.toReversed() : shown;
}

/** True if there are rows on the other side of the cursor, including the cursor's own row. */
export function existsBeyondCursor(connection: Connection): Slot<Page>["write"] {
  const rowset = connection.share("beyond cursor", "page", () => {
    const beyond = connection.open("any");
    beyond.where.push(beyondCursor(connection, beyond, connection.page.backward ? "after" : "before", true));
    return beyond;
  });
  return (answer, { parent }) => String(rowsOf(answer, rowset.index, parent).length > 0);
}
