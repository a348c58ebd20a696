import type { Args, Condition, Read, FromClause } from "./from-clause.js";
import type { TableName } from "./data-model.js";

// What the schema's classes say of themselves, in the `extensions.plan` of GraphQL types, fields and input fields. The plan
// reads nothing else of them. Columns and relations are named as in prisma/schema.prisma; a path goes through to-one
// relations by dots (`office.party.nameEn`).

/** A term of an order: a path, or one with the value that stands for null, chosen so that null comes last both ways. */
export type SortTerm =
  string | { readonly path: string; readonly missing: { readonly ASC: string; readonly DESC: string } };

/** On an object type or interface: which rows are its own. */
export interface TypeDeclaration {
  /** A table, or a function: see Call. */
  readonly table: TableName;
  /** The column that names a row for ever: the body of its global id, and the last key of every order. */
  readonly identity: string;
  /** Where types share a table: the column and value that tell which rows are this type's. */
  readonly when?: { readonly column: string; readonly is: string };
  /** The orders in which its connections can be asked for. */
  readonly orders: Readonly<Record<string, readonly SortTerm[]>>;
}

/** That the rows of a field are what a function gives, the one that is its type's `table`. */
export interface Call {
  /** On a field of a type: the column that tells its rows apart. The function is called for each, and gets this column unless `carried` says more. */
  readonly of?: string;
  /**
   * What one call costs at most: milliseconds of CPU on all data sets, measured by scripts/measure-costs.js. It may go by whether an argument
   * is given, and by nothing else: requests of one size share it.
   */
  readonly cost: (args: Args) => number;
  /** With `of`: the columns of that row that come first among the arguments, in its stead. Rows with the same `of` have the same of these. */
  readonly carried?: readonly string[];
  /** What it gets of the field's arguments, in its own order: PostgreSQL types, and how values are read. Enum values go in as text. */
  readonly given: readonly { readonly type: string; readonly read: Read }[];
  /**
   * On Query, of a connection: the arguments that name what it asks about, each with the type of what it names by its identity. Where one
   * names what there is not, the field is null.
   */
  readonly about?: Readonly<Record<string, string>>;
}

/** What the things of a connection are counted by. */
export type CountsDeclaration =
  /** A value of theirs, as SQL. */
  | { readonly value: (clause: FromClause) => string }
  /**
   * A row of the table that their column names by its number, or that of the rows at the end of `through`: each at most once for a thing, and
   * of these only those of which `tied` holds, given the things and a row as a value.
   */
  | {
      readonly table: TableName;
      readonly through?: string;
      readonly tied?: (things: FromClause, row: string) => string | undefined;
      readonly column: string;
      readonly name: string;
    };

/** What a witness says of a day. */
export interface Testimony {
  /** Whether it speaks of the day. */
  readonly includesDay: boolean;
  /** Whether what it says of days is whole. */
  readonly isWhole: boolean;
}

/** Who bears witness to the things of a connection, and whether each speaks of the day that the connection is asked for. */
export interface CoverageDeclaration {
  /** The connection's arguments of which one names the day, or days. */
  readonly days: readonly string[];
  /**
   * The rows that name witnesses: those at the end of relations from a thing, or what a function gives for the connection's arguments.
   * `narrowedBy` are fields of the filter: of each that is given, only who bears witness to any of the table's things that it leaves is asked.
   * A row that names a witness and of which the condition `silent` holds tells nothing of the day.
   */
  readonly named:
    | { readonly through: string; readonly narrowedBy?: readonly string[]; readonly silent?: Condition }
    | { readonly table: TableName; readonly given: Call["given"] };
  /** Their column that does. */
  readonly column: string;
  /** What finding them costs: milliseconds, as in `Call.cost`. */
  readonly cost: number;
  /** The witnesses, which of them are asked, and their order. */
  readonly table: TableName;
  readonly when: Condition;
  readonly order: readonly string[];
  /** Whether a witness speaks of the day; gets the connection's arguments. */
  readonly includesDay: Condition;
  /** Whether what it says of days is whole. */
  readonly isWhole: Condition;
  /** What it comes to, by what each witness says. */
  readonly status: (testimonies: readonly Testimony[]) => string;
  /**
   * The things that are left out though they may hold: those that the connection would have with the arguments `possible`, and not with
   * `certain`. They are counted, those of which `disputed` holds apart. Not for what a function gives.
   */
  readonly leftOut?: {
    readonly possible: Args;
    readonly certain: (args: Args) => Args;
    readonly disputed: Condition;
  };
}

