import { beforeAll, expect, it } from "vitest";
import {
  CountsDocument,
  CoveredOrNotDocument,
  ExternalIdDocument,
  NetworkDocument,
  PathDocument,
} from "../generated/graphql.js";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";

describeDatabases("the examples of connections and counts, asked of the project's own data", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  it("16 leads from India to North Korea in four steps, by two ways", async () => {
    const { data, ...answer } = await server.ask(PathDocument, {});

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    expect(data?.path?.nodes.map(({ steps }) => steps.map(({ to }) => to.name))).toEqual([
      ["Japan", "South Korea", "Ukraine", "North Korea"],
      ["United States", "South Korea", "Ukraine", "North Korea"],
    ]);
    const [step] = data?.path?.nodes[0]?.steps ?? [];
    const read = {
      citations: { nodes: [{ locator: "¶10", source: { title: expect.stringContaining("Rubio") as string } }] },
    };
    expect(step?.links).toEqual({
      totalCount: 1,
      nodes: [{ kind: "ALLIANCE", by: { name: "Quad" }, fromMembership: read, toMembership: read }],
    });
  });

  it("17 draws Russia and North Korea apart from the others", async () => {
    const { data, ...answer } = await server.ask(NetworkDocument, {});

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    const { nodes = [], edges = [] } = data?.network ?? {};
    expect(Object.fromEntries(nodes.map(({ party, degree, community }) => [party.slug, [degree, community]]))).toEqual({
      ...{ japan: [4, 0], "united-states": [4, 0], australia: [3, 0], india: [3, 0] },
      ...{ "south-korea": [2, 0], "north-korea": [1, 1], russia: [1, 1] },
    });
    expect(edges).toHaveLength(9);
    expect(edges[0]).toEqual({ kind: "ALLIANCE", weight: 2, from: { slug: "japan" }, to: { slug: "united-states" } });
  });

  it("18 counts what its lists hold, each thing once in each way", async () => {
    const { data, ...answer } = await server.ask(CountsDocument, {});

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    const total = (counts: readonly { count: number }[] = []) => counts.reduce((sum, { count }) => sum + count, 0);
    expect(total(data?.agreements.countsByKind)).toBe(data?.agreements.totalCount);
    expect(total(data?.agreements.countsByYear)).toBe(data?.agreements.totalCount);
    expect(total(data?.statements.countsByAct)).toBe(data?.statements.totalCount);
    expect(total(data?.citations.countsByFact)).toBe(data?.citations.totalCount);
    expect(data?.agreements.countsByParty.slice(0, 2)).toEqual([
      { count: 3, party: { name: "North Korea" } },
      { count: 3, party: { name: "Russia" } },
    ]);
  });

  it("19 finds South Korea by its number in Correlates of War", async () => {
    const answer = await server.ask(ExternalIdDocument, {});

    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: {
        countries: {
          nodes: [
            {
              name: "South Korea",
              externalIds: [
                { scheme: "COW", value: "732" },
                { scheme: "COW-ABBREVIATION", value: "ROK" },
                { scheme: "GW", value: "732" },
                { scheme: "ISO3166-1", value: "410" },
                { scheme: "ISO3166-1", value: "KOR" },
                { scheme: "ISO3166-1", value: "KR" },
              ],
            },
          ],
        },
      },
    });
  });

  it("21 says that nobody but articles looked", async () => {
    const answer = await server.ask(CoveredOrNotDocument, {});

    const coverage = { status: "NOT_COVERED", sources: [] };
    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: {
        country: { name: "South Korea", in2010: { totalCount: 0, coverage }, in2016: { totalCount: 0, coverage } },
        defenders: { totalCount: 0, coverage },
        organization: { name: "European Union", members: { totalCount: 0, coverage } },
      },
    });
  });
});
