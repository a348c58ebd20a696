import type { Args, Condition, Read, FromClause } from "./from-clause.js";
import type { TableName } from "./data-model.js";

// The declarations of the schema's classes, in `extensions.plan` of GraphQL types, fields and input fields. The plan reads
// nothing else of them. Columns and relations have the names of prisma/schema.prisma. A path follows to-one relations, with dots
// (`office.party.nameEn`).

/** A term of an order: a path, or a path with a value that replaces null, so that null comes last in both directions. */
export type SortTerm =
  string | { readonly path: string; readonly missing: { readonly ASC: string; readonly DESC: string } };

/** On an object type or interface: the table of its rows. */
export interface TypeDeclaration {
  /** A table, or a function: see Call. */
  readonly table: TableName;
  /** The column with the permanent name of a row: the body of its global id, and the last key of every order. */
  readonly identity: string;
  /** For types that share a table: the column and value that identify the rows of this type. */
  readonly when?: { readonly column: string; readonly is: string };
  /** The sort orders of its connections. */
  readonly orders: Readonly<Record<string, readonly SortTerm[]>>;
}

/** The rows of a field are the result of a function, which is the `table` of its type. */
export interface Call {
  /**
   * On a field of a type: the column that identifies a row. The function is called for each row, and gets this column unless
   * `carried` is given.
   */
  readonly of?: string;
  /**
   * The maximum cost of one call, in milliseconds of CPU on all datasets, measured by scripts/measure-costs.js. It can depend on
   * whether an argument is given, but not on its value: requests with the same limits key share it.
   */
  readonly cost: (args: Args) => number;
  /** The columns of the row that are the first arguments, instead of `of`. Rows with the same `of` have the same values here. */
  readonly carried?: readonly string[];
  /**
   * The arguments of the function that come from the field's arguments, in the function's order: PostgreSQL types, and how to
   * read the values. Enum values are sent as text.
   */
  readonly given: readonly { readonly type: string; readonly read: Read }[];
  /**
   * For a connection on Query: the arguments that name objects, and the type of each object. The field is null if an argument
   * names an object that does not exist.
   */
  readonly about?: Readonly<Record<string, string>>;
}

/** What the items of a connection are counted by. */
export type CountsDeclaration =
  /** A value of the item, as SQL. */
  | { readonly value: (clause: FromClause) => string }
  /**
   * A row of the table to which the column of the item refers, or rows at the end of `through`. Each counts at most once for an
   * item. Only rows that meet the join condition `tied` count; it gets the item and a row as a value.
   */
  | {
      readonly table: TableName;
      readonly through?: string;
      readonly tied?: (things: FromClause, row: string) => string | undefined;
      readonly column: string;
      readonly name: string;
    };

/** What a dataset says about a date. */
export interface Testimony {
  /** True if it covers the date. */
  readonly includesDay: boolean;
  /** True if it is complete for dates that it covers. */
  readonly isWhole: boolean;
}

/** The datasets that concern the items of a connection, and whether each covers the date of the connection. */
export interface CoverageDeclaration {
  /** The arguments of the connection for the date or span. One of them is given. */
  readonly days: readonly string[];
  /**
   * The rows that name datasets: rows at the end of relations from an item, or the result of a function for the connection's
   * arguments. `narrowedBy` are fields of the filter. For each field that is given, only datasets with at least one item that
   * matches it are included. A row that meets the condition `silent` says nothing about the date.
   */
  readonly named:
    | { readonly through: string; readonly narrowedBy?: readonly string[]; readonly silent?: Condition }
    | { readonly table: TableName; readonly given: Call["given"] };
  /** The connection's arguments as `narrowedBy` reads them: conditions on other facts keep the date, and items match on any date. */
  readonly onAnyDate: (args: Args) => Args;
  /** Their column with the dataset. */
  readonly column: string;
  /** The cost of finding them: milliseconds, as in `Call.cost`. */
  readonly cost: number;
  /** The datasets, the condition on them, and their order. */
  readonly table: TableName;
  readonly when: Condition;
  readonly order: readonly string[];
  /** True if a dataset covers the date. Gets the connection's arguments. */
  readonly includesDay: Condition;
  /** True if a dataset is complete for dates that it covers. */
  readonly isWhole: Condition;
  /** The status of the connection, from what each dataset says. */
  readonly status: (testimonies: readonly Testimony[]) => string;
  /**
   * The items that are left out although they possibly hold: items that match with the arguments `possible` and not with
   * `certain`. Items that meet `disputed` are counted separately. Not for the result of a function.
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
  /** Computed in Node from columns of all rows of the list together: one value for each row, in their order. */
  | {
      readonly from: "acrossRows";
      readonly paths: readonly string[];
      /** The cost of computing them: milliseconds, as in `Call.cost`. */
      readonly cost: number;
      readonly values: (rows: readonly (readonly unknown[])[]) => readonly unknown[];
    }
  /** One of two or more columns, chosen by an argument. */
  | { readonly from: "choice"; readonly path: (args: Args) => string | readonly string[] }
  /** The row's global id. */
  | { readonly from: "id" }
  /** An object made of columns of the same row. The paths of its type begin with `prefix`. It is null if the column `present` is null. */
  | { readonly from: "embedded"; readonly prefix: string; readonly present: string }
  /** The row at the end of to-one relations. */
  | { readonly from: "toOne"; readonly relation: string }
  /** The row at the end of the to-one relation, of several, that is not null. For a union or interface over several tables. */
  | { readonly from: "toOneOf"; readonly relations: readonly string[] }
  /** All rows at the end of a path of relations, for short lists only. With `oneOf`, the items are rows that these rows refer to. */
  | {
      readonly from: "list";
      readonly path: string;
      readonly order: readonly string[];
      readonly oneOf?: readonly string[];
    }
  /** All rows of the result of a function, at most `most`, or at most `first` if the field takes that argument. */
  | {
      readonly from: "list";
      readonly call: Call;
      readonly order: readonly string[];
      readonly most: number;
      /** The number of rows that it counts for in the limits, if not `most`: an estimate for short lists. */
      readonly usual?: number;
    }
  /** A page of the rows at the end of one of the paths, of the result of a function, or (without either) of the whole table. */
  | {
      readonly from: "connection";
      readonly paths?: (args: Args) => readonly string[];
      readonly call?: Call;
      readonly order: string;
      readonly matching?: readonly Condition[];
      /** On Query: the cost of reading all its rows, in milliseconds, as in `Call.cost`. */
      readonly cost?: number;
    }
  /** On a connection: counts of its items on all pages, by a value or a related row. */
  | { readonly from: "counts"; readonly by: CountsDeclaration }
  /** On a connection: null if no date is given. */
  | { readonly from: "coverage"; readonly by: CoverageDeclaration }
  /** On Query: the one row that the arguments name, or the one row of a function's result. */
  | { readonly from: "row"; readonly matching: readonly Condition[]; readonly latest?: true; readonly call?: Call }
  /** On Query: the row or rows with the given global ids. */
  | { readonly from: "node" }
  | { readonly from: "nodes" };

/** An element of the schema. */
export interface Extended {
  readonly extensions?: object | null;
}

/** The declaration of a type. Undefined for a type without one (connections, edges, Query). */
export function typeDeclaration(type: Extended): TypeDeclaration | undefined {
  return (type.extensions as { plan?: TypeDeclaration } | undefined)?.plan;
}

/** The declaration of a field. Undefined for a field without one (fields of connections and edges). */
export function fieldDeclaration(field: Extended): FieldDeclaration | undefined {
  return (field.extensions as { plan?: FieldDeclaration } | undefined)?.plan;
}
