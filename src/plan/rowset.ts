import type { JsonText } from "./json-text.js";
import type { Args, Read, FromClause } from "./from-clause.js";

/** One set of rows that a statement reads: a to-many edge, a root list, a count. Rowsets stand in the order in which they need each other. */
export interface Rowset {
  /** Place among the plan's rowsets, from 0. */
  readonly index: number;
  /** The earlier rowset whose rows are the parents, and its column that holds their keys. */
  readonly parent?: Parent;
  /** The key by which rows of a rowset without a parent are found again, where it has one. */
  readonly key?: string;
  readonly fromClause: FromClause;
  /** What is read for each parent: its rows, how many there are, or only whether there is one. */
  readonly measure: "rows" | "count" | "any";
  readonly where: string[];
  /** The expressions that are read, addressed by place. */
  readonly columns: string[];
  /** Expressions that later rowsets hand on to functions; no part of the answer. */
  readonly carried: string[];
  /** The terms of the order, with their directions. */
  order: readonly string[];
  /** The parameter that bounds the rows of each parent. */
  limit: string | undefined;
  /** Whether a later rowset takes its parents from here. */
  hasChildren: boolean;
}

/** The key of the parent whose rows a rowset reads, as SQL. */
export const parentKey = "k.key";

/** The rowset whose rows are another's parents. */
export interface Parent {
  readonly rowset: Rowset;
  /** Its column that holds their keys. */
  readonly column: number;
  /** The places of those of its expressions that are handed on. */
  readonly carried: readonly number[];
  /** Whether each of its rows has a key, and no two the same. */
  readonly isUnique: boolean;
}

/** The place of an expression among a rowset's columns; adds it where it is not there yet. */
export function columnIn(rowset: Rowset, expression: string): number {
  return placeIn(rowset.columns, expression);
}

/** The place of an expression among what a rowset's rows carry; adds it where it is not there yet. */
export function carriedIn(rowset: Rowset, expression: string): number {
  return placeIn(rowset.carried, expression);
}

function placeIn(expressions: string[], expression: string): number {
  const place = expressions.indexOf(expression);
  return place >= 0 ? place : expressions.push(expression) - 1;
}

/** A parameter: which field's arguments it comes from, and how. */
export interface Binding {
  readonly field: number;
  readonly read: Read;
}

/** What tells a parent from the others: a value, or that there is no parent. */
export type Key = JsonText | undefined;

/** What a statement gave for one rowset, by column: `columns[c][row]`. */
export interface RowsetRows {
  readonly columns: readonly (readonly JsonText[])[];
  /** The rows of each parent, in order. */
  readonly of: ReadonlyMap<Key, readonly number[]>;
  /** How many rows. */
  readonly size: number;
}

/** A whole answer of the database, and the arguments of the request it answers. */
export interface Answer {
  readonly rowsets: readonly RowsetRows[];
  readonly args: readonly Args[];
  /** Answers about the schema, by response key of Query's fields. */
  readonly introspection: ReadonlyMap<string, string>;
  /** Whether what is written of it goes out as it is, or graphql-js completes it first. */
  readonly final: boolean;
  /** What a connection wrote for a parent, by the place of its field, for where several rows hang on the same parent. */
  readonly written: (Map<Key, string> | undefined)[];
}

/** Reads the JSON text of a value of a row of a rowset. */
export type Reader = (answer: Answer, row: number) => JsonText;

/** Writes a value of the response, as JSON, from a row of a rowset. */
export type Writer = (answer: Answer, row: number) => string;
