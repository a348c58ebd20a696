// What analysts ask, of the real files where they are; each answer beside what plain code reads in the same files.
import { beforeAll, describe, expect, it } from "vitest";
import {
  AlliancesOnADayDocument,
  DefendersDocument,
  LeftAndRejoinedDocument,
  MembersByOneSourceDocument,
  SingleSourceDocument,
  TimeToForceDocument,
  WhereSourcesDifferDocument,
} from "../generated/graphql.js";
import { datasets } from "../../src/sources/datasets.js";
import { sourcesOf } from "../../src/sources/sources.js";
import { firstHits } from "../support/first-hits.js";
import type { TestServer } from "../support/server.js";
import { coded, dyads, number, numbers, parted, together, west } from "./acceptance/alliances.js";
import {
  atopSpells,
  cowSpells,
  on,
  signedOnly,
  strongestOf,
  yearsToForce,
  type Spell,
} from "./acceptance/plain-files.js";
import { BOUND, SIGNED } from "./acceptance/operations.js";
import { meant } from "./acceptance/search-texts.js";
import { givenBySource, wronglyCited } from "./names-cited.js";
import { askAll, folderOf, startWithAll, whyNot } from "./acceptance/real-world.js";

const why = whyNot();
const [cow, atop] = why ? [[], []] : [cowSpells(folderOf("cow-alliances")), atopSpells(folderOf("atop"))];
const LOADING_MS = 900_000;