/** On a field: where its value comes from. */
export type FieldDeclaration =
  /** A column of the row. */
  | { readonly from: "column"; readonly path: string }
  /** Computed in Node from columns of the row and the field's arguments. */
  | {
      readonly from: "computed";
      readonly paths: readonly string[];
      readonly value: (cells: readonly unknown[], args: Args) => unknown;
    }
  /** Computed in Node from columns of all rows of its list together: a value for each, in their order. */
  | {
      readonly from: "acrossRows";
      readonly paths: readonly string[];
      /** What computing them costs: milliseconds, as in `Call.cost`. */
      readonly cost: number;
      readonly values: (rows: readonly (readonly unknown[])[]) => readonly unknown[];
    }
  /** One of two or more columns, chosen by an argument's value. */
  | { readonly from: "choice"; readonly path: (args: Args) => string | readonly string[] }
  /** The row's global id. */
  | { readonly from: "id" }
  /** An object made of the same row: its type's paths begin with `prefix`; null where the column `present` is. */
  | { readonly from: "embedded"; readonly prefix: string; readonly present: string }
  /** The row at the end of to-one relations. */
  | { readonly from: "toOne"; readonly relation: string }
  /** The one of several to-one relations that is there, for a union or interface over several tables. */
  | { readonly from: "toOneOf"; readonly relations: readonly string[] }
  /** All rows at the end of a path of relations: short lists only. `oneOf`: the items hang on those rows. */
  | {
      readonly from: "list";
      readonly path: string;
      readonly order: readonly string[];
      readonly oneOf?: readonly string[];
    }
  /** All rows that a function gives, but no more than `most`; where the field takes `first`, no more than that. */
  | {
      readonly from: "list";
      readonly call: Call;
      readonly order: readonly string[];
      readonly most: number;
      /** How many rows it counts for in the limits, where that is not `most`: an estimate for short lists. */
      readonly usual?: number;
    }
  /** A page of the rows at the end of one of the paths, or of those that a function gives; with neither, of the whole table. */
  | {
      readonly from: "connection";
      readonly paths?: (args: Args) => readonly string[];
      readonly call?: Call;
      readonly order: string;
      readonly matching?: readonly Condition[];
      /** On Query: what going through all of its rows costs: milliseconds, as in `Call.cost`. */
      readonly cost?: number;
    }
  /** On a connection: how many of its things there are, on all pages, by each of something. */
  | { readonly from: "counts"; readonly by: CountsDeclaration }
  /** On a connection: null where it is asked for no day. */
  | { readonly from: "coverage"; readonly by: CoverageDeclaration }
  /** On Query: the one row that the arguments name, or that a function gives for them. */
  | { readonly from: "row"; readonly matching: readonly Condition[]; readonly latest?: true; readonly call?: Call }
  /** On Query: the row or rows of global ids. */
  | { readonly from: "node" }
  | { readonly from: "nodes" };

interface Extended {
  readonly extensions?: object | null;
}

/** The declaration of a type, or undefined where it has none (connections, edges, Query). */
export function typeDeclaration(type: Extended): TypeDeclaration | undefined {
  return (type.extensions as { plan?: TypeDeclaration } | undefined)?.plan;
}

/** The declaration of a field, or undefined where it has none (the fields of connections and edges). */
export function fieldDeclaration(field: Extended): FieldDeclaration | undefined {
  return (field.extensions as { plan?: FieldDeclaration } | undefined)?.plan;
}

/**
 * On an input field of a filter: a condition of its own, that the rows at the end of a path match the filter within
 * (`many`: an input of `some` and `none`), or names of things that must exist. The fields `and`, `or` and `not` need no declaration.
 */
export type InputDeclaration = Condition | RelationPath | Naming;

/** Names of things: only rows that have one of them match, and a name that nothing has is an error. */
export interface Naming {
  /** The type of what they name. */
  readonly names: string;
  /** What sort of name they are, for errors: `slug`, `code`. */
  readonly by: string;
  /** Names that are right, though nothing may have them yet. */
  readonly expected?: readonly string[];
  /** That a row has one of the names given. */
  readonly matches: Condition;
  /** That a row has one name, an SQL expression. */
  readonly is: (clause: FromClause, name: string) => string;
}

/** A path to rows that are to match a filter. */
export type RelationPath = ToOne | ToMany;

/** A path to one row. */
export interface ToOne extends Path {
  readonly many: false;
}

/** A path to several rows, of which some must match, or none. */
export interface ToMany extends Path {
  readonly many: true;
  /** What it costs to look at the path's end for all rows of a list: milliseconds, as in `Call.cost`. */
  readonly cost: number;
  /** How many rows it leads to from a row that was itself found along another path: the mean over such rows, so rows that many paths lead to weigh more. */
  readonly each: number;
}

interface Path {
  readonly along: string;
  /** What else must hold between a row and one at the path's end, as SQL. */
  readonly tied?: (row: FromClause, end: FromClause) => string | undefined;
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
