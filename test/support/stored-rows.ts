import type { Database } from "../../src/database/database.js";
import type { TableName } from "../../src/facts/row.js";

/** A row as it stands in the database, days as `YYYY-MM-DD`. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** The rows of some tables, each table's in an order of its own that is the same for the same rows. */
export async function storedRows(
  database: Pick<Database, "read">,
  tables: readonly TableName[],
): Promise<Readonly<Record<string, readonly StoredRow[]>>> {
  const all: Record<string, readonly StoredRow[]> = {};
  for (const table of tables) {
    const statement = `select coalesce(json_agg(t.row order by t.row::text collate "C"), '[]')::text from (select to_jsonb(t) as "row" from "${table}" t) t`;
    const [rows] = await database.read(statement, []);
    all[table] = JSON.parse(String(rows)) as StoredRow[];
  }
  return all;
}
