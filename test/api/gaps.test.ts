import { beforeAll, expect, it } from "vitest";
import { graphql } from "../generated/index.js";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

const OnADay = graphql(`
  query HoldingWithGaps($day: Date!, $certainty: Certainty!) {
    alliance(slug: "pact") {
      active {
        holds(on: $day)
      }
      members(asOf: $day, certainty: $certainty) {
        totalCount
      }
    }
    alliances(asOf: $day, certainty: $certainty) {
      totalCount
    }
    memberships(filter: { held: { on: $day, certainty: $certainty } }) {
      totalCount
    }
    defenders(of: "ruritania", asOf: $day, certainty: $certainty) {
      totalCount
    }
    ties(a: "ruritania", b: "grand-fenwick", asOf: $day, certainty: $certainty) {
      totalCount
    }
    path(from: "ruritania", to: "grand-fenwick", asOf: $day, certainty: $certainty) {
      totalCount
    }
    network(asOf: $day, certainty: $certainty) {
      edgeCount
    }
  }
`);

describeDatabases("days between which a fact did not hold", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const pact = await make.alliance("Pact", { start: "2000-01-01", end: "2000-12-31" });
        const parties = [await make.country("Ruritania"), await make.country("Grand Fenwick")] as const;
        for (const party of parties) await make.membership(pact, party, { start: "2000-01-01", end: "2000-12-31" });
        await make.obligation(parties[1], parties[0], { alliance: pact, start: "2000-01-01", end: "2000-12-31" });
        for (const table of ["Alliance", "Membership", "Obligation"]) {
          await database.prisma.$executeRawUnsafe(
            `update "${table}" set "certainGaps" = '{[2000-03-01,2000-07-01)}', "possibleGaps" = '{[2000-05-01,2000-06-01)}'`,
          );
        }
      },
    });
  });

  const all = (holds: string | null, listed: boolean) => ({
    alliance: { active: { holds }, members: { totalCount: listed ? 2 : 0 } },
    alliances: { totalCount: listed ? 1 : 0 },
    memberships: { totalCount: listed ? 2 : 0 },
    defenders: { totalCount: listed ? 1 : 0 },
    ties: { totalCount: listed ? 2 : 0 },
    path: { totalCount: listed ? 1 : 0 },
    network: { edgeCount: listed ? 1 : 0 },
  });

  it.each([
    ["2000-02-29", "CERTAIN", all("CERTAIN", true)],
    ["2000-03-01", "CERTAIN", all("POSSIBLE", false)],
    ["2000-03-01", "POSSIBLE", all("POSSIBLE", true)],
    ["2000-05-01", "POSSIBLE", all(null, false)],
    ["2000-06-01", "POSSIBLE", all("POSSIBLE", true)],
    ["2000-07-01", "CERTAIN", all("CERTAIN", true)],
  ] as const)("are left out by every question, on %s (%s)", async (day, certainty, expected) => {
    const { data } = await server.ask(OnADay, { day, certainty });
    expect(data).toEqual(expected);
  });
});
