// Breaks what the schema promises of the data: nulls where the database's own constraints, taken away first, forbid them.
import fc from "fast-check";
import type { Database } from "../../../src/database/database.js";
import { citedFacts } from "../../../src/facts/fact-kinds.js";
import { model } from "../../../src/generated/model.js";
import type { Relation } from "../../../src/plan/data-model.js";
import type { World } from "./world-rows.js";

/**
 * What can be broken, by table: columns that fields promise, and which no order or key is made of, for where a row without them
 * stands is nobody's promise.
 */
const promised: readonly { table: string; rows: keyof World; key?: string; columns: readonly string[] }[] = [
  { table: "Actor", rows: "actors", columns: ["nameEn"] },
  { table: "Organization", rows: "organizations", key: "actorId", columns: ["kind"] },
  { table: "Alliance", rows: "alliances", key: "actorId", columns: ["form", "endStatus"] },
  { table: "Existence", rows: "existences", columns: ["endStatus"] },
  { table: "Name", rows: "names", columns: ["text", "kind"] },
  { table: "ExternalId", rows: "externalIds", columns: ["value"] },
  { table: "Membership", rows: "memberships", columns: ["partyId", "status", "endStatus"] },
  { table: "Official", rows: "officials", columns: ["nameEn"] },
  { table: "Office", rows: "offices", columns: ["titleEn", "roles", "partyId"] },
  { table: "Tenure", rows: "tenures", columns: ["officialId", "officeId", "acting", "endStatus"] },
  { table: "Agreement", rows: "agreements", columns: ["titleEn", "kind", "status"] },
  { table: "AgreementAction", rows: "actions", columns: ["agreementId", "kind"] },
  { table: "Obligation", rows: "obligations", columns: ["bearerId", "beneficiaryId", "endStatus"] },
  { table: "Event", rows: "events", columns: ["titleEn", "kind", "status"] },
  { table: "EventSubject", rows: "eventSubjects", columns: ["allianceId", "agreementId"] },
  { table: "Participation", rows: "participations", columns: ["role"] },
  { table: "Statement", rows: "statements", columns: ["act", "summaryEn", "joint"] },
  { table: "StatementSubject", rows: "subjects", columns: ["allianceId", "agreementId", "eventId"] },
  { table: "Topic", rows: "topics", columns: ["nameEn"] },
  { table: "Source", rows: "sources", columns: ["title", "kind", "agencies"] },
  { table: "Coverage", rows: "coverages", key: "sourceId", columns: ["endStatus"] },
  { table: "Citation", rows: "citations", columns: Object.keys(citedFacts) },
];

const dropConstraints = `do $$ declare one record; begin
  for one in select conrelid::regclass as relation, conname from pg_constraint
             where contype in ('c', 'f') and connamespace = 'public'::regnamespace loop
    execute format('alter table %s drop constraint %I', one.relation, one.conname);
  end loop;
  for one in select a.attrelid::regclass as relation, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
             where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and a.attnotnull
               and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) loop
    execute format('alter table %s alter column %I drop not null', one.relation, one.attname);
  end loop;
end $$`;

/** A foreign key that is never null: the read path joins by the database's own word, and asks no more. */
function isAlwaysKey(table: string, column: string): boolean {
  const { relations } = model[table as keyof typeof model];
  return Object.values<Relation>(relations).some((relation) => relation.always && relation.from === column);
}

/** Sets some values, which the seed picks, to null in the database and in memory; in a column of lists, a value in the list. */
export async function breakPromises({ prisma }: Pick<Database, "prisma">, world: World, seed: number): Promise<void> {
  await prisma.$executeRawUnsafe(dropConstraints);
  const breakable = promised.flatMap(({ table, rows, key = "id", columns }) =>
    columns.flatMap((column) => {
      if (isAlwaysKey(table, column)) return [];
      const found = (world[rows] as Record<string, unknown>[]).filter((row) => row[column] !== null);
      return found.length > 0 ? [{ table, key, column, rows: found }] : [];
    }),
  );
  const picked = fc.sample(fc.subarray([...breakable.keys()], { minLength: 10, maxLength: 20 }), { seed, numRuns: 1 });
  for (const [place, index] of (picked[0] ?? []).entries()) {
    const { table, key, column, rows } = breakable[index] as (typeof breakable)[number]; // a place of its own
    const row = rows[(seed + place) % rows.length] as Record<string, unknown>; // rows are not empty
    const isList = Array.isArray(row[column]);
    const broken = isList ? `array_append("${column}", null)` : "null";
    await prisma.$executeRawUnsafe(
      `update "${table}" set "${column}" = ${broken} where "${key}" = ${Number(row[key])}`,
    );
    row[column] = isList ? [...(row[column] as unknown[]), null] : null;
  }
}
