import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { fillWithWorld } from "../support/made-up-world.js";
import { startTestServer, type TestServer } from "../support/server.js";

// In the made-up world one number is several things' in one system, each of another kind.
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ["countries", '{ scheme: "COW", value: "1" }', ["azure"]],
  ["countries", '{ scheme: "COW", value: ["2", "1"] }', ["azure"]],
  ["countries", '{ scheme: "COW" }', ["azure"]],
  ["countries", '{ scheme: "COW", value: null }', ["azure"]],
  ["countries", '{ scheme: "COW", value: [] }', []],
  ["countries", '{ scheme: "COW", value: "AZ" }', []],
  ["countries", '{ scheme: "cow", value: "1" }', []],
  ["countries", '{ scheme: "ISO3166-1", value: "AZ" }', ["azure"]],
  ["alliances", '{ scheme: "COW", value: "1" }', ["pact-of-streams"]],
  ["organizations", '{ scheme: "WIKIDATA", value: "Q7" }', ["union"]],
  ["officials", '{ scheme: "WIKIDATA", value: "Q7" }', ["ada-one"]],
  ["agreements", '{ scheme: "WIKIDATA", value: "Q7" }', ["treaty-of-streams"]],
  ["agreements", '{ scheme: "COW", value: "1" }', ["deal"]],
];

describeDatabases("things by their numbers in other systems", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { fill: fillWithWorld });
  });

  it.each(cases)("finds %s with %s", async (list, externalId, slugs) => {
    const answer = await server.askText(
      `{ ${list}(filter: { externalId: ${externalId} }) { totalCount nodes { slug } } }`,
    );

    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: { [list]: { totalCount: slugs.length, nodes: slugs.map((slug) => ({ slug })) } },
    });
  });

  it("leaves out what has the number, where that is negated", async () => {
    const answer = await server.askText(
      '{ agreements(filter: { not: { externalId: { scheme: "COW" } } }) { nodes { slug } } }',
    );

    expect(answer.data).toEqual({
      agreements: { nodes: ["idea", "old-treaty", "rumour", "treaty-of-streams"].map((slug) => ({ slug })) },
    });
  });

  it("finds the agreements and memberships of a party by its number", async () => {
    const answer = await server.askText(`{
        agreements(filter: { parties: { some: { externalId: { scheme: "WIKIDATA", value: "Q7" } } } }) { nodes { slug } }
        memberships(filter: { group: { externalId: { scheme: "COW", value: "1" } } }) { totalCount }
      }`);

    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: { agreements: { nodes: [{ slug: "treaty-of-streams" }] }, memberships: { totalCount: 5 } },
    });
  });
});
