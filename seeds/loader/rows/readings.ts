import type { Reference, Row, TableName } from "../../../src/facts/row.js";
import type { AnyRow } from "./all-rows.js";

// Facts with a period, by the column of the citations that lead to them; an alliance is cited as an actor.
const READ = {
  actorId: "Alliance",
  membershipId: "Membership",
  tenureId: "Tenure",
  obligationId: "Obligation",
} as const;

/**
 * What the articles say of the time of each fact that they cite. They are read together: each article's reading is what all of
 * them say, since one often dates what another only shows.
 */
export function readingRows(rows: ReadonlyMap<TableName, readonly AnyRow[]>): Row<"Reading">[] {
  const facts = new Map<string, AnyRow>();
  for (const [column, table] of Object.entries(READ)) {
    for (const row of rows.get(table) ?? []) {
      facts.set(`${column} ${table === "Alliance" ? (row["actorId"] as Reference).key : String(row["key"])}`, row);
    }
  }
  return (rows.get("Citation") ?? []).flatMap((citation) =>
    Object.keys(READ).flatMap((column) => {
      const fact = facts.get(`${column} ${(citation[column] as Reference | null)?.key ?? ""}`);
      return fact ? [readingRow(String(citation["key"]), fact)] : [];
    }),
  );
}

// All columns of a period; typed when the fact's row was made.
function readingRow(citation: string, fact: AnyRow): Row<"Reading"> {
  const period = Object.fromEntries(
    Object.entries(fact).filter(([column]) => /^(start|end|known|certain|possible)/.test(column)),
  ) as Omit<Row<"Reading">, "citationId" | "kind" | "classification">;
  return {
    citationId: { table: "Citation", key: citation },
    kind: fact["form"] ?? null,
    classification: null,
    ...period,
  };
}
