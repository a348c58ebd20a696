import type { PartialDate } from "../dates/partial-date.js";
import type { Held } from "../dates/period.js";
import type { model } from "../generated/model.js";

/** A table of the data model. */
export type TableName = keyof typeof model;

/** A reference to a row of another table, by its slug or key. Its id is only known once that row is written. */
export interface Reference {
  readonly table: TableName;
  readonly key: string;
}

/** The value of a column before it is written. Days are `YYYY-MM-DD`. */
export type Value = string | number | boolean | null | readonly string[] | Reference;

/** Columns that sources do not fill: the database sets ids, and the merge sets `isOurs`. */
export const NOT_READ = ["id", "isOurs"] as const;

/** A row with every column that sources fill, so that no column is forgotten. */
export type Row<Table extends TableName> = Readonly<
  Record<Exclude<keyof (typeof model)[Table]["columns"], (typeof NOT_READ)[number]>, Value>
>;

/** A name or a number, and the keys of the citations of its owner by the records that give it. There are none if it is our own. */
export type Cited<Table extends "Name" | "ExternalId"> = Row<Table> & { readonly citedBy: readonly string[] };

/** A row as it is compared and written: its columns by name. */
export type AnyRow = Readonly<Record<string, Value>>;

/** Rows to be written, by table. */
export type Rows = {
  readonly [Table in TableName]?: readonly (Table extends "Name" | "ExternalId" ? Cited<Table> : Row<Table>)[];
};

/** A reference to a row of a table, or null. */
export function reference(table: TableName, key: string): Reference;
export function reference(table: TableName, key: string | undefined): Reference | null;
export function reference(table: TableName, key: string | undefined): Reference | null {
  return key === undefined ? null : { table, key };
}

/** The three columns of a partial date. */
export function dated<Prefix extends string>(prefix: Prefix, date: PartialDate | undefined) {
  return {
    [prefix]: date?.value ?? null,
    [`${prefix}Earliest`]: date?.earliest ?? null,
    [`${prefix}Latest`]: date?.latest ?? null,
  } as Record<Prefix | `${Prefix}Earliest` | `${Prefix}Latest`, string | null>; // keys made of Prefix, which TypeScript widens
}

/** The four columns of a period. */
export function heldColumns({ certainFrom, certainUntil, possibleFrom, possibleUntil }: Held): Held {
  return { certainFrom, certainUntil, possibleFrom, possibleUntil };
}
