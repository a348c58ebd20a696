import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { derivePeriods } from "../../src/facts/derive.js";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { onDays, type OnDay } from "./days-by-hand.js";
import { dayOf, PARTIES, SOURCES, worlds, type Statement, type World } from "./made-up-readings.js";

const DAYS = ["0001-01-01", ...Array.from({ length: 31 }, (_, index) => dayOf(index + 1)), "9999-12-31"];

describeDatabases("the days of a group, its members and their duties", (open) => {
  let database: Database;
  let ids: { group: number; parties: number[]; sources: number[] };
  const run = (statement: string, ...values: unknown[]) => database.prisma.$executeRawUnsafe(statement, ...values);

  beforeAll(async () => {
    database = await open();
    const make = factories(database);
    const parties = [];
    for (let party = 0; party < PARTIES; party++) parties.push((await make.country(`State ${party}`)).id);
    const sources = [];
    for (let source = 0; source < SOURCES; source++) {
      const made = await make.source(`Dataset ${source}`, {
        kind: "DATASET",
        coverage: { start: "1900", end: "2000" },
      });
      sources.push(made.id);
    }
    await run(`update "Coverage" set "statesOnly" = true where "sourceId" = ${sources[0]!}`);
    ids = { group: (await make.alliance("Pact")).id, parties, sources };
  });

  it("are those that the statements of each day allow", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await write(world);
        await derivePeriods(run);
        const [found] = await database.read(HELD, [DAYS]);
        expect(JSON.parse(String(found))).toEqual(expected(world));
      }),
      { numRuns: 40 },
    );
  });

  it("have no last possible day whose end is merely not told", async () => {
    let ended = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await write(world);
        await derivePeriods(run);
        const [statuses] = await database.read(STATUSES, []);
        for (const { status, last } of JSON.parse(String(statuses)) as { status: string; last: string | null }[]) {
          if (status === "ENDED_DATE_UNKNOWN") ended++;
          expect(status === "UNKNOWN_AFTER" && last !== "9999-12-31").toBe(false);
          expect(status === "ENDED_DATE_UNKNOWN" && last === "9999-12-31").toBe(false);
        }
      }),
      { numRuns: 20 },
    );
    expect(ended).toBeGreaterThan(0);
  });

  it("do not change when they are derived again", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await write(world);
        await derivePeriods(run);
        const [rows] = await database.read(ROWS, []);
        await derivePeriods(run);
        expect(await database.read(ROWS, [])).toEqual([rows]);
      }),
      { numRuns: 10 },
    );
  });

  async function write(world: World): Promise<void> {
    const spells = world.members.map(({ party, readings }, index) => ({
      ...{ id: index + 1, key: `m${index}`, groupId: ids.group, partyId: ids.parties[party]!, status: "FULL" },
      ...columnsOf(readings[0]!),
    }));
    const duties = world.duties.map(({ bearer, beneficiary, readings }, index) => ({
      ...{ id: index + 1, key: `o${index}`, allianceId: ids.group, kind: "DEFENSE" },
      ...{ bearerId: ids.parties[bearer]!, beneficiaryId: ids.parties[beneficiary]!, ...columnsOf(readings[0]!) },
    }));
    const existences = world.lastDays.flatMap((last, party) =>
      last === null
        ? []
        : [
            {
              ...{ id: party + 1, key: `e${party}`, countryId: ids.parties[party]!, endStatus: "ENDED" },
              ...{ end: dayOf(last), endEarliest: dayOf(last), endLatest: dayOf(last) },
              ...{ possibleFrom: "0001-01-01", possibleUntil: dayOf(last) },
            },
          ],
    );
    const said = [
      ...world.group.readings.map((reading) => ({ reading, actorId: ids.group })),
      ...world.members.flatMap(({ readings }, index) =>
        readings.map((reading) => ({ reading, membershipId: index + 1 })),
      ),
      ...world.duties.flatMap(({ readings }, index) =>
        readings.map((reading) => ({ reading, obligationId: index + 1 })),
      ),
    ];
    const citations = said.map(({ reading, ...fact }, index) => ({
      ...{ id: index + 1, key: `c${index}`, sourceId: ids.sources[reading.source]!, position: index },
      ...fact,
    }));
    const readings = said.map(({ reading }, index) => ({ citationId: index + 1, ...columnsOf(reading) }));
    await run(`delete from "Citation"`);
    for (const table of ["Obligation", "Membership", "Existence"]) await run(`delete from "${table}"`);
    await insert("Existence", existences);
    await insert("Membership", spells);
    await insert("Obligation", duties);
    await insert("Citation", citations);
    await insert("Reading", readings);
  }

  async function insert(table: string, rows: readonly object[]): Promise<void> {
    const columns = [...new Set(rows.flatMap(Object.keys))].map((column) => `"${column}"`).join(", ");
    if (rows.length === 0) return;
    await run(
      `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1::json)`,
      JSON.stringify(rows),
    );
  }
});

function columnsOf({ source: _, start, end, ...held }: Statement) {
  return {
    ...{ start: start?.value ?? null, startEarliest: start?.earliest ?? null, startLatest: start?.latest ?? null },
    ...{ end: end?.value ?? null, endEarliest: end?.earliest ?? null, endLatest: end?.latest ?? null },
    ...held,
  };
}

// The facts, each with what holds on each day: C for certain, P for possible, - for not.
function expected(world: World): Record<string, string> {
  const days = onDays(world, DAYS);
  const letters = (of: (day: (typeof days)[number]) => OnDay) =>
    days.map((day) => (of(day).certain ? "C" : of(day).possible ? "P" : "-")).join("");
  const rows: [string, string][] = [
    ["group", letters(({ group }) => group)],
    ...world.members.map((_, index): [string, string] => [`m${index}`, letters(({ members }) => members[index]!)]),
    ...world.duties.map((_, index): [string, string] => [`o${index}`, letters(({ duties }) => duties[index]!)]),
  ];
  return Object.fromEntries(rows);
}

const held = (row: string) => {
  const days = ["certainFrom", "certainUntil", "certainGaps", "possibleFrom", "possibleUntil", "possibleGaps"];
  const columns = days.map((column) => `${row}."${column}"`).join(", ");
  return `case when "heldOn"(d, 'CERTAIN', ${columns}) then 'C' when "heldOn"(d, 'POSSIBLE', ${columns}) then 'P' else '-' end`;
};
const HELD = `
  select json_object_agg(f."key", f."days") from (
    select 'group' as "key", string_agg(${held("a")}, '' order by d) as "days" from "Alliance" a, unnest($1::date[]) d
    union all select m."key", string_agg(${held("m")}, '' order by d) from "Membership" m, unnest($1::date[]) d group by 1
    union all select o."key", string_agg(${held("o")}, '' order by d) from "Obligation" o, unnest($1::date[]) d group by 1
  ) f where f."days" is not null`;
// How each fact stands at its end, and its last possible day; null where it holds on no day.
const STATUSES = `
  select json_agg(json_build_object('status', f."endStatus", 'last', f."last")) from (
    select "endStatus", case when "possibleGaps" is distinct from '{(,)}' then "possibleUntil" end as "last" from "Alliance"
    union all select "endStatus", case when "possibleGaps" is distinct from '{(,)}' then "possibleUntil" end from "Membership"
    union all select "endStatus", case when "possibleGaps" is distinct from '{(,)}' then "possibleUntil" end from "Obligation"
  ) f`;
const ROWS = `
  select json_build_array((select json_agg(a) from "Alliance" a), (select json_agg(m order by m."id") from "Membership" m),
    (select json_agg(o order by o."id") from "Obligation" o))`;
