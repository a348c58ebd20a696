import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

// Ada met Bea in 1970, at some time, and before some day of 1980.
describeDatabases("events without a date", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const participants = [{ party: await make.country("Ada") }, { party: await make.country("Bea") }];
        await make.event("Meeting", { on: "1970", participants });
        await make.event("Undated talks", { participants });
        await make.event("Loosely dated talks", { on: "../1980", participants });
      },
    });
  });

  it.each([
    ["1960-01-01", 0, 1],
    ["1975-01-01", 1, 2],
    ["1985-01-01", 2, 2],
  ])("are of no day in ties, path and network: on %s %i are certain, %i possible", async (day, certain, possible) => {
    const counts = async (variables: { day?: string; certainty?: string }) => {
      const { data } = await server.askText(
        `query ($day: Date, $certainty: Certainty = CERTAIN) {
          ties(a: "ada", b: "bea", asOf: $day, certainty: $certainty) { totalCount }
          path(from: "ada", to: "bea", asOf: $day, certainty: $certainty) { nodes { steps { links { totalCount } } } }
          network(asOf: $day, certainty: $certainty) { edges { weight } } }`,
        variables,
      );
      const { ties, path, network } = data as {
        ties: { totalCount: number };
        path: { nodes: { steps: { links: { totalCount: number } }[] }[] };
        network: { edges: { weight: number }[] };
      };
      return [
        ties.totalCount,
        path.nodes[0]?.steps[0]?.links.totalCount ?? 0,
        network.edges.reduce((total, { weight }) => total + weight, 0),
      ];
    };

    expect(await counts({ day })).toEqual([certain, certain, certain]);
    expect(await counts({ day, certainty: "POSSIBLE" })).toEqual([possible, possible, possible]);
    expect(await counts({})).toEqual([3, 3, 3]);
  });
});
