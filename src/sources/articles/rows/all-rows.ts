import type { Seeds } from "../format/files.js";
import { agreementRows } from "./agreements.js";
import { owedToMembers } from "../owed-to-members.js";
import { citationRows } from "./citations.js";
import { eventRows, statementRows } from "./events.js";
import { officialRows } from "./officials.js";
import { partyRows } from "./parties.js";
import type { AnyRow, TableName } from "../../../facts/row.js";
import { readingRows } from "./readings.js";
import { sourceRows } from "./sources.js";

/** All rows of the seeds, by table. The seeds must have no problems. */
export function allRows(written: Seeds): ReadonlyMap<TableName, readonly AnyRow[]> {
  const seeds = owedToMembers(written);
  const rows = new Map<TableName, AnyRow[]>();
  for (const rowsOf of [sourceRows, partyRows, officialRows, agreementRows, eventRows, statementRows, citationRows]) {
    for (const [table, some] of Object.entries(rowsOf(seeds)) as [TableName, readonly AnyRow[]][]) {
      rows.set(table, [...(rows.get(table) ?? []), ...some]);
    }
  }
  return rows.set("Reading", readingRows(rows));
}
