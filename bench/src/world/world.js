// The generated data: every run makes the same rows for the same scale, and makes each row just before it is written.
import { actions, agreementParties, agreements, allianceAgreements } from "./agreements.js";
import { citations, sources } from "./citations.js";
import { officials, offices, tenures } from "./officials.js";
import { actors, alliances, countries, memberships, names } from "./parties.js";
import { sizesOf } from "./sizes.js";
import { agreementTopics, allianceTopics, topics } from "./topics.js";

/** The tables that are filled, each after those that it refers to. */
const tables = {
  Source: sources,
  Topic: topics,
  Actor: actors,
  Country: countries,
  Alliance: alliances,
  Name: names,
  Official: officials,
  Office: offices,
  Tenure: tenures,
  Membership: memberships,
  Agreement: agreements,
  AgreementParty: agreementParties,
  AllianceAgreement: allianceAgreements,
  AgreementAction: actions,
  AllianceTopic: allianceTopics,
  AgreementTopic: agreementTopics,
  Citation: citations,
};

const rowsPerStatement = 2_000;

/**
 * Fills an empty, migrated database.
 * @param {(text: string, values: unknown[]) => Promise<unknown>} run Runs one statement.
 * @param {number} scale
 * @returns {Promise<Record<string, number>>} rows written by table
 */
export async function fillWorld(run, scale) {
  const written = {};
  for (const [table, rows] of worldRows(scale)) {
    written[table] = 0;
    for (const batch of batches(rows)) {
      await insert(run, table, batch);
      written[table] += batch.length;
    }
  }
  return written;
}

/** The tables that are filled, each after those that it refers to, with their rows, made when they are read. */
export function worldRows(scale) {
  const sizes = sizesOf(scale);
  return Object.entries(tables).map(([table, rowsOf]) => [table, rowsOf(sizes)]);
}

/** Writes some rows of a table with one statement. Missing columns get their defaults. */
export function insert(run, table, rows) {
  const columns = columnsOf(rows)
    .map((column) => `"${column}"`)
    .join(", ");
  return run(
    `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1::json)`,
    [JSON.stringify(rows)],
  );
}

/** The columns that some of these rows have. */
export function columnsOf(rows) {
  return [...new Set(rows.flatMap(Object.keys))];
}

/** Rows in parts, one part for each statement. */
export function* batches(rows) {
  let batch = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < rowsPerStatement) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
