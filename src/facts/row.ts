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

/** A row with every column except its id, so that no column is forgotten. */
export type Row<Table extends TableName> = Readonly<
  Record<Exclude<keyof (typeof model)[Table]["columns"], "id">, Value>
>;

/** A row as it is compared and written: its columns by name. */
export type AnyRow = Readonly<Record<string, Value>>;

/** Rows to be written, by table. */
export type Rows = { readonly [Table in TableName]?: readonly Row<Table>[] };

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
