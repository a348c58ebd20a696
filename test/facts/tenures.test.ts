import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { derivePeriods } from "../../src/facts/derive.js";
import { LEADER_OFFICES } from "../../src/facts/leader-offices.js";
import type { Actor, Office, OfficeRole, Source } from "../../src/generated/prisma/client.js";
import { describeDatabases, emptyDatabase } from "../support/databases.js";
import { factories } from "../support/factories.js";
import type { PeriodFacts } from "../support/made-dates.js";
import { fillWithSeeds } from "../support/server.js";

/** A holder's name, and what the one source says. */
type Holder = readonly [name: string, facts: PeriodFacts];

const seen = (start: string, ...days: string[]): PeriodFacts => ({ start, endStatus: "UNKNOWN_AFTER", seen: days });

describeDatabases("tenures whose end nobody states", (open) => {
  let database: Database;
  let source: Source;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => emptyDatabase(database));

  async function hold(country: Actor, title: string, role: OfficeRole, holders: readonly Holder[]): Promise<Office> {
    const make = factories(database);
    const office = await make.office(title, country, { roles: [role] });
    await database.prisma.office.update({ where: { id: office.id }, data: { oneHolder: true } });
    for (const [name, facts] of holders) {
      // As importers have it: from the start to the last day seen.
      const tenure = await make.tenure(office, await make.official(name), facts);
      const citation = await make.citation(source, { tenureId: tenure.id }, { key: `${title} ${name}` });
      await make.reading(citation, facts);
    }
    return office;
  }

  async function daysOf(office: Office) {
    await derivePeriods((statement, ...values) => database.prisma.$executeRawUnsafe(statement, ...values));
    const [rows] = await database.read(
      `select json_agg(array[o."nameEn", t."endStatus"::text, concat_ws('/', t."certainFrom", t."certainUntil"), concat_ws('/', t."possibleFrom", t."possibleUntil")]
                order by o."nameEn")
         from "Tenure" t join "Official" o on o."id" = t."officialId" where t."officeId" = $1::int`,
      [office.id],
    );
    return JSON.parse(String(rows)) as unknown;
  }

  describe("in an office that one person holds", () => {
    it.each<readonly [string, readonly Holder[], readonly (readonly string[])[]]>([
      [
        "are certain from the start to the day last seen, where nobody else began by then",
        [["Ada", seen("2020-03-01", "2022-08-08", "2022-12-10")]],
        [["Ada", "UNKNOWN_AFTER", "2020-03-01/2022-12-10", "2020-03-01/9999-12-31"]],
      ],
      [
        "are stale, where another began by the day last seen",
        [
          ["Ada", seen("2016-03-03", "2022-08-16")],
          ["Bob", seen("2022-01-03", "2022-12-10")],
        ],
        [
          ["Ada", "ENDED_DATE_UNKNOWN", "2016-03-03/2016-03-03", "2016-03-03/2022-01-02"],
          ["Bob", "UNKNOWN_AFTER", "2022-01-03/2022-12-10", "2022-01-03/9999-12-31"],
        ],
      ],
      [
        "are certain on no day, where they are stale and began on a day that is not known",
        [
          ["Ada", seen("2016", "2022-08-16")],
          ["Bob", seen("2022-08-16", "2022-12-10")],
        ],
        [
          ["Ada", "ENDED_DATE_UNKNOWN", "", "2016-01-01/2022-08-15"],
          ["Bob", "UNKNOWN_AFTER", "2022-08-16/2022-12-10", "2022-08-16/9999-12-31"],
        ],
      ],
      [
        "end on the day before another, who began after the day last seen",
        [
          ["Ada", seen("2016-03-03", "2022-08-16")],
          ["Bob", seen("2022-08-17", "2022-12-10")],
        ],
        [
          ["Ada", "ENDED_DATE_UNKNOWN", "2016-03-03/2022-08-16", "2016-03-03/2022-08-16"],
          ["Bob", "UNKNOWN_AFTER", "2022-08-17/2022-12-10", "2022-08-17/9999-12-31"],
        ],
      ],
      [
        "are certain on the first day only, where two began on it",
        [
          ["Ada", seen("2022-01-27", "2022-08-26")],
          ["Bob", seen("2022-01-27", "2022-12-10")],
        ],
        [
          ["Ada", "UNKNOWN_AFTER", "2022-01-27/2022-01-27", "2022-01-27/9999-12-31"],
          ["Bob", "UNKNOWN_AFTER", "2022-01-27/2022-01-27", "2022-01-27/9999-12-31"],
        ],
      ],
    ])("%s", async (_, holders, expected) => {
      const make = factories(database);
      source = await make.source("Ministers", { kind: "DATASET" });
      const office = await hold(await make.country("Ruritania"), "Minister", "FOREIGN_MINISTER", holders);
      expect(await daysOf(office)).toEqual(expected);
    });
  });

  it("are not bounded, where several hold the office", async () => {
    const make = factories(database);
    source = await make.source("Captains", { kind: "DATASET" });
    const office = await hold(await make.country("Ruritania"), "Captain", "OTHER", [
      ["Ada", seen("2016-03-03", "2022-08-16")],
      ["Bob", seen("2022-01-03", "2022-12-10")],
    ]);
    await database.prisma.office.update({ where: { id: office.id }, data: { oneHolder: false } });
    expect(await daysOf(office)).toEqual([
      ["Ada", "UNKNOWN_AFTER", "2016-03-03/2022-08-16", "2016-03-03/9999-12-31"],
      ["Bob", "UNKNOWN_AFTER", "2022-01-03/2022-12-10", "2022-01-03/9999-12-31"],
    ]);
  });

  it("of an effective leader end on the day before a later holder of an office that shows the leader", async () => {
    await fillWithSeeds(database);
    const make = factories(database);
    source = await make.source("Leaders", { kind: "DATASET" });
    const leaders = async (slug: string) => {
      const country = await database.prisma.actor.findUniqueOrThrow({ where: { slug } });
      return hold(country, `Leader ${slug}`, "LEADER", [[`Leader of ${slug}`, seen("2009-01-20", "2015-12-31")]]);
    };
    const [bounded, notBounded] = [await leaders("united-states"), await leaders("russia")];
    expect(await daysOf(bounded)).toEqual([
      ["Leader of united-states", "ENDED_DATE_UNKNOWN", "2009-01-20/2015-12-31", "2009-01-20/2026-02-03"],
    ]);
    expect(await daysOf(notBounded)).toEqual([
      ["Leader of russia", "UNKNOWN_AFTER", "2009-01-20/2015-12-31", "2009-01-20/9999-12-31"],
    ]);
  });

  it("are bounded by offices that the seeds have, each its country's, with a reason", async () => {
    await fillWithSeeds(database);
    const offices = await database.prisma.office.findMany({
      select: { slug: true, party: { select: { slug: true } } },
    });
    const known = offices.map(({ slug, party }) => `${party.slug} ${slug}`);
    expect(LEADER_OFFICES.filter(({ country, office }) => !known.includes(`${country} ${office}`))).toEqual([]);
    expect(LEADER_OFFICES.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });
});
