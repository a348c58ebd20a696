// What analysts ask, of made-up files of the datasets' forms; acceptance-real.test.ts asks the same of the real ones.
import { beforeAll, expect, it } from "vitest";
import {
  AlliancesOnADayDocument,
  DefendersDocument,
  LeftAndRejoinedDocument,
  MembersByOneSourceDocument,
  SignedNeverRatifiedDocument,
  SingleSourceDocument,
  TimeToForceDocument,
  WhereSourcesDifferDocument,
} from "../generated/graphql.js";
import type { Dataset } from "../../src/sources/dataset.js";
import { atop } from "../../src/sources/datasets/atop/dataset.js";
import { cowAlliances } from "../../src/sources/datasets/cow-alliances/dataset.js";
import { desta } from "../../src/sources/datasets/desta/dataset.js";
import { unTreaties } from "../../src/sources/datasets/un-treaties/dataset.js";
import { recognise } from "../../src/sources/files/recognise.js";
import { runImport } from "../../src/sources/run-import.js";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { number } from "./acceptance/alliances.js";
import { BOUND, SIGNED } from "./acceptance/operations.js";
import { entryLine, folderOf } from "./desta/entries.js";

describeDatabases("the questions of analysts, on made-up files", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
    const treaties = [
      entryLine({ number: "1", name: "Soon", year: "1990", entryforceyear: "1990" }),
      entryLine({ number: "2", name: "Later", year: "1990", entryforceyear: "1993", members: ["616:0", "300:0"] }),
      entryLine({ number: "3", name: "Never", year: "1991", members: ["724:0", "300:0"] }),
    ];
    await load(cowAlliances, "test/import/acceptance/cow-alliances");
    await load(atop, "test/import/acceptance/atop");
    await load(unTreaties, "test/import/un-treaties");
    await load(desta, await folderOf(...treaties));
  });

  async function load(dataset: Dataset, folder: string) {
    const files = await recognise(dataset, folder);
    return runImport(server.database, dataset, { files, strict: false, onlyCheck: false, allowRemoval: false });
  }

  it("who was obliged to defend South Korea: of one obligation two coders are the source", async () => {
    const { data } = await server.ask(DefendersDocument, { of: "south-korea", day: "2010-01-01" });
    expect(
      data?.defenders?.nodes.map(({ defender, obligation }) => [
        defender.slug,
        obligation.citations.nodes.map(({ source }) => source.slug),
      ]),
    ).toEqual([["united-states", ["atop", "cow-alliances"]]]);
  });

  it("who was obliged to defend the United States, as one coder has it and the other denies", async () => {
    const { data } = await server.ask(DefendersDocument, { of: "united-states", day: "2010-01-01" });
    expect(
      data?.defenders?.nodes.map(({ obligation }) => obligation.citations.nodes.map((one) => one.source.slug)),
    ).toEqual([["atop"]]);
    const differ = await server.ask(WhereSourcesDifferDocument, { aspect: ["OBLIGATION", "CLASSIFICATION"] });
    expect(differ.data?.disagreements.nodes.map(({ sides }) => sides.map(({ stated }) => stated))).toEqual([
      expect.arrayContaining(["Type III: Entente", "defense; bilateral"]),
      ["owed: defense", "not owed: defense"],
    ]);
  });

  it("to which alliances a country belonged on a day", async () => {
    const { data } = await server.ask(AlliancesOnADayDocument, { code: "TR", day: "1955-07-01" });
    expect(data?.country?.memberships.nodes.map(({ group }) => number(group, "COW-ALLIANCE"))).toEqual(["9002"]);
  });

  it("which trade agreements were in force: their coder does not say what ended, and the answer does not hide it", async () => {
    const { data } = await server.askText(
      `{ agreements(asOf: "2010-06-01", filter: { kind: [TRADE_AGREEMENT] }) { totalCount coverage { status sources { includesDay codesEnds source { slug } } } }
         all: agreements(asOf: "2010-06-01", certainty: POSSIBLE, filter: { slug: ["soon-1990"] }) { totalCount } }`,
    );
    expect(data).toMatchObject({ agreements: { totalCount: 0 }, all: { totalCount: 1 } });
    // The other datasets with agreements have none on trade. This one leaves the date open for all that it has.
    expect(data).toHaveProperty("agreements.coverage", {
      status: "NOT_COVERED",
      sources: [{ includesDay: false, codesEnds: false, source: { slug: "desta" } }],
    });
  });

  it.each([
    ["1970-01-01", ["264"]],
    ["1994-12-31", []], // one coder has its end before, the other after
    ["1998-01-01", []], // an alliance to which both came later is no bond yet
    ["2010-01-01", [undefined]],
    ["2025-01-01", [undefined]], // no coder says that the alliance is over, nor that it goes on; an article tells of a treaty
  ])("by which agreements Russia and North Korea were bound on %s", async (day, expected) => {
    const { data } = await server.ask(BOUND, { day });
    const found = data?.ties?.nodes.flatMap((tie) => ("agreement" in tie ? [tie.agreement] : []));
    expect(found?.map((one) => number(one, "COW-ALLIANCE"))).toEqual(expected);
    expect(data?.agreements.nodes.map(({ slug }) => slug).sort()).toEqual(found?.map(({ slug }) => slug).sort());
  });

  it("which members left and rejoined, and not where only a promise changed", async () => {
    const { data } = await server.ask(LeftAndRejoinedDocument, {});
    expect(
      data?.memberships.nodes.map(({ party, group, period }) => [
        number(group, "COW-ALLIANCE"),
        party.slug,
        period.start?.value,
      ]),
    ).toEqual([["9004", "egypt", "1990-06-01"]]);
  });

  it("how long agreements took from signature to entry into force, by kind", async () => {
    const { data } = await server.ask(TimeToForceDocument, {});
    expect(data?.tradeAgreements.countsByYearsToForce).toEqual([
      { years: 0, count: 1 },
      { years: 3, count: 1 },
      { years: null, count: 2 }, // one of the file, one of the articles
    ]);
    expect(
      data?.firstInForce.nodes.filter(({ kind }) => kind === "TRADE_AGREEMENT").map(({ timeToForce }) => timeToForce),
    ).toEqual([
      { leastDays: 0, mostDays: 364 },
      { leastDays: 732, mostDays: 1460 },
    ]);
  });

  it.each([
    ["vietnam", ["4-1"]],
    ["brazil", []],
  ])("what %s signed and never ratified", async (party, expected) => {
    const { data } = await server.ask(SIGNED, { party });
    expect(data?.agreements.nodes.map((one) => number(one, "UN-MTDSG"))).toEqual(expected);
    const example = await server.ask(SignedNeverRatifiedDocument, { party });
    expect(example.data?.agreements.totalCount).toBe(expected.length);
  });

  it("which alliances rest on a single source", async () => {
    const { data } = await server.ask(SingleSourceDocument, {});
    const coded = data?.alliances.nodes.map(({ citations }) => citations.nodes[0]?.source.slug).sort();
    expect(coded?.filter((slug) => slug === "atop" || slug === "cow-alliances")).toEqual([
      "atop",
      "cow-alliances",
      "cow-alliances",
    ]);
  });

  it("who the members of COW's alliances are, by its own rows", async () => {
    const { data } = await server.ask(MembersByOneSourceDocument, {});
    const rows = data?.alliances.nodes.flatMap(({ members }) =>
      members.nodes.flatMap(({ citations }) => citations.nodes),
    );
    expect(rows?.map(({ locator }) => locator).sort()).toEqual(
      Array.from({ length: 10 }, (_, place) => `row ${place + 2}`).sort(),
    );
  });
});
