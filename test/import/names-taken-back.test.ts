import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { loadSeeds } from "../../src/sources/articles/load-seeds.js";
import { makeFolder, writeWorld, type Edits } from "../seeds/world.js";
import { describeDatabase, emptyDatabase } from "../support/databases.js";
import { importNames, namer } from "./namer.js";

const [first, second] = [namer("first"), namer("second")];
const STREAMS = "pact-of-streams;Streams;ALIAS;17";
const BROOKS = "pact-of-streams;Brooks;ALIAS;18";
const FIRST_STREAMS = "first/actor/pact-of-streams/names.csv:1";

/** What the articles call the pact, and the same with a further name. */
const CALLED = "names: { en: Pact of Streams, tr: Irmaklar Paktı }";
const SP: Edits = { "alliances.yaml": [[CALLED, `${CALLED}\n  otherNames: [{ text: SP, kind: short }]`]] };
const NOTHING = { added: 0, changed: 0, removed: 0, moved: 0 };

describeDatabase("names and numbers", (open) => {
  let database: Database;
  const folders: string[] = [];
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await emptyDatabase(database);
    await loadArticles();
  });
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  async function loadArticles(edits: Edits = {}) {
    const folder = await makeFolder();
    folders.push(folder);
    await writeWorld(folder, edits);
    return loadSeeds(database, { folders: [folder] });
  }

  const citedBy = { select: { citation: { select: { key: true } } }, orderBy: { citation: { key: "asc" } } } as const;
  const keysOf = (links: readonly { citation: { key: string } }[]) => links.map(({ citation }) => citation.key);

  /** The names of an actor with their citations, and those that a search finds. */
  async function named(slug: string) {
    const { id, nameEn, nameTr, names, externalIds } = await database.prisma.actor.findUniqueOrThrow({
      where: { slug },
      select: {
        id: true,
        nameEn: true,
        nameTr: true,
        names: { select: { text: true, kind: true, citedBy }, orderBy: { position: "asc" } },
        externalIds: {
          select: { scheme: true, value: true, citedBy },
          orderBy: [{ scheme: "asc" }, { value: "asc" }],
        },
      },
    });
    const found = await database.prisma.$queryRaw<{ folded: string }[]>`
      select n."folded" from "SearchName" n where n."kind" <> 'OFFICIAL' and n."ownerId" = ${id} and n."slug" = ${slug} order by 1`;
    return {
      called: [nameEn, nameTr],
      names: names.map((name) => [name.text, name.kind, ...keysOf(name.citedBy)]),
      numbers: externalIds.map(({ scheme, value, citedBy }) => [`${scheme} ${value}`, ...keysOf(citedBy)]),
      found: found.map(({ folded }) => folded),
    };
  }

  const ours = {
    called: ["Pact of Streams", "Irmaklar Paktı"],
    names: [
      ["Pact of Streams", "COMMON"],
      ["Irmaklar Paktı", "COMMON"],
    ],
    numbers: [],
    found: ["irmaklar pakti", "pact of streams"],
  };
  const withStreams = (...citations: string[]) => ({
    ...ours,
    names: [...ours.names, ["Streams", "ALIAS", ...citations]],
    numbers: [["CODE 17", ...citations]],
    found: [...ours.found, "streams"],
  });

  it("are cited to the record that gives them, and taken back by a newer file", async () => {
    expect(await importNames(database, first, [STREAMS])).toMatchObject({ changed: 0, removed: 0 });
    expect(await named("pact-of-streams")).toEqual(withStreams(FIRST_STREAMS));

    // The record has another name and another number.
    const again = await importNames(database, first, [BROOKS]);
    expect(again).toMatchObject({ added: 2, changed: 0, removed: 2 });
    expect(await named("pact-of-streams")).toMatchObject({
      names: [...ours.names, ["Brooks", "ALIAS", FIRST_STREAMS]],
      numbers: [["CODE 18", FIRST_STREAMS]],
      found: ["brooks", ...ours.found],
    });

    // The dataset no longer has the pact.
    await importNames(database, first, []);
    expect(await named("pact-of-streams")).toEqual(ours);
  });

  it("stay as long as one of two datasets gives them, with its citation only", async () => {
    const [one, two] = [FIRST_STREAMS, FIRST_STREAMS.replace("first", "second")];
    await importNames(database, first, [STREAMS]);
    expect(await importNames(database, second, [STREAMS])).toMatchObject({ changed: 2, removed: 0 });
    expect(await named("pact-of-streams")).toEqual(withStreams(one, two));

    expect(await importNames(database, first, ["pact-of-streams;;ALIAS;"])).toMatchObject({ added: 0, changed: 2 });
    expect(await named("pact-of-streams")).toEqual(withStreams(two));

    expect(await importNames(database, second, [])).toMatchObject({ added: 0, changed: 0, removed: 3 });
    expect(await named("pact-of-streams")).toEqual(ours);
  });

  it("of the articles are taken back by the articles, unless a dataset gives them too", async () => {
    await loadArticles(SP);
    await importNames(database, first, [STREAMS, "pact-of-streams;SPA;ALIAS;"]);
    await loadArticles({
      "alliances.yaml": [[CALLED, `${CALLED}\n  otherNames: [{ text: Streams, language: en, kind: short }]`]],
    });
    expect(await named("pact-of-streams")).toMatchObject({
      names: [...ours.names, ["Streams", "SHORT", FIRST_STREAMS], ["SPA", "ALIAS", FIRST_STREAMS.replace(":1", ":2")]],
      found: [...ours.found, "spa", "streams"],
    });

    // The dataset takes back its two: one is also the articles'.
    await importNames(database, first, ["pact-of-streams;;ALIAS;"]);
    expect(await named("pact-of-streams")).toMatchObject({
      names: [...ours.names, ["Streams", "SHORT"]],
      numbers: [],
    });

    // Now the dataset has it again, and the articles take it back.
    await importNames(database, first, [STREAMS]);
    await loadArticles();
    expect(await named("pact-of-streams")).toMatchObject({
      names: [...ours.names, ["Streams", "SHORT", FIRST_STREAMS]],
    });
  });

  it("do not change, when the same is imported or loaded again", async () => {
    await loadArticles(SP);
    const rows = [STREAMS, BROOKS, "japan;Nippon;ALIAS;1", "pact-of-streams;Pact of Streams;COMMON;"];
    await importNames(database, first, rows);
    await importNames(database, second, [STREAMS, "japan;Yamato;COMMON;"]);
    const before = [await named("pact-of-streams"), await named("japan")];
    const edition = await database.prisma.edition.findFirst();
    expect(await importNames(database, first, rows)).toMatchObject(NOTHING);
    expect(await importNames(database, second, [STREAMS, "japan;Yamato;COMMON;"])).toMatchObject(NOTHING);
    expect(await database.prisma.edition.findFirst()).toEqual(edition);
    const loaded = await loadArticles({ ...SP, "topics.yaml": [["rivers:", "# Water that flows.\nrivers:"]] });
    expect(loaded).toMatchObject({ isNew: true, added: 0, changed: 0, removed: 0 });
    expect([await named("pact-of-streams"), await named("japan")]).toEqual(before);
  });

  it("of an earlier version get their citations from the next import, and only then are taken back", async () => {
    await loadArticles(SP);
    await importNames(database, first, [STREAMS]);
    const after = await named("pact-of-streams");
    await database.prisma.nameCitation.deleteMany();
    await database.prisma.externalIdCitation.deleteMany();
    await database.prisma.name.updateMany({ data: { isOurs: false } });
    await database.prisma.externalId.updateMany({ data: { isOurs: false } });

    // A dataset that does not give them takes nothing.
    await importNames(database, second, ["pact-of-streams;;ALIAS;"]);
    expect(await importNames(database, first, [STREAMS])).toMatchObject({ added: 0, changed: 2, removed: 0 });
    const loaded = await loadArticles({ ...SP, "topics.yaml": [["rivers:", "# Water that flows.\nrivers:"]] });
    expect(loaded).toMatchObject({ added: 0, removed: 0 });
    expect(await named("pact-of-streams")).toEqual(after);

    await importNames(database, first, ["pact-of-streams;;ALIAS;"]);
    await loadArticles();
    expect(await named("pact-of-streams")).toEqual(ours);
  });

  it("of countries are cited to their list, except those that the articles write themselves", async () => {
    expect(await named("japan")).toMatchObject({
      names: [
        ["Japan", "COMMON", "country-codes/actor/japan/1"],
        ["Japonya", "COMMON", "country-codes/actor/japan/1"],
      ],
      numbers: ["COW 740", "GW 740", "ISO3166-1 392", "ISO3166-1 JP", "ISO3166-1 JPN"].map((number) => [
        number,
        "country-codes/actor/japan/1",
      ]),
    });
    expect(await named("ruritania")).toMatchObject({
      names: [
        ["Ruritania", "COMMON"],
        ["Ruritanya", "COMMON"],
        ["Kingdom of Ruritania", "OFFICIAL", "country-codes/actor/ruritania/1"],
      ],
    });
  });

  it("name a thing by its next name, when the one that it is called by is taken back", async () => {
    await database.prisma.name.updateMany({
      where: { actor: { slug: "pact-of-streams" } },
      data: { kind: "DESCRIPTIVE", isOurs: false },
    });
    await importNames(database, first, ["pact-of-streams;Streams;COMMON;"]);
    expect(await named("pact-of-streams")).toMatchObject({ called: ["Streams", null] });
    expect(await importNames(database, first, [])).toMatchObject({ changed: 1 });
    expect(await named("pact-of-streams")).toMatchObject({
      called: ["Pact of Streams", "Irmaklar Paktı"],
      names: [
        ["Irmaklar Paktı", "DESCRIPTIVE"],
        ["Pact of Streams", "DESCRIPTIVE"],
      ],
    });
  });

  it("are never all taken from a thing that others cite", async () => {
    await importNames(database, first, [STREAMS]);
    await importNames(database, second, ["pact-of-streams;;ALIAS;"]);
    await database.prisma.name.deleteMany({ where: { actor: { slug: "pact-of-streams" }, isOurs: true } });
    await importNames(database, first, []);
    expect(await named("pact-of-streams")).toMatchObject({ names: [["Streams", "ALIAS"]], numbers: [] });
  });
});
