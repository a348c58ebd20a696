import { clientError, shown } from "../errors.js";
import { columnTypeAt } from "./data-model.js";
import type { SortTerm, TypeDeclaration } from "./declaration.js";
import type { Args, FromClause } from "./from-clause.js";

/** The order of a list: whose rows, by which terms, which way. */
export interface Order {
  /** Names the type and the order; cursors carry it, so that one from another list is known. */
  readonly name: string;
  readonly terms: readonly SortTerm[];
  /** The PostgreSQL types of the terms' values. */
  readonly types: readonly string[];
  readonly direction: "ASC" | "DESC";
}

/** The order that a field's `orderBy` asks for, or the one that stands for none. The identity comes last, so that no two rows tie. */
export function orderOf(typename: string, declared: TypeDeclaration, args: Args, standard: string): Order {
  const orderBy = args["orderBy"] as { by: string; direction: "ASC" | "DESC" } | null | undefined;
  const by = orderBy?.by ?? standard;
  const own = declared.orders[by];
  if (own === undefined) throw clientError("BAD_USER_INPUT", `${typename} has no order ${shown(by)}`);
  const terms = [...own, declared.identity];
  const types = terms.map((term) => columnTypeAt(declared.table, typeof term === "string" ? term : term.path));
  const direction = orderBy?.direction ?? "ASC";
  // What stands for null differs by direction, so a cursor of such an order is good for its own direction alone.
  const oneWay = terms.some((term) => typeof term !== "string");
  return { name: `${typename}.${by}${oneWay ? ` ${direction}` : ""}`, terms, types, direction };
}

/** The expressions that a row sorts by, none of them ever null. */
export function sortKeys(order: Order, clause: FromClause): readonly string[] {
  return order.terms.map((term, place) => {
    if (typeof term === "string") return clause.column(term);
    return `coalesce(${clause.column(term.path)}, '${term.missing[order.direction]}'::${order.types[place] ?? "text"})`;
  });
}

/** A sort key with the way it is walked; a page that is read backward turns every key round. */
export function directed(key: string, order: Order, backward: boolean): string {
  return `${key} ${(order.direction === "ASC") !== backward ? "asc" : "desc"}`;
}
