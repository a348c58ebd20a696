import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { loadSeeds } from "../../src/sources/articles/load-seeds.js";
import { SeedError } from "../../src/sources/articles/problem.js";
import { seedsFolder } from "../../src/sources/articles/folder.js";
import { tables } from "../../src/facts/tables.js";
import type { Database } from "../../src/database/database.js";
import { describeDatabase, describeDatabases, emptyDatabase, type Open } from "../support/databases.js";
import { storedRows } from "../support/stored-rows.js";
import { makeFolder, writeWorld, type Edits } from "./world.js";

/** An empty database for each test, and seeds to load into it. */
function prepare(open: Open) {
  let database: Database;
  const folders: string[] = [];
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => emptyDatabase(database));
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  return {
    get database() {
      return database;
    },
    /** Writes the seeds of a small world, with these edits. */
    async folder(edits: Edits = {}): Promise<string> {
      const folder = await makeFolder();
      folders.push(folder);
      await writeWorld(folder, edits);
      return folder;
    },
    async load(edits?: Edits) {
      return loadSeeds(database, { folders: [await this.folder(edits)] });
    },
  };
}

describeDatabases("loading the seeds", (open) => {
  const world = prepare(open);

  it("writes every row of a world", async () => {
    expect(await world.load()).toEqual({ isNew: true, read: 21, added: 96, changed: 0, removed: 0, unchanged: 0 });
  });

  it("does nothing, when the same is loaded again", async () => {
    await world.load();
    const before = await contents(world.database);
    expect(await world.load()).toEqual({ isNew: false, read: 0, added: 0, changed: 0, removed: 0, unchanged: 0 });
    expect(await contents(world.database)).toEqual(before);
    expect(await world.database.prisma.revision.count()).toBe(1);
  });

  it("writes nothing, when the seeds break a rule", async () => {
    await world.load();
    const before = await contents(world.database);
    const broken = world.load({ "events.yaml": [["place: Strelsau", "place: Zenda\n  on: 2024"]] });
    await expect(broken).rejects.toThrow(SeedError);
    expect(await contents(world.database)).toEqual(before);
  });

  it("leaves all as it was, when the world.database refuses a row half-way", async () => {
    await world.load();
    await world.database.prisma.$executeRawUnsafe(
      `alter table "Citation" add constraint "refused" check ("locator" <> '¶99') not valid`,
    );
    const before = await contents(world.database);
    const refused = world.load({
      "countries.yaml": [["row: 3 }", "row: 3, gwCode: 751 }"]],
      "statements.yaml": [["at: ¶9", "at: ¶99"]],
    });
    await expect(refused).rejects.toThrow(/refused/);
    expect(await contents(world.database)).toEqual(before);
    expect(await world.database.prisma.revision.count()).toBe(1);
  });

  it("loads the project's own seeds", async () => {
    const loaded = await loadSeeds(world.database, { folders: [seedsFolder()] });
    expect(loaded).toMatchObject({ isNew: true, changed: 0, removed: 0 });
  });

  it("loads once, when two servers start at the same time", async () => {
    const folder = await world.folder();
    const loaded = await Promise.all([
      loadSeeds(world.database, { folders: [folder] }),
      loadSeeds(world.database, { folders: [folder] }),
    ]);
    expect(loaded.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
  });
});

// What a load changes is decided by the same SQL on both.
describeDatabase("what loading the seeds changes", (open) => {
  const world = prepare(open);

  it("derives all facts again, when the rules are new", async () => {
    const folder = await world.folder();
    await loadSeeds(world.database, { folders: [folder], rules: "old" });
    const before = await contents(world.database);
    await world.database.prisma.$executeRawUnsafe(`update "Membership" set "certainFrom" = '1900-01-01'`);
    expect(await loadSeeds(world.database, { folders: [folder], rules: "old" })).toMatchObject({ isNew: false });
    expect(await contents(world.database)).not.toEqual(before);
    expect(await loadSeeds(world.database, { folders: [folder], rules: "new" })).toMatchObject({
      isNew: true,
      added: 0,
      removed: 0,
    });
    expect(await contents(world.database)).toEqual(before);
  });

  it("changes no row, when only a comment differs", async () => {
    await world.load();
    const before = await contents(world.database);
    expect(await world.load({ "topics.yaml": [["rivers:", "# Water that flows.\nrivers:"]] })).toMatchObject({
      isNew: true,
      added: 0,
      changed: 0,
      removed: 0,
    });
    expect(await contents(world.database)).toEqual(before);
  });

  it("changes one row and keeps its id, when one fact differs", async () => {
    await world.load();
    const before = await contents(world.database);
    const loaded = await world.load({ "events.yaml": [["place: Strelsau", "place: Zenda"]] });
    expect(loaded).toMatchObject({ added: 0, changed: 1, removed: 0 });
    const [visit, ...others] = before["Event"]!;
    const changed = { ...visit, place: "Zenda", search: "a visit to strelsau|strelsau ziyareti|zenda" };
    expect(await contents(world.database)).toEqual({ ...before, Event: [changed, ...others] });
  });

  it("removes a fact that is gone, with what hangs on it, and nothing else", async () => {
    await world.load();
    const before = await contents(world.database);
    const loaded = await world.load({ "statements.yaml": "" });
    expect(loaded).toMatchObject({ added: 0, changed: 0, removed: 8 });
    expect(await contents(world.database)).toEqual({
      ...before,
      Statement: [],
      Participation: before["Participation"]!.filter((row) => row["eventId"] !== null),
      StatementParty: [],
      StatementSubject: [],
      StatementTarget: [],
      Citation: before["Citation"]!.filter((row) => row["statementId"] === null),
    });
  });

  it("gives the days on which tenures and obligations hold", async () => {
    await world.load();
    const { Tenure: tenures, Obligation: obligations } = await contents(world.database);
    expect(tenures).toMatchObject([
      {
        key: "ruritanian-minister/ada-one",
        endStatus: "ENDED_DATE_UNKNOWN",
        knownFrom: "2024-06-18",
        knownUntil: "2024-06-20",
        certainFrom: "2024-06-18",
        certainUntil: "2024-06-20",
        possibleFrom: "0001-01-01",
        possibleUntil: "2024-11-03",
      },
      {
        key: "ruritanian-minister/bob-two",
        endStatus: "UNKNOWN_AFTER",
        certainFrom: "2024-11-04",
        certainUntil: "2024-11-04",
        possibleFrom: "2024-06-21",
        possibleUntil: "9999-12-31",
      },
    ]);
    expect(obligations).toMatchObject([
      {
        start: "2024-07",
        endStatus: "ONGOING",
        certainFrom: "2024-07-31",
        certainUntil: "9999-12-31",
        possibleFrom: "2024-07-01",
        possibleUntil: "9999-12-31",
      },
    ]);
  });

  it("gives the days on which each party was in an agreement, anew when what it did is told otherwise", async () => {
    const signed = `    - kind: signature
      by: ruritania
      on: 2024-06-19`;
    const acceded = (day: string): Edits => ({
      "agreements.yaml": [[signed, signed.replace("signature", "accession").replace("2024-06-19", day)]],
    });
    const days = async () =>
      JSON.parse(
        String(
          (
            await world.database.read(
              `select json_object_agg(a."slug", json_build_array(p."certainlyIn", p."possiblyIn"))
                 from "AgreementParty" p join "Actor" a on a."id" = p."partyId"`,
              [],
            )
          )[0],
        ),
      ) as unknown;
    // The pact that rests on the treaty is known to have both of them from one day on.
    const known = "{[2024-06-20,)}";
    const japan = [known, "{(,)}"];
    await world.load();
    expect(await days()).toEqual({ japan, ruritania: [known, "{[2024-06-19,)}"] });
    await world.load(acceded("2024-06-20"));
    expect(await days()).toEqual({ japan, ruritania: [known, known] });
    await world.load(acceded("2024-07"));
    expect(await days()).toEqual({ japan, ruritania: ["{[2024-07-31,)}", "{[2024-07-01,)}"] });
  });

  it("gives no certain day to what every citation only expects", async () => {
    const expected: Edits = {
      "alliances.yaml": [["at: headline,", "at: headline, as: expected,"]],
      "memberships.yaml": [
        ["at: ¶2 s3,", "at: ¶2 s3, as: expected, by: [{ party: india }],"],
        ["at: ¶2 s4,", "at: ¶2 s4, as: expected,"],
      ],
      "tenures.yaml": [["{ in: 00000000000000b2, at: ¶3,", "{ in: 00000000000000b2, at: ¶3, as: expected,"]],
      "obligations.yaml": [["at: ¶6,", "at: ¶6, as: expected,"]],
    };
    await world.load(expected);
    const stored = await contents(world.database);
    const days = (table: string, place = 0) => {
      const { certainFrom, possibleFrom, possibleUntil, knownFrom } = stored[table]![place]!;
      return { certainFrom, possibleFrom, possibleUntil, knownFrom };
    };
    const ever = { certainFrom: null, possibleFrom: "0001-01-01", possibleUntil: "9999-12-31", knownFrom: null };
    expect(days("Alliance")).toEqual(ever);
    expect(stored["Membership"]!.map(({ key, certainFrom }) => [key, certainFrom])).toEqual([
      ["pact-of-streams/japan", null],
      ["pact-of-streams/ruritania", null],
    ]);
    expect(days("Tenure", 1)).toEqual(ever);
    expect(days("Obligation")).toEqual({ ...ever, possibleFrom: "2024-07-01" });
  });

  it("lets a citation by several sources be certain where one of them does more than expect it", async () => {
    const shown = "    - { in: 00000000000000b2, at: ¶1, note: Names it too. }";
    await world.load({
      "memberships.yaml": [
        ["at: ¶2 s3,", "at: ¶2 s3, as: expected,"],
        ["at: ¶2 s4,", "at: ¶2 s4, as: expected,"],
      ],
      "alliances.yaml": [
        [
          "    - { in: 00000000000000a1, at: headline, note: Names it. }",
          `    - { in: 00000000000000a1, at: headline, as: expected, note: Names it. }\n${shown}`,
        ],
      ],
    });
    const { Alliance: alliances } = await contents(world.database);
    expect(alliances).toMatchObject([{ certainFrom: "2024-11-04", knownFrom: "2024-11-04" }]);
  });

  it("keeps the days of what somebody claims", async () => {
    await world.load({ "memberships.yaml": [["at: ¶2 s4,", "at: ¶2 s4, as: claimed, by: [{ party: india }],"]] });
    const { Membership: memberships } = await contents(world.database);
    expect(memberships!.map(({ key, certainFrom }) => [key, certainFrom])).toEqual([
      ["pact-of-streams/japan", "2024-06-20"],
      ["pact-of-streams/ruritania", "2024-06-20"],
    ]);
  });

  it("derives an event's status from its firmest citation", async () => {
    const status = async (...places: string[]) => {
      const cited = places.map(
        (place, index) => `    - { in: 00000000000000a1, at: ¶${index + 8}, ${place} note: So. }`,
      );
      await world.load({
        "events.yaml": [
          ["    - { in: 00000000000000a1, at: ¶8, note: Tells of the talks. }", cited.join("\n")],
          ["  on: 2024-06-18\n", ""],
        ],
        "statements.yaml": [["  on: 2024-06-18\n", ""]],
      });
      const [talks] = (await contents(world.database))["Event"]!.filter(({ slug }) => slug === "talks-in-strelsau");
      return talks!["status"];
    };
    const claimed = "as: claimed, by: [],";
    expect(await status("as: expected,")).toBe("EXPECTED");
    expect(await status("as: expected,", "as: estimated,")).toBe("ESTIMATED");
    expect(await status("as: estimated,", claimed)).toBe("CLAIMED");
    expect(await status(claimed, "as: expected,", "")).toBe("REPORTED");
  });

  it("lets a ministry's part in an event count for its state, once", async () => {
    await world.load();
    const parties = await world.database.prisma.eventParty.findMany({
      where: { event: { slug: "talks-in-strelsau" } },
      select: { party: { select: { slug: true } } },
      orderBy: { party: { slug: "asc" } },
    });
    expect(parties).toEqual([{ party: { slug: "ruritania" } }, { party: { slug: "ruritanian-ministry" } }]);
  });

  it("lets two countries swap their codes", async () => {
    await world.load();
    await world.load({
      "countries.yaml": [
        ["cowCode: 740", "cowCode: 750"],
        ["cowCode: 750, row: 3", "cowCode: 740, row: 3"],
      ],
    });
    const { Country: countries } = await contents(world.database);
    expect(countries!.map(({ code, cowCode }) => [code, cowCode])).toEqual([
      ["IN", 740],
      ["JP", 750],
      [null, null],
    ]);
  });

  it("lets things be renamed, with their codes and all that refers to them", async () => {
    await world.load();
    await world.load({
      "countries.yaml": [["india: {", "bharat: { names: { en: Bharat, tr: Bharat }, "]],
      "events.yaml": [
        ["visit-to-strelsau:", "visit-of-japan:"],
        ["partOf: visit-to-strelsau", "partOf: visit-of-japan"],
      ],
      "statements.yaml": [["event: visit-to-strelsau", "event: visit-of-japan"]],
    });
    const { prisma } = world.database;
    expect(
      await prisma.country.findUnique({ where: { code: "IN" }, select: { actor: { select: { slug: true } } } }),
    ).toEqual({ actor: { slug: "bharat" } });
    expect(await prisma.actor.count({ where: { slug: "india" } })).toBe(0);
    expect(
      await prisma.event.findMany({
        select: { slug: true, partOf: { select: { slug: true } } },
        orderBy: { slug: "asc" },
      }),
    ).toEqual([
      { slug: "talks-in-strelsau", partOf: { slug: "visit-of-japan" } },
      { slug: "visit-of-japan", partOf: null },
    ]);
    expect(await prisma.statementSubject.count({ where: { event: { slug: "visit-of-japan" } } })).toBe(1);
  });

  it("leaves what an import brought", async () => {
    await world.load();
    const { prisma } = world.database;
    const dataset = await prisma.source.create({
      data: { slug: "imported", kind: "DATASET", title: "Imported", sortEn: "imported", search: "imported" },
    });
    const pact = await prisma.actor.findUniqueOrThrow({ where: { slug: "pact-of-streams" } });
    await prisma.externalId.create({ data: { actorId: pact.id, scheme: "ATOP", value: "1" } });
    // A number that the seeds give to a country.
    await prisma.externalId.create({ data: { actorId: pact.id, scheme: "COW", value: "750" } });
    await prisma.name.create({ data: { actorId: pact.id, text: "Streams", kind: "SHORT", position: 2 } });
    const cited = { sourceId: dataset.id, locator: "row 1", position: 1 };
    await prisma.citation.create({ data: { ...cited, key: "imported/pact", actorId: pact.id } });
    const topic = await prisma.topic.findUniqueOrThrow({ where: { slug: "rivers" } });
    await prisma.actor.update({ where: { id: pact.id }, data: { search: `${pact.search}|streams` } });
    const minister = await prisma.official.create({
      data: {
        ...{ slug: "somebody", nameEn: "Somebody", sortEn: "somebody", sortTr: "somebody", search: "somebody" },
        names: { create: { text: "Somebody", language: "EN", kind: "COMMON", position: 0 } },
        citations: { create: { ...cited, key: "imported/somebody" } },
      },
    });
    await world.load({
      "alliances.yaml": [
        [
          "en: Pact of Streams, tr: Irmaklar Paktı }",
          "en: Streams Pact, tr: Irmaklar Paktı }\n  otherNames: [{ text: SP, kind: short }]",
        ],
      ],
    });
    expect(await prisma.name.findMany({ where: { actorId: pact.id }, orderBy: { position: "asc" } })).toMatchObject([
      { text: "Streams Pact" },
      { text: "Irmaklar Paktı" },
      { text: "SP" },
      { text: "Streams" },
    ]);
    expect(await prisma.externalId.count({ where: { actorId: pact.id } })).toBe(2);
    const { search } = await prisma.actor.findUniqueOrThrow({ where: { id: pact.id } });
    expect(search.split("|")).toEqual(expect.arrayContaining(["streams pact", "sp", "streams"]));
    expect(await prisma.name.findMany({ where: { officialId: minister.id } })).toMatchObject([{ text: "Somebody" }]);
    expect(await prisma.source.count({ where: { slug: "imported" } })).toBe(1);
    expect(await prisma.topic.findUnique({ where: { id: topic.id } })).toEqual(topic);
  });
});

function contents(database: Database) {
  return storedRows(
    database,
    tables.map(({ table }) => table),
  );
}
