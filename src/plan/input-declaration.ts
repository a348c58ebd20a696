import type { Extended } from "./declaration.js";
import type { Condition, FromClause } from "./from-clause.js";

// What the schema declares about arguments and filters, in `extensions.plan` like all declarations: see declaration.ts.

/**
 * On an input field of a filter: a condition, or a filter on the rows at the end of a path (`many`: an input with `some` and
 * `none`), or names of things that must exist. The fields `and`, `or` and `not` need no declaration.
 */
export type InputDeclaration = Condition | RelationPath | Naming;

/** Names of things: only rows that have one of them match. A name that no row has is an error. */
export interface Naming {
  /** The type of the named things. */
  readonly names: string;
  /** The kind of name, for errors: `slug`, `code`. */
  readonly by: string;
  /** Names that are valid although no row has them yet. */
  readonly expected?: readonly string[];
  /** The row has one of the given names. */
  readonly matches: Condition;
  /** The row has this name, which is an SQL expression. */
  readonly is: (clause: FromClause, name: string) => string;
}

/** A path to rows that must match a filter. */
export type RelationPath = ToOne | ToMany;

/** A path to one row. */
export interface ToOne extends Path {
  readonly many: false;
}

/** A path to several rows: some of them must match, or none may. */
export interface ToMany extends Path {
  readonly many: true;
  /** The cost of reading the end of the path for all rows of a list: milliseconds, as in `Call.cost`. */
  readonly cost: number;
  /**
   * The mean number of rows at the end, for rows that were reached by another path. Rows that many paths reach therefore have
   * more weight.
   */
  readonly each: number;
}

interface Path {
  readonly along: string;
  /**
   * A further join condition between a row and a row at the end of the path, as SQL. `isNegated`: the filter requires that no such
   * row matches.
   */
  readonly tied?: (row: FromClause, end: FromClause, isNegated: boolean) => string | undefined;
}

/** The declaration of an input field of a filter. */
export function inputDeclaration(field: Extended): InputDeclaration | undefined {
  return (field.extensions as { plan?: InputDeclaration } | undefined)?.plan;
}

/** Checks a text in an argument or filter field. Throws the client's error. */
export type ArgumentRule = (value: string, name: string) => void;

/** On the schema: rules for arguments and filter fields, by name, wherever they stand. */
export interface SchemaDeclaration {
  readonly rules: ReadonlyMap<string, ArgumentRule>;
}

const noRules: SchemaDeclaration = { rules: new Map() };

/** The declaration of a schema. */
export function schemaDeclaration(schema: Extended): SchemaDeclaration {
  return (schema.extensions as { plan?: SchemaDeclaration } | undefined)?.plan ?? noRules;
}
