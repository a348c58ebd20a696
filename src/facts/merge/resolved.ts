import type { TableName } from "../row.js";
import { tables, type TableSpec } from "../tables.js";
import { columnsOf, staged } from "../stage.js";

/** The staged rows of a table with the ids of the rows that they refer to, as a subquery. `others` are further columns of the staged table. */
export function resolved(spec: TableSpec, others: readonly string[] = []): string {
  const references = Object.entries(spec.references);
  const columns = [...columnsOf(spec), ...others].map((column) =>
    column in spec.references ? `r_${column}."id" as "${column}"` : `s."${column}"`,
  );
  const joins = references.map(
    ([column, table]) => `left join "${table}" r_${column} on r_${column}."${keyColumn(table)}" = s."${column}"`,
  );
  return `(select s."stagedAs", ${columns.join(", ")} from ${staged(spec.table)} s ${joins.join(" ")})`;
}

/** The column that references use for the rows of a table. */
export function keyColumn(table: TableName): string {
  const spec = tables.find((one) => one.table === table);
  if (spec?.is !== "entity") throw new Error(`${table} has no key`);
  return spec.key;
}
