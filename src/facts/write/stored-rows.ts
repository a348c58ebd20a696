import type { AnyRow } from "../row.js";
import type { TableName } from "../row.js";
import { tables, type TableSpec } from "../tables.js";
import { isBrought, ownersOf } from "./brought-by-others.js";
import { storedTable, type StoredRow, type Transaction } from "./stored.js";

/** The rows of a table that the seeds may change. */
export interface StoredRows {
  /** Theirs alone: what they no longer have goes. */
  readonly own: readonly StoredRow[];
  /** What they share with an import. What is an import's alone is not read. */
  readonly shared: readonly StoredRow[];
}

/** The slugs and keys of all that the seeds have, by table. */
export type Keys = ReadonlyMap<TableName, readonly string[]>;

/** Reads what of a table the seeds may change. */
export async function storedRows(transaction: Transaction, spec: TableSpec, keys: Keys): Promise<StoredRows> {
  const { read } = storedTable(transaction, spec.table);
  const brought = isBrought(spec);
  const { condition, values } = isWanted(spec, keys);
  return { own: await read(`not ${brought}`), shared: await read(`${brought} and (${condition})`, ...values) };
}

/** The slugs and keys of some rows, by table. */
export function keysOf(rows: ReadonlyMap<TableName, readonly AnyRow[]>): Keys {
  return new Map(
    tables.flatMap((spec) =>
      spec.is === "entity" ? [[spec.table, (rows.get(spec.table) ?? []).map((row) => String(row[spec.key]))]] : [],
    ),
  );
}

// Whether the seeds have a row `t`, or what it belongs to.
function isWanted(spec: TableSpec, keys: Keys): { condition: string; values: readonly (readonly string[])[] } {
  if (spec.is === "entity") return { condition: `t."${spec.key}" = any ($1)`, values: [keys.get(spec.table) ?? []] };
  const owners = ownersOf(spec).map((column) => ({ column, table: spec.references[column]! }));
  return {
    condition: owners
      .map(
        ({ column, table }, place) =>
          `t."${column}" in (select o."id" from "${table}" o where o."${keyOf(table)}" = any ($${place + 1}))`,
      )
      .join(" or "),
    values: owners.map(({ table }) => keys.get(table) ?? []),
  };
}

function keyOf(table: TableName): string {
  const spec = tables.find((one) => one.table === table);
  if (spec?.is !== "entity") throw new Error(`${table} has no key`);
  return spec.key;
}
