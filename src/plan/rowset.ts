import type { JsonText } from "./json-text.js";
import type { Args, Read, FromClause } from "./from-clause.js";

/** One set of rows that a statement reads: a to-many edge, a root list, a count. A rowset comes after the rowsets that it reads. */
export interface Rowset {
  /** Position among the plan's rowsets, from 0. */
  readonly index: number;
  /** The earlier rowset with the parent rows, and its column with their keys. */
  readonly parent?: Parent;
  /** The key that identifies the rows of a rowset without a parent, if it has one. */
  readonly key?: string;
  readonly fromClause: FromClause;
  /** What is read for each parent: its rows, their count, or only whether there is one. */
  readonly measure: "rows" | "count" | "any";
  readonly where: string[];
  /** The selected expressions, by position. */
  readonly columns: string[];
  /** Expressions that are passed to the functions of later rowsets. They are not part of the answer. */
  readonly carried: string[];
  /** The terms of the order, with their directions. */
  order: readonly string[];
  /** The parameter that limits the rows of each parent. */
  limit: string | undefined;
  /** True if a later rowset has its parents here. */
  hasChildren: boolean;
}

/** The key of the parent of a rowset's rows, as SQL. */
export const parentKey = "k.key";

/** The rowset with another rowset's parent rows. */
export interface Parent {
  readonly rowset: Rowset;
  /** Its column with their keys. */
  readonly column: number;
  /** The positions of its expressions that are passed on. */
  readonly carried: readonly number[];
  /** True if each of its rows has a key and all keys are different. */
  readonly isUnique: boolean;
}

/** The position of an expression among a rowset's columns. Adds it if it is missing. */
export function columnIn(rowset: Rowset, expression: string): number {
  return placeIn(rowset.columns, expression);
}

/** The position of an expression among those that a rowset passes on. Adds it if it is missing. */
export function carriedIn(rowset: Rowset, expression: string): number {
  return placeIn(rowset.carried, expression);
}

function placeIn(expressions: string[], expression: string): number {
  const place = expressions.indexOf(expression);
  return place >= 0 ? place : expressions.push(expression) - 1;
}

/** A parameter: the field whose arguments it comes from, and how it is read. */
export interface Binding {
  readonly field: number;
  readonly read: Read;
}

/** Identifies a parent: a value, or no parent. */
export type Key = JsonText | undefined;

/** The result of a statement for one rowset, by column: `columns[c][row]`. */
export interface RowsetRows {
  readonly columns: readonly (readonly JsonText[])[];
  /** The rows of each parent, in order. */
  readonly of: ReadonlyMap<Key, readonly number[]>;
  /** The number of rows. */
  readonly size: number;
}

/** The whole result of the statement, and the arguments of the request. */
export interface Answer {
  readonly rowsets: readonly RowsetRows[];
  readonly args: readonly Args[];
  /** Answers about the schema, by response key of Query's fields. */
  readonly introspection: ReadonlyMap<string, string>;
  /** True if the text that is written is the final answer, false if graphql-js completes it. */
  readonly final: boolean;
  /** What a connection wrote for a parent, by the position of its field. Several rows can have the same parent. */
  readonly written: (Map<Key, string> | undefined)[];
}

/** Reads the JSON text of a value from a row of a rowset. */
export type Reader = (answer: Answer, row: number) => JsonText;

/** Writes a value of the response, as JSON, from a row of a rowset. */
export type Writer = (answer: Answer, row: number) => string;