describe.skipIf(why)(`the questions of analysts, on the real files${why ? ` (${why})` : ""}`, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithAll();
  }, LOADING_MS);

  it("which records give names and numbers: all that are not our own", async () => {
    expect(await wronglyCited(server.database)).toEqual([]);
    const given = (await givenBySource(server.database)).map(([slug]) => slug);
    expect(given).toEqual(
      ["country-codes", ...datasets.flatMap((dataset) => sourcesOf(dataset).map((source) => source.slug))].sort(),
    );
  });

  it("who was obliged to defend South Korea on 2010-01-01: the United States, say both coders", async () => {
    const { data } = await server.ask(DefendersDocument, { of: "south-korea", day: "2010-01-01" });
    const defends = (spells: readonly Spell[]) =>
      on("2010-01-01", spells).filter(
        ({ alliance, state, defense }) =>
          defense && state !== "732" && together("2010-01-01", spells, "732", state).includes(alliance),
      );
    expect(
      [defends(cow), defends(atop)].map((found) => found.map(({ alliance, state }) => `${alliance} ${state}`)),
    ).toEqual([["236 2"], ["3240 2"]]);
    expect(
      data?.defenders?.nodes.map(({ defender, obligation }) => [
        defender.slug,
        obligation.kind,
        obligation.citations.nodes.map(({ source }) => source.slug),
      ]),
    ).toEqual([["united-states", "DEFENSE", ["atop", "cow-alliances"]]]);
  });

  it("to which alliances Türkiye belonged in 1955", async () => {
    const { data } = await server.ask(AlliancesOnADayDocument, { code: "TR", day: "1955-07-01" });
    const groups = data?.country?.memberships.nodes.map(({ group }) => group) ?? [];
    expect(numbers(groups)).toEqual(coded(together("1955-07-01", cow, "640"), together("1955-07-01", atop, "640")));
    expect(groups).toHaveLength(5);
  });

  it.each(["1970-01-01", "1998-01-01", "2010-01-01", "2025-01-01"])(
    "by which agreements Russia and North Korea were bound on %s",
    async (day) => {
      const { data } = await server.ask(BOUND, { day });
      const agreements = data?.ties?.nodes.flatMap((tie) => ("agreement" in tie ? [tie.agreement] : [])) ?? [];
      expect(data?.agreements.nodes.map(({ slug }) => slug).sort()).toEqual(agreements.map(({ slug }) => slug).sort());
      // The coders end in 2012 and 2016; of 2025 an article tells.
      const coders = day < "2012" ? [cow, atop] : [[], []];
      const [byCow, byAtop] = coders.map((spells) => together(day, spells, "365", "731"));
      expect(numbers(agreements)).toEqual(coded(byCow!, byAtop!));
      expect(agreements.map(({ slug }) => slug).includes("russia-dprk-comprehensive-strategic-partnership")).toBe(
        day === "2025-01-01",
      );
    },
  );

  it("which members left an alliance and rejoined, as no coder denies", async () => {
    const found = await askAll(server, LeftAndRejoinedDocument, {}, ({ memberships }) => memberships);
    const asked = found.map(({ party, group }) => ({ group, state: number(party, "COW") }));
    const all = await askAll(server, MembersByOneSourceDocument, {}, ({ alliances }) => alliances);
    const atopOf = new Map(all.map((one) => [number(one, "COW-ALLIANCE"), number(one, "ATOP")]));
    expect(
      new Set(asked.map(({ group, state }) => `${number(group, "ATOP") ?? number(group, "COW-ALLIANCE")} ${state}`)),
    ).toEqual(parted(cow, atop, atopOf));
  });

  it("where COW and ATOP differ over what an alliance is", async () => {
    const found = await askAll(
      server,
      WhereSourcesDifferDocument,
      { aspect: ["CLASSIFICATION"] },
      ({ disagreements }) => disagreements,
    );
    const all = await askAll(server, MembersByOneSourceDocument, {}, ({ alliances }) => alliances);
    const [byCows, byAtops] = [strongestOf(folderOf("cow-alliances")), strongestOf(folderOf("atop"))];
    const differ = all.filter((one) => {
      const [byCow, byAtop] = [byCows.get(number(one, "COW-ALLIANCE")), byAtops.get(number(one, "ATOP"))];
      return byCow !== undefined && byAtop !== undefined && byCow !== byAtop;
    });
    expect(found.map(({ fact }) => fact.__typename === "Alliance" && fact.slug).sort()).toEqual(
      differ.map(({ slug }) => slug).sort(),
    );
    expect(differ.map((one) => number(one, "COW-ALLIANCE"))).toContain("236");
  });

  it("how long trade agreements took from signature to entry into force", async () => {
    const { data } = await server.ask(TimeToForceDocument, {});
    const counted = new Map(
      data?.tradeAgreements.countsByYearsToForce.map(({ years, count }) => [years ?? null, count]),
    );
    const plain = yearsToForce(folderOf("desta"));
    plain.set(null, plain.get(null)! + 1); // an article tells of another
    expect(counted).toEqual(plain);
  });

  it("what the United States signed and, as far as the depositary's files tell, never ratified", async () => {
    const { data } = await server.ask(SIGNED, { party: "united-states" });
    const found = data?.agreements.nodes.map((one) => number(one, "UN-MTDSG")).sort();
    expect(found).toEqual([...signedOnly(folderOf("un-treaties"), "United States of America")].sort());
  });

  it("which alliances rest on a single source: those that one of the coders alone has", async () => {
    const { data } = await server.ask(SingleSourceDocument, {});
    const all = await askAll(server, MembersByOneSourceDocument, {}, ({ alliances }) => alliances);
    const both = all.filter((one) => number(one, "ATOP") !== undefined).length;
    const coders = [cow, atop].map((spells) => new Set(spells.map(({ alliance }) => alliance)).size);
    expect(all).toHaveLength(coders[0]!);
    // Those on which an organization is founded are named by the dataset of organizations, too.
    const { data: founding } = await server.askText(
      `{ alliances(first: 100, filter: { citations: { some: { source: { slug: ["igo-digo"] } } } }) { nodes { externalIds { scheme } } } }`,
    );
    const { nodes } = (founding as { alliances: { nodes: { externalIds: { scheme: string }[] }[] } }).alliances;
    const ofOne = nodes.filter(
      ({ externalIds }) => externalIds.filter(({ scheme }) => ["COW-ALLIANCE", "ATOP"].includes(scheme)).length === 1,
    );
    // The articles' own, which no coder has, stand in two sources each.
    expect(data?.alliances.totalCount).toBe(coders[0]! + coders[1]! - 2 * both - ofOne.length);
  });

  it("the dyads of COW's alliances, from their members, are those of its file", async () => {
    const all = await askAll(server, MembersByOneSourceDocument, {}, ({ alliances }) => alliances);
    const spells = all.flatMap((alliance) =>
      alliance.members.nodes.flatMap(({ party, citations }) =>
        citations.nodes.map(({ reading }) => ({
          alliance: number(alliance, "COW-ALLIANCE")!,
          state: number(party, "COW") ?? (party.slug.startsWith("serbia") ? "345" : party.slug), // 345 was theirs, too
          from: reading?.period.start?.latest ?? "0001-01-01",
          until: reading?.period.end?.latest ?? "9999-12-31",
        })),
      ),
    );
    // A correction: the partner of 1998 was Kinshasa (490), not Brazzaville.
    const corrected = [...dyads(west(cow))].map((dyad) => (dyad === "394 482 484" ? "394 482 490" : dyad));
    expect([...dyads(spells)].sort()).toEqual(corrected.sort());
    expect([dyads(cow).size, dyads(west(cow)).size]).toEqual([3116, 3101]);
  });

  it.each(meant)("what people type for %s", async (slug, ...texts) => {
    expect(await firstHits(server, texts)).toEqual(texts.map((text) => [text, slug]));
  });
});
