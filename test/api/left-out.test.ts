import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

// On 1960-01-01 each list has a fact that is certain by one source, one that is certain by two, one that is possible by one, one that is
// possible by two, and one that is certain by one source and denied by the other.
const certain = { start: "1950", end: "1970" };
const possible = { start: "1950/1970", end: "1980" };
const disputed = { start: "1950", end: "1955/1970" };
const denied = { start: "1950", end: "1955" };
const facts = [
  { name: "Abe", days: certain, readings: [certain] },
  { name: "Bob", days: certain, readings: [certain, certain] },
  { name: "Cem", days: possible, readings: [possible] },
  { name: "Dov", days: possible, readings: [possible, possible] },
  { name: "Eve", days: disputed, readings: [certain, denied] },
];

describeDatabases("what a filter leaves out of what is certain", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      // What several lists leave out may cost more than one operation may.
      limits: { maxDepth: 16, maxFields: 2_000, maxRows: 50_000, maxCost: 1_000_000 },
      fill: async (database) => {
        const make = factories(database);
        const coverage = { start: "1900", end: "2000" };
        const sources = [
          await make.source("One", { kind: "DATASET", coverage }),
          await make.source("Other", { kind: "DATASET", coverage }),
        ];
        const [ada, bea] = [await make.country("Ada"), await make.country("Bea")];
        const league = await make.alliance("League");
        for (const { name, days, readings } of facts) {
          const pact = await make.alliance(`Pact of ${name}`, days);
          const agreement = await make.agreement(`Treaty of ${name}`, {
            inForce: days.start,
            terminated: days.end,
            parties: [ada, bea],
          });
          const office = await make.office(`Office of ${name}`, ada);
          const official = await make.official(name);
          const cited = {
            alliance: { actorId: pact.id },
            organization: { actorId: (await make.organization(`Union of ${name}`, days)).id },
            membership: { membershipId: (await make.membership(pact, ada, days)).id },
            agreement: { agreementId: agreement.id },
            obligation: { obligationId: (await make.obligation(ada, bea, { agreement, ...days })).id },
            tenure: { tenureId: (await make.tenure(office, official, days)).id },
          };
          for (const [kind, fact] of Object.entries(cited))
            for (const [place, reading] of readings.entries())
              await make.reading(
                await make.citation(sources[place]!, fact, { key: `${kind}/${name}/${place}` }),
                reading,
              );
        }
        // Of these nothing is cited.
        await make.membership(league, bea, certain);
      },
    });
  });

  const whens = ['asOf: "1960-01-01"', 'during: "1960-01-01/1960-01-02"'];
  const ofSources = (filter: string) => [
    [filter.replace("…", "singleSource: true"), { certain: 1, disputed: 0, possible: 1 }] as const,
    [filter.replace("…", "singleSource: false"), { certain: 1, disputed: 1, possible: 1 }] as const,
  ];
  const filters = [
    ...ofSources("{ … }"),
    ...ofSources("{ or: [{ … }, { not: {} }] }"),
    ...ofSources("{ not: { not: { … } } }"),
  ];

  /** Asks how many a list has, and how many it leaves out, on a day and in a span. */
  async function ask(list: string, filter: string, within = "…") {
    const fields = whens.map(
      (when, place) => `
        certain${place}: ${list}(first: 0, ${when}, filter: ${filter}) { totalCount coverage { disputedCount possibleCount } }
        all${place}: ${list}(first: 0, ${when}, filter: ${filter}, certainty: POSSIBLE) { totalCount }`,
    );
    const { data, errors, statements } = await server.askText(`{ ${within.replace("…", fields.join(" "))} }`);
    expect({ errors, statements }).toEqual({ errors: undefined, statements: 1 });
    return within === "…" ? data : (data as { within: unknown }).within;
  }
  const counted = (counts: { certain: number; disputed: number; possible: number }) => {
    const list = {
      totalCount: counts.certain,
      coverage: { disputedCount: counts.disputed, possibleCount: counts.possible },
    };
    const all = { totalCount: counts.certain + counts.disputed + counts.possible };
    return { certain0: list, all0: all, certain1: list, all1: all };
  };

  describe.each(["alliances", "organizations", "memberships", "agreements", "obligations", "tenures"])("%s", (list) => {
    it.each(filters)("is counted for %s", async (filter, counts) => {
      expect(await ask(list, filter)).toEqual(counted(counts));
    });
  });

  describe.each(["memberships", "agreements", "obligations", "tenures"])("%s of a party", (list) => {
    it.each(filters)("is counted for %s", async (filter, counts) => {
      expect(await ask(list, filter, 'within: party(slug: "ada") { … }')).toEqual(counted(counts));
    });
  });

  it.each([
    ["alliances", ofSources("{ members: { some: { … } } }")],
    ["obligations", ofSources("{ agreement: { … } }")],
    ["agreements", ofSources("{ obligations: { some: { … } } }")],
  ] as const)("is counted for a filter on what hangs on %s", async (list, nested) => {
    for (const [filter, counts] of nested) expect(await ask(list, filter)).toEqual(counted(counts));
  });
});
