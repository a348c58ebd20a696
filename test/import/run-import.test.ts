import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import type { Dataset } from "../../src/sources/dataset.js";
import { ImportError } from "../../src/sources/import-error.js";
import { runImport } from "../../src/sources/run-import.js";
import { describeDatabases, emptyDatabase } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { coder, written } from "./coder.js";

const early = coder("early", "2012-12-31");
const late = coder("late", "2016-12-31");

describeDatabases("importing", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await emptyDatabase(database);
    const make = factories(database);
    await make.country("Azure", { cowCode: 901 });
    await make.country("Beige", { cowCode: 902 });
    await make.country("Coral", { cowCode: 903 });
  });

  async function load(
    dataset: Dataset,
    rows: string[],
    options: { strict?: boolean; onlyCheck?: boolean; allowRemoval?: boolean } = {},
  ) {
    const files = await written(dataset, rows);
    return runImport(database, dataset, { strict: false, onlyCheck: false, allowRemoval: false, ...options, files });
  }

  const memberships = () =>
    database.prisma.membership.findMany({
      orderBy: { key: "asc" },
      select: {
        key: true,
        start: true,
        end: true,
        endStatus: true,
        citations: { select: { key: true }, orderBy: { key: "asc" } },
      },
    });
  const days = async (key: string) => {
    const row = await database.prisma.membership.findUniqueOrThrow({ where: { key } });
    const text = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;
    return [row.certainFrom, row.certainUntil, row.possibleFrom, row.possibleUntil].map(text);
  };

  it("writes facts, each cited to its record", async () => {
    const imported = await load(early, ["1;901;1950-05-01;;defense", "1;902;1950-05-01;1960;defense"]);
    expect(imported).toEqual({
      read: 2,
      added: 16,
      changed: 0,
      removed: 0,
      moved: 0,
      unchanged: 0,
      rejected: [],
      incomplete: [],
    });
    expect(await memberships()).toEqual([
      {
        key: "pact-1/azure",
        start: "1950-05-01",
        end: null,
        endStatus: "UNKNOWN_AFTER",
        citations: [{ key: "early/membership/pact-1/azure/alliances.csv:1" }],
      },
      {
        key: "pact-1/beige",
        start: "1950-05-01",
        end: "1960",
        endStatus: "ENDED",
        citations: [{ key: "early/membership/pact-1/beige/alliances.csv:1" }],
      },
    ]);
  });

  it("counts the names and words that a search goes through, so that it is planned for as many", async () => {
    await load(early, ["1;901;1950-05-01;;defense", "1;902;1950-05-01;1960;defense"]);
    const counted = await database.prisma.$queryRaw`
      select c.relname as table, c.reltuples::int = case c.relname when 'SearchName' then (select count(*) from "SearchName") else (select count(*) from "SearchWord") end as agrees
        from pg_class c where c.relname in ('SearchName', 'SearchWord') and c.relnamespace = current_schema()::regnamespace order by 1`;
    expect(counted).toEqual([
      { table: "SearchName", agrees: true },
      { table: "SearchWord", agrees: true },
    ]);
  });

  it("changes nothing, not even the edition, when the same is imported again", async () => {
    const rows = ["1;901;1950-05-01;;defense", "1;902;1950-05-01;1960;defense"];
    await load(early, rows);
    await load(late, ["1;901;1951;;entente"]);
    const before = await database.prisma.edition.findFirst();
    const again = await load(early, rows);
    expect(again).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 16 });
    expect(await database.prisma.edition.findFirst()).toEqual(before);
    expect(await database.prisma.revision.count()).toBe(2);
  });

  it("makes of two coders' periods one that both allow, and says where they differ", async () => {
    await load(early, ["1;901;1950-05-01;1960;defense", "1;902;1950-05-01;;defense"]);
    await load(late, ["1;901;1951;;entente", "1;902;1950-05-01;;entente"]);
    expect(await days("pact-1/azure")).toEqual(["1951-01-01", "1960-12-31", "1950-05-01", "9999-12-31"]);
    expect(await memberships()).toMatchObject([
      { key: "pact-1/azure", start: "1950-05-01/1951-12-31", end: "1960-01-01/..", endStatus: "UNKNOWN_AFTER" },
      { key: "pact-1/beige", start: "1950-05-01", end: null, endStatus: "UNKNOWN_AFTER" },
    ]);
    const found = await database.prisma.disagreement.findMany({
      orderBy: { key: "asc" },
      select: { key: true, sides: { select: { stated: true }, orderBy: { citationId: "asc" } } },
    });
    const said = found.map(({ key, sides }) => [key, sides.map(({ stated }) => stated)]);
    expect(said.filter(([key]) => String(key).startsWith("membership"))).toEqual([
      ["membership/pact-1/azure/end", ["1960", "still so on 2016-12-31"]],
      ["membership/pact-1/azure/start", ["1950-05-01", "1951"]],
    ]);
    expect(said).toContainEqual(["alliance/pact-1/classification", expect.arrayContaining(["defense", "entente"])]);
  });

  it("dates by the year or the month that holds what the coders say, where one does", async () => {
    await load(early, ["1;901;1951;1960-02;defense", "1;902;1951-04;1960-02-29/..;defense"]);
    await load(late, ["1;901;1951-06-19;1960-02-03;entente", "1;902;1951-04-01;;entente"]);
    expect(await memberships()).toMatchObject([
      { key: "pact-1/azure", start: "1951", end: "1960-02" },
      { key: "pact-1/beige", start: "1951-04", end: "1960-02-29/.." },
    ]);
  });

  it("lets a coder who states no start take nothing from one who does", async () => {
    await load(early, ["1;901;1950-05-01;;defense"]);
    await load(late, ["1;901;?;;entente"]);
    expect(await days("pact-1/azure")).toEqual(["1950-05-01", "2016-12-31", "1950-05-01", "9999-12-31"]);
  });

  it("says where one coder leaves a member out", async () => {
    await load(early, ["1;901;1950;;defense", "1;902;1950;;defense", "1;903;1950;;defense"]);
    await load(late, ["1;901;1950;;defense", "1;902;1950;;defense"]);
    const found = await database.prisma.disagreement.findMany({
      select: { key: true, aspect: true, sides: { select: { stated: true }, orderBy: { stated: "asc" } } },
    });
    expect(found).toEqual([
      {
        key: "membership/pact-1/coral/membership",
        aspect: "MEMBERSHIP",
        sides: [{ stated: "a member" }, { stated: "not among the members" }],
      },
    ]);
  });

  it("keeps the citations of records that stand in other rows of a newer file, and says how many moved", async () => {
    await load(early, ["1;901;1950;;defense", "1;902;1950;;defense", "1;903;1950;;defense"]);
    const citations = () =>
      database.prisma.citation.findMany({
        where: { membershipId: { not: null } },
        orderBy: { key: "asc" },
        select: { id: true, locator: true, position: true },
      });
    const [azure, , coral] = await citations();

    const again = await load(early, ["1;901;1950;;defense", "1;903;1951;;defense"], { allowRemoval: true });

    expect(again).toMatchObject({ added: 0, moved: 1 });
    expect(await citations()).toEqual([azure, { ...coral, locator: "row 3", position: 3 }]);
  });

  it("follows a newer file, and keeps what others cite", async () => {
    await load(early, ["1;901;1950;;defense", "1;902;1950;;defense", "2;902;1970;;entente"]);
    await load(late, ["1;901;1950;;defense"]);
    await load(early, ["1;902;1950;1991;defense"], { allowRemoval: true });
    expect(await memberships()).toMatchObject([
      { key: "pact-1/azure", citations: [{ key: "late/membership/pact-1/azure/alliances.csv:1" }] },
      { key: "pact-1/beige", end: "1991", endStatus: "ENDED" },
    ]);
    expect(await database.prisma.actor.findMany({ where: { kind: "ALLIANCE" }, select: { slug: true } })).toEqual([
      { slug: "pact-1" },
    ]);
  });

  it("leaves out what cannot go in, and says where and why", async () => {
    const { rejected, read } = await load(early, [
      "1;901;195o;;defense",
      "1;902;1950;;defense",
      "1;7;1950;;defense",
      "1;902;;;defense",
      "1;901;2013-01;;defense",
      `1;901;${"9".repeat(1_001)};;defense`,
    ]);
    expect(read).toBe(6);
    expect(rejected.map(({ message }) => message)).toEqual([
      'alliances.csv:2: start must be a year (2024), a month (2024-06), a day (2024-06-19) or an interval of these (2024-06/2024-07, ../2024-11-04), got "195o"',
      'alliances.csv:4: member must be a COW number of a state, got "7"',
      'alliances.csv:5: start must be a text, got ""',
      'alliances.csv:6: start must be no later than 2012-12-31, the last day of which the dataset speaks, got "2013-01"',
      `alliances.csv:7: start must be a text of at most 1000 characters, got "${"9".repeat(200)}"…`,
    ]);
    expect(await memberships()).toMatchObject([{ key: "pact-1/beige" }]);
  });

  it("stops at the first such record when strict, or on any failure, with the database as it was", async () => {
    await load(early, ["1;901;1950;;defense"]);
    const before = await database.prisma.edition.findFirst();
    await expect(load(early, ["2;902;1950;;defense", "1;7;1950;;defense"], { strict: true })).rejects.toThrow(
      ImportError,
    );
    const broken: Dataset = {
      ...late,
      async *facts(reading) {
        yield* late.facts(reading);
        yield* reading.make.membership({ party: "nobody", group: "nothing", spell: { endStatus: "ONGOING" } });
      },
    };
    await expect(load(broken, ["2;902;1950;;defense"])).rejects.toThrow(
      'Membership refers to Actor "nobody", which is not there',
    );
    expect(await database.prisma.edition.findFirst()).toEqual(before);
    expect(await memberships()).toHaveLength(1);
  });

  it("refuses a file that lacks most of what the dataset said before, unless told that it is meant", async () => {
    await load(early, ["1;901;1950;;defense", "1;902;1950;;defense", "1;903;1950;;defense"]);
    const before = await database.prisma.edition.findFirst();
    await expect(load(early, ["1;901;1950;;defense"])).rejects.toThrow("Check that its files are complete.");
    expect(await database.prisma.edition.findFirst()).toEqual(before);
  });

  it("only checks when asked to", async () => {
    const before = await database.prisma.edition.findFirst();
    expect(await load(early, ["1;901;1950;;defense"], { onlyCheck: true })).toMatchObject({ read: 1, added: 11 });
    expect(await database.prisma.edition.findFirst()).toEqual(before);
  });
});
