import { clientError, shown } from "../errors.js";
import { columnTypeAt } from "./data-model.js";
import type { SortTerm, TypeDeclaration } from "./declaration.js";
import type { Args, FromClause } from "./from-clause.js";

/** The order of a list: its type, terms and direction. */
export interface Order {
  /** The name of type and order. Cursors contain it, so that a cursor of another list is recognized. */
  readonly name: string;
  readonly terms: readonly SortTerm[];
  /** The PostgreSQL types of the terms' values. */
  readonly types: readonly string[];
  readonly direction: "ASC" | "DESC";
}

/** The order that a field's `orderBy` selects, or the default order. The identity comes last, so that no two rows tie. */
export function orderOf(typename: string, declared: TypeDeclaration, args: Args, standard: string): Order {
  const orderBy = args["orderBy"] as { by: string; direction: "ASC" | "DESC" } | null | undefined;
  const by = orderBy?.by ?? standard;
  const own = declared.orders[by];
  if (own === undefined) throw clientError("BAD_USER_INPUT", `${typename} has no order ${shown(by)}`);
  const terms = [...own, declared.identity];
  const types = terms.map((term) => columnTypeAt(declared.table, typeof term === "string" ? term : term.path));
  const direction = orderBy?.direction ?? "ASC";
  // The value that replaces null differs by direction, so a cursor of such an order is valid for its own direction only.
  const oneWay = terms.some((term) => typeof term !== "string");
  return { name: `${typename}.${by}${oneWay ? ` ${direction}` : ""}`, terms, types, direction };
}

/** The expressions that a row is sorted by. None of them is ever null. */
export function sortKeys(order: Order, clause: FromClause): readonly string[] {
  return order.terms.map((term, place) => {
    if (typeof term === "string") return clause.column(term);
    return `coalesce(${clause.column(term.path)}, '${term.missing[order.direction]}'::${order.types[place] ?? "text"})`;
  });
}

/** A sort key with its direction. A page that is read backward reverses every key. */
export function directed(key: string, order: Order, backward: boolean): string {
  return `${key} ${(order.direction === "ASC") !== backward ? "asc" : "desc"}`;
}
