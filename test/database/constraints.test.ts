import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { describeDatabases } from "../support/databases.js";

// What is wrong with a row, the constraint that refuses it, and the statement. Row 1 of every table is a sound one.
const refused: readonly (readonly [string, string, string])[] = [
  ["a slug with a capital", "Topic_slug_check", topic("Trade")],
  ["a slug with two hyphens in a row", "Topic_slug_check", topic("free--trade")],
  ["an empty slug", "Topic_slug_check", topic("")],
  ["a slug that ends in a line break", "Topic_slug_check", topic("trade\n")],
  ["a name of nobody", "Name_bearer_check", `insert into "Name" (text, kind, position) values ('x', 'COMMON', 9)`],
  [
    "a name of two",
    "Name_bearer_check",
    `insert into "Name" ("actorId", "officialId", text, kind, position) values (1, 1, 'x', 'COMMON', 9)`,
  ],
  ["a number of nobody", "ExternalId_bearer_check", `insert into "ExternalId" (scheme, value) values ('COW', '1')`],
  ["a member of itself", "Membership_distinct_check", membership(1, 1, {})],
  ["an office without a role", "Office_roles_check", office("'{}'")],
  [
    "a citation of nothing",
    "Citation_fact_check",
    `insert into "Citation" (key, "sourceId", position) values ('x', 1, 0)`,
  ],
  [
    "a citation of two facts",
    "Citation_fact_check",
    `insert into "Citation" (key, "sourceId", position, "actorId", "officialId") values ('x', 1, 0, 1, 1)`,
  ],
  ["a participation in nothing", "Participation_occasion_check", participation({ partyId: 1 })],
  [
    "a participation in an event and a statement",
    "Participation_occasion_check",
    participation({ eventId: 1, statementId: 1, partyId: 1 }),
  ],
  ["a participation of nobody", "Participation_who_check", participation({ eventId: 1 })],
  ["an obligation of nothing", "Obligation_basis_check", obligation({ bearerId: 1, beneficiaryId: 2 })],
  [
    "an obligation to oneself",
    "Obligation_distinct_check",
    obligation({ allianceId: 2, bearerId: 1, beneficiaryId: 1 }),
  ],
  ["a subject that is two things", "EventSubject_subject_check", subject(2, 1)],
  ["a subject that is nothing", "EventSubject_subject_check", subject(null, null)],
  [
    "a start before it can begin",
    "Membership_start_check",
    membership(1, 2, { start: "2024", startEarliest: "2024-12-31", startLatest: "2024-01-01" }),
  ],
  ["a start without a day", "Membership_start_check", membership(1, 2, { start: "2024" })],
  ["a day that nobody stated", "Membership_start_check", membership(1, 2, { startLatest: "2024-01-01" })],
  ["a certain day without an end", "Membership_certain_check", membership(1, 2, { certainFrom: "2024-01-01" })],
  [
    "certain days in the wrong order",
    "Membership_certain_check",
    membership(1, 2, { certainFrom: "2024-01-02", certainUntil: "2024-01-01" }),
  ],
  [
    "what is certain and not possible",
    "Membership_certain_is_possible_check",
    membership(1, 2, { certainFrom: "1999-01-01", certainUntil: "2024-01-01" }),
  ],
  ["a known day without the other", "Membership_known_check", membership(1, 2, { knownFrom: "2024-01-01" })],
  ["possible days in the wrong order", "Membership_possible_check", membership(1, 2, { possibleUntil: "1999-01-01" })],
  [
    "possible for ever, in PostgreSQL's way",
    "Membership_possible_check",
    membership(1, 2, { possibleUntil: "infinity" }),
  ],
];

describeDatabases("constraints", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    const { prisma } = database;
    const named = { nameEn: "x", sortEn: "x", sortTr: "x", search: "x" };
    const titled = { titleEn: "x", sortEn: "x", sortTr: "x", search: "x" };
    await prisma.actor.create({ data: { kind: "COUNTRY", slug: "japan", ...named } });
    await prisma.actor.create({ data: { kind: "ALLIANCE", slug: "quad", ...named } });
    await prisma.official.create({ data: { slug: "x", ...named } });
    await prisma.event.create({ data: { slug: "x", kind: "MEETING", status: "REPORTED", ...titled } });
    const possible = { possibleFrom: new Date("0001-01-01"), possibleUntil: new Date("9999-12-31") };
    await prisma.agreement.create({ data: { slug: "x", kind: "TREATY", status: "SIGNED", ...possible, ...titled } });
    await prisma.source.create({
      data: { slug: "d4a6271d86ed339c", kind: "ARTICLE", title: "x", sortEn: "x", search: "x" },
    });
    await prisma.statement.create({ data: { key: "x", act: "WARN", summaryEn: "x", search: "x", joint: false } });
  });

  test.each(refused)("refuse %s", async (_, constraint, statement) => {
    await expect(database.prisma.$executeRawUnsafe(statement)).rejects.toThrow(constraint);
  });

  describe("let through", () => {
    test.each([
      ["a start open on one side", membership(1, 2, { start: "../2024-11-04", startLatest: "2024-11-04" })],
      ["a period that is certain on no day", membership(1, 2, {})],
      ["a period of one certain day", membership(1, 2, { certainFrom: "2024-11-04", certainUntil: "2024-11-04" })],
      ["a source's slug of sixteen digits", topic("d4a6271d86ed339c")],
      ["an office with a role", office("'{OTHER}'")],
    ])("%s", async (_, statement) => {
      expect(await database.prisma.$executeRawUnsafe(statement)).toBe(1);
    });
  });
});

function insert(table: string, values: Readonly<Record<string, string | number | null>>): string {
  const columns = Object.keys(values).map((name) => `"${name}"`);
  const literals = Object.values(values).map((value) => (typeof value === "string" ? `'${value}'` : String(value)));
  return `insert into "${table}" (${columns.join(", ")}) values (${literals.join(", ")})`;
}

function topic(slug: string): string {
  return insert("Topic", { slug, nameEn: "x", sortEn: "x", sortTr: "x", search: "x" });
}

function membership(partyId: number, groupId: number, period: Readonly<Record<string, string>>): string {
  const key = JSON.stringify(period).replaceAll("'", "");
  const possible = { possibleFrom: "2000-01-01", possibleUntil: "9999-12-31" };
  return insert("Membership", { key, partyId, groupId, status: "FULL", endStatus: "ONGOING", ...possible, ...period });
}

function office(roles: string): string {
  return insert("Office", { slug: "x", titleEn: "x", sortEn: "x", sortTr: "x", search: "x", partyId: 1 }).replace(
    /\) values \((.*)\)$/,
    `, roles) values ($1, ${roles})`,
  );
}

function participation(values: Readonly<Record<string, number>>): string {
  return insert("Participation", { role: "GUEST", position: 0, ...values });
}

function obligation(values: Readonly<Record<string, number>>): string {
  const possible = { possibleFrom: "2000-01-01", possibleUntil: "9999-12-31" };
  return insert("Obligation", { key: "x", kind: "DEFENSE", endStatus: "ONGOING", ...possible, ...values });
}

function subject(allianceId: number | null, agreementId: number | null): string {
  return insert("EventSubject", { eventId: 1, allianceId, agreementId, position: 0 });
}
