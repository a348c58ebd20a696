import { clientError, shown } from "../errors.js";
import type { JsonText } from "./json-text.js";
import { isOfType } from "./data-model.js";
import { jsonOf } from "./json.js";
import type { Order } from "./order.js";
import type { Args } from "./from-clause.js";

/** Rows of a page if neither `first` nor `last` is given. */
export const defaultPageSize = 20;
/** The maximum number of rows of a page. */
export const maxPageSize = 100;
/** The maximum number of counts. It is more than the number of countries, so one question can fill a map. */
export const maxCounts = 500;

/** What determines the text of a page's statement: its direction, and whether it has a cursor. */
export interface PageShape {
  readonly backward: boolean;
  readonly cursor: "after" | "before" | undefined;
}

/** Reads the shape of a page from a field's arguments. Throws BAD_PAGE if arguments contradict each other. */
export function pageShape(args: Args): PageShape {
  const given = (name: string) => args[name] !== undefined && args[name] !== null;
  if (given("first") && given("last")) throw clientError("BAD_PAGE", "give `first` or `last`, not both");
  if (given("after") && given("before")) throw clientError("BAD_PAGE", "give `after` or `before`, not both");
  if (given("last") && given("after"))
    throw clientError("BAD_PAGE", "`after` must be used with `first`, got it with `last`: use `before`");
  if (given("first") && given("before"))
    throw clientError("BAD_PAGE", "`before` must be used with `last`, got it with `first`: use `after`");
  return {
    backward: given("last") || given("before"),
    cursor: given("after") ? "after" : given("before") ? "before" : undefined,
  };
}

/** The number of rows of the page: 0 to 100, default 20. Throws BAD_PAGE for other numbers. */
export function pageSize(args: Args, most = maxPageSize): number {
  const name = args["last"] === undefined || args["last"] === null ? "first" : "last";
  const size = args[name] ?? defaultPageSize;
  if (typeof size !== "number" || size < 0 || size > most) {
    throw clientError("BAD_PAGE", `\`${name}\` must be 0 to ${most}, got ${shown(size)}`);
  }
  return size;
}

/**
 * A cursor contains the values that its row is sorted by, so it survives the deletion of the row. `order` is the name of the
 * list's type and order.
 * @returns base64url text; opaque to clients
 */
export function encodeCursor(order: string, cells: readonly JsonText[]): string {
  return Buffer.from(`[${jsonOf(order)},${cells.join(",")}]`).toString("base64url");
}

/** The values of a cursor, one for each type of the order. Throws BAD_CURSOR for a malformed cursor or one of another order. */
export function decodeCursor(cursor: unknown, { name, types }: Pick<Order, "name" | "types">): readonly unknown[] {
  const text = String(cursor);
  const [of, ...values] = parsed(text);
  if (typeof of === "string" && of !== name) {
    throw clientError(
      "BAD_CURSOR",
      `a cursor must come from a list of the same type and sort order (${name}), got one of ${shown(of)}`,
    );
  }
  if (of !== name || values.length !== types.length || !types.every((type, place) => isOfType(values[place], type))) {
    throw clientError(
      "BAD_CURSOR",
      `a cursor must come from this API (\`startCursor\`, \`endCursor\`, \`cursor\`), got ${shown(text)}`,
    );
  }
  return values;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
