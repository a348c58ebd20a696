import { tables, type TableSpec } from "../tables.js";
import { citedFacts } from "../fact-kinds.js";
import type { TableName } from "../row.js";

/** The tables of names and words, which triggers fill from the other tables. */
export const searched: readonly string[] = ["SearchName", "SearchWord"];

/** The column of citations that refers to the rows of a table. Undefined if citations do not refer to it. */
export function citedBy(table: TableName): string | undefined {
  return Object.entries(citedFacts).find(([, cited]) => cited.table === table)?.[0];
}

/** The columns that refer to rows of a table from rows that are not removed with them. */
export function referencesTo(table: TableName): readonly { readonly table: TableName; readonly column: string }[] {
  return tables.flatMap((spec) =>
    Object.entries(spec.references)
      .filter(([column, to]) => to === table && !goesAlong(spec, column))
      .map(([column]) => ({ table: spec.table, column })),
  );
}

function goesAlong(spec: TableSpec, column: string): boolean {
  if (spec.table === "Citation") return true;
  if (spec.is === "detail") return spec.of === column;
  return spec.is === "leaf" ? spec.owners.includes(column) : spec.table === "Existence";
}
