import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";
import type { Database } from "../../src/database/database.js";

interface Hit {
  readonly matchedName: string;
  readonly match: string;
  readonly result: { readonly slug: string };
}

const results = ["Country", "Organization", "Alliance", "Official", "Office", "Agreement", "Event", "Topic"];
const query = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { matchedName match result { ${results.map((type) => `... on ${type} { slug }`).join(" ")} } }
  }
}`;

async function fill(database: Database): Promise<void> {
  const { prisma } = database;
  const { agreement, alliance, country, event, office, official, organization, topic } = factories(database);
  const south = await country("South Ambria", { tr: "Güney Ambriya", aliases: ["Republic of Ambria"], code: "AM" });
  const north = await country("North Ambria", { tr: "Kuzey Ambriya", aliases: ["People's Republic of Ambria"] });
  const isle = await country("Isle of Austers", { tr: "Işıl Adası", aliases: ["Federal Isle of Austers"] });
  await prisma.externalId.createMany({
    data: [
      { actorId: south.id, scheme: "ISO3166-1", value: "AMB" },
      { actorId: south.id, scheme: "COW", value: "732" },
      { actorId: south.id, scheme: "COW-ABBREVIATION", value: "ROA" },
      { actorId: north.id, scheme: "ISO3166-1", value: "NAM" },
      { actorId: isle.id, scheme: "COW-ABBREVIATION", value: "NAM" },
    ],
  });
  const ministry = await organization("Ambrian Council", { tr: "Ambriya Konseyi" });
  await alliance("South Ambria pact");
  await organization("Union of Australs", { aliases: ["Australs"] });
  await alliance("Pact of Australs", { aliases: ["Australs"] });
  await country("Zembla", { aliases: ["Ambria of the Sea"] });
  await official("De Strel");
  await official("Rudolf");
  await agreement("Amendment to the Charter of Zenda");
  await agreement("Charter of Zenda");
  await official("R.V. Hentz");
  await official("Hentz, S.");
  await official("Marco Delgado", { aliases: ["Márco Delgadó"] });
  const choe = await official("Choe Sun Hee", { tr: "Çoe Sun Hi", aliases: ["Ch'oe Sŏn-hŭi"] });
  await office("Minister of South Ambria", south);
  await agreement("Treaty of Ambria", { tr: "Ambriya Antlaşması", parties: [south, north] });
  await event("Delgado and Choe meet", { place: "Port Louis", participants: [{ official: choe, party: ministry }] });
  await topic("Fisheries", { tr: "Balıkçılık" });
}

describeDatabases("search", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { fill });
  });

  async function ask(text: string, variables: Record<string, unknown> = {}) {
    const { data, errors, statements } = await server.askText(query, { text, ...variables });
    expect({ errors, statements }).toEqual({ errors: undefined, statements: 1 });
    return data?.["search"] as { totalCount: number; pageInfo: { endCursor: string }; nodes: readonly Hit[] };
  }
  const lines = async (text: string, variables?: Record<string, unknown>) =>
    (await ask(text, variables)).nodes.map(
      ({ match, matchedName, result }) => `${match}: ${matchedName}, ${result.slug}`,
    );

  it.each([
    ["South Ambria", "NAME: South Ambria"],
    ["south  ambria.", "NAME: South Ambria"],
    ["Güney Ambriya", "NAME: Güney Ambriya"],
    ["guney ambriya", "NAME: Güney Ambriya"],
    ["Güney Ambriya'nın", "NAME: Güney Ambriya"],
    ["Republic of Ambria", "NAME: Republic of Ambria"],
    ["AMB", "CODE: AMB"],
    ["roa", "CODE: ROA"],
    ["732", "CODE: 732"],
    ["COW 732", "CODE: 732"],
  ])("finds the same country first by %j", async (text, found) => {
    expect((await lines(text))[0]).toBe(`${found}, south-ambria`);
  });

  it.each([
    ["whatever the case of I and ı", "IŞIL ADASI", "NAME: Işıl Adası, isle-of-austers"],
    ["with dots where there are none", "işil adasi", "NAME: Işıl Adası, isle-of-austers"],
    ["whatever the diacritics", "balikcilik", "NAME: Balıkçılık, fisheries"],
    ["spelt as from another script", "Choe Son-hui", "NAME: Ch'oe Sŏn-hŭi, choe-sun-hee"],
    ["with an ending after an apostrophe", "Delgado'nun", "BEGINNING: Marco Delgado, marco-delgado"],
    ["with a letter that is wrong", "Delgada", "NEAR: Marco Delgado, marco-delgado"],
    ["with a letter too few", "Fiseries", "NEAR: Fisheries, fisheries"],
    ["with a letter wrong in one word of several", "Marko Delgado", "NEAR: Marco Delgado, marco-delgado"],
    ["with an ending and no apostrophe", "Delgadonun", "NEAR: Marco Delgado, marco-delgado"],
    ["with two letters in each other's place", "Suoth Ambria", "NEAR: South Ambria, south-ambria"],
    ["with a letter too many, of few", "Chooe", "NEAR: Ch'oe Sŏn-hŭi, choe-sun-hee"],
    ["with a word that is nobody's", "Kingdom of Austers", "NEAR: Isle of Austers, isle-of-austers"],
    ["where the text is more of it", "Fisherys", "NEAR: Fisheries, fisheries"],
    ["of which a source has only the last words", "Rudolf de Strel", "NEAR: De Strel, de-strel"],
    ["of which a source has initials", "Rupert V. Hentz", "NEAR: R.V. Hentz, r-v-hentz"],
    ["of which a source has more initials", "Rupert Hentz", "NEAR: R.V. Hentz, r-v-hentz"],
    ["of which a source has an initial and not the middle", "Sapt Otto Hentz", "NEAR: Hentz, S., hentz-s"],
    ["of which a source has an initial at the end", "Sapt Hentz", "NEAR: Hentz, S., hentz-s"],
    ["by a place", "port louis", "NAME: Port Louis, delgado-and-choe-meet"],
  ])("finds a name %s", async (_, text, found) => {
    expect((await lines(text))[0]).toBe(found);
  });

  it("ranks the name itself, then what begins so, then what has the words, and a country first among its likes", async () => {
    expect(await lines("South Ambria")).toEqual([
      "NAME: South Ambria, south-ambria",
      "BEGINNING: South Ambria pact, south-ambria-pact",
      "WORDS: Minister of South Ambria, minister-of-south-ambria",
    ]);
    expect(await lines("ambri")).toEqual([
      "BEGINNING: Ambria of the Sea, zembla",
      "BEGINNING: Ambrian Council, ambrian-council",
      "BEGINNING: Ambriya Antlaşması, treaty-of-ambria",
      "WORDS: Güney Ambriya, south-ambria",
      "WORDS: Kuzey Ambriya, north-ambria",
      "WORDS: South Ambria pact, south-ambria-pact",
      "WORDS: Minister of South Ambria, minister-of-south-ambria",
    ]);
  });

  it("ranks a country by a whole word of its name above what begins so, and an alliance above an organization", async () => {
    expect(await lines("ambria")).toEqual([
      "BEGINNING: Ambria of the Sea, zembla",
      "WORDS: North Ambria, north-ambria",
      "WORDS: Republic of Ambria, south-ambria",
      "BEGINNING: Ambrian Council, ambrian-council",
      "WORDS: Treaty of Ambria, treaty-of-ambria",
      "WORDS: South Ambria pact, south-ambria-pact",
      "WORDS: Minister of South Ambria, minister-of-south-ambria",
    ]);
    expect(await lines("australs")).toEqual(["NAME: Australs, pact-of-australs", "NAME: Australs, union-of-australs"]);
  });

  it("ranks the shorter of those that have the words first", async () => {
    expect(await lines("zenda charter")).toEqual([
      "WORDS: Charter of Zenda, charter-of-zenda",
      "WORDS: Amendment to the Charter of Zenda, amendment-to-the-charter-of-zenda",
    ]);
  });

  it("finds people by a part of the text, or by their initials, instead of what has something like a word of it", async () => {
    expect(await lines("Rudolf de Strel")).toEqual(["NEAR: De Strel, de-strel"]);
    expect(await lines("Marco de Strel")).toEqual(["NEAR: De Strel, de-strel"]);
    expect(await lines("Rupert Delgado")).toEqual([
      "NEAR: Marco Delgado, marco-delgado",
      "NEAR: Delgado and Choe meet, delgado-and-choe-meet",
    ]);
    expect(await lines("Adolf Hentz")).toEqual(["NEAR: Hentz, S., hentz-s", "NEAR: R.V. Hentz, r-v-hentz"]);
  });

  it.each([
    ["initials with points", "F.I.A.", "NEAR: Federal Isle of Austers, isle-of-austers"],
    ["initials before a name", "PR Ambria", "NEAR: People's Republic of Ambria, north-ambria"],
    ["other small words in another order", "Ambria, the Republic of", "WORDS: Republic of Ambria, south-ambria"],
  ])("knows %s", async (_, text, found) => {
    expect((await lines(text))[0]).toBe(found);
  });

  it("finds by some words only where no name has something like each", async () => {
    expect(await lines("Suoth Ambria pcat")).toEqual(["NEAR: South Ambria pact, south-ambria-pact"]);
  });

  it("prefers a code of ISO's to another's", async () => {
    expect(await lines("nam")).toEqual(["CODE: NAM, north-ambria", "CODE: NAM, isle-of-austers"]);
  });

  it("finds only what is of the kinds asked for", async () => {
    expect(await lines("ambria", { kinds: ["AGREEMENT", "OFFICE"] })).toEqual([
      "WORDS: Treaty of Ambria, treaty-of-ambria",
      "WORDS: Minister of South Ambria, minister-of-south-ambria",
    ]);
    expect(await lines("ambria", { kinds: [] })).toEqual([]);
  });

  it("goes on from a cursor", async () => {
    const first = await ask("ambri", { first: 2 });
    const second = await ask("ambri", { first: 2, after: first.pageInfo.endCursor });
    expect([first.totalCount, second.totalCount]).toEqual([7, 7]);
    expect([...first.nodes, ...second.nodes].map(({ result }) => result.slug)).toEqual([
      "zembla",
      "ambrian-council",
      "treaty-of-ambria",
      "south-ambria",
    ]);
  });

  it.each(["", "   ", "*** -- ''", "zzqx wvvk", "%", "_", "a".repeat(500), "kol ".repeat(125)])(
    "finds nothing by %j",
    async (text) => {
      expect(await ask(text)).toEqual({ totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] });
    },
  );

  it("refuses a text of more than 500 characters", async () => {
    const { status, errors } = await server.askText(query, { text: "a".repeat(10_000) });
    expect({ status, errors }).toMatchObject({
      status: 400,
      errors: [
        {
          message: "`text` must have at most 500 characters, got 10000: shorten it",
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
  });

  describe("over names that change", () => {
    it.each([
      ["a name that is new", `"slug" = 'fisheries'`, `"search" = 'quarrels|balikcilik'`, "quarrels", ["fisheries"]],
      ["no name that is gone", `"slug" = 'fisheries'`, `"search" = 'balikcilik'`, "quarrels", []],
    ])("finds %s", async (_, which, change, text, slugs) => {
      await server.database.prisma.$executeRawUnsafe(`update "Topic" set ${change} where ${which}`);
      expect((await ask(text)).nodes.map(({ result }) => result.slug)).toEqual(slugs);
    });

    it("finds nothing of what is deleted", async () => {
      await server.database.prisma.$executeRawUnsafe(`delete from "Topic" where "slug" = 'fisheries'`);
      expect(await lines("Balıkçılık")).toEqual([]);
    });
  });
});
