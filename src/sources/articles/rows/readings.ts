import { inForceReading, type InForceColumns } from "../../../facts/agreement-reading.js";
import { comparedKinds, factKinds, type CitedColumn } from "../../../facts/fact-kinds.js";
import type { AnyRow, Reference, Row, TableName } from "../../../facts/row.js";
import { tables } from "../../../facts/tables.js";

// Facts with a period: the column of their citations, and the column with their identity. Alliances and organizations are cited
// as actors.
const READ = tables.flatMap((spec) => {
  const kind = [...comparedKinds.values()].map((kind) => factKinds[kind]).find(({ table }) => table === spec.table);
  if (!kind || spec.is === "leaf") return [];
  const cited: CitedColumn = `${kind.cited}Id`;
  return [{ cited, table: spec.table, column: spec.is === "entity" ? spec.key : spec.of }];
});

/**
 * What the articles say about the time of each fact that they cite. They are read together: each article's reading is what all of
 * them say, because one often dates what another only shows.
 */
export function readingRows(rows: ReadonlyMap<TableName, readonly AnyRow[]>): Row<"Reading">[] {
  const facts = new Map<string, AnyRow>();
  for (const { cited, table, column } of READ) {
    for (const row of rows.get(table) ?? []) facts.set(`${cited} ${keyIn(row[column] as string | Reference)}`, row);
  }
  return (rows.get("Citation") ?? []).flatMap((citation) =>
    [...new Set(READ.map(({ cited }) => cited))].flatMap((column) => {
      const fact = facts.get(`${column} ${(citation[column] as Reference | null)?.key ?? ""}`);
      return fact ? [readingRow(String(citation["key"]), fact)] : [];
    }),
  );
}

function keyIn(column: string | Reference): string {
  return typeof column === "string" ? column : column.key;
}

// All columns of a period. They were typed when the fact's row was made.
function readingRow(citation: string, fact: AnyRow): Row<"Reading"> {
  const period = (
    "inForce" in fact
      ? inForceReading(fact as InForceColumns)
      : Object.fromEntries(
          Object.entries(fact).filter(([column]) => /^(start|end|known|certain|possible)/.test(column)),
        )
  ) as Omit<Row<"Reading">, "citationId" | "kind" | "classification" | "condition" | "article">;
  return {
    citationId: { table: "Citation", key: citation },
    kind: null, // the articles do not classify alliances in the vocabulary of the datasets
    classification: null,
    condition: fact["condition"] ?? null,
    article: fact["article"] ?? null,
    ...period,
  };
}
