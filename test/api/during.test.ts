import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

// Ada is in the pact from May 1955 to March 1957, and Bea from some time in 1955; Ada joined the treaty of 1950 only in 1956.
describeDatabases("lists of what holds during some days", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const [ada, bea] = [await make.country("Ada"), await make.country("Bea")];
        const pact = await make.alliance("Pact", { start: "1950", end: "1960" });
        const { id } = await make.membership(pact, ada, { start: "1955-05-04", end: "1957-03-01" });
        await make.membership(pact, bea, { start: "1955" });
        await database.prisma.$executeRawUnsafe(
          `update "Membership" set "certainGaps" = '{[1956-01-01,1957-01-01)}', "possibleGaps" = '{[1956-01-01,1957-01-01)}' where "id" = ${id}`,
        );
        const treaty = await make.agreement("Treaty", { inForce: "1950-01-01", parties: [ada, bea] });
        await make.action(treaty, "ACCESSION", { by: ada, on: "1956-02-03" });
        const dataset = await make.source("Dataset", {
          kind: "DATASET",
          coverage: { start: "1955-01-01", end: "1958-06-30" },
        });
        await make.citation(dataset, { membershipId: id }, { key: "one", at: "row 1" });
      },
    });
  });

  const partiesIn = async (args: string) => {
    const { data, errors } = await server.askText(`{ memberships(${args}) { nodes { party { slug } } } }`);
    expect(errors).toBeUndefined();
    const { memberships } = data as { memberships: { nodes: { party: { slug: string } }[] } };
    return memberships.nodes.map(({ party }) => party.slug).sort();
  };

  it.each([
    ['during: "1954"', []],
    ['during: "1955"', ["ada", "bea"]],
    ['during: "1955-04"', []],
    ['during: "1955-04", certainty: POSSIBLE', ["bea"]],
    ['during: "1955-05"', ["ada"]],
    ['during: "1955-05-03"', []],
    ['during: "1955-05-04"', ["ada"]],
    ['during: "1954-12-31/1955-05-04"', ["ada"]],
    ['during: "../1955-05-04"', ["ada"]],
    ['during: "../1955-05-03", certainty: POSSIBLE', ["bea"]],
    ['during: "1957-03-02/.."', ["bea"]],
    ['during: "1956"', ["bea"]],
    ['during: "1956", certainty: POSSIBLE', ["bea"]],
    ['during: "1955-12-31/1956-06"', ["ada", "bea"]],
    ["during: null", ["ada", "bea"]],
  ])("has with %s what held on any of these days", async (args, expected) => {
    expect(await partiesIn(args)).toEqual(expected);
  });

  it.each([
    ["1950", ["bea"]],
    ["1956", ["ada", "bea"]],
    ["1950/1956-02-02", ["bea"]],
    ["1950/1956-02-03", ["ada", "bea"]],
  ])("has under a party and in filters the agreements in which it was on any day of %s", async (during, expected) => {
    const { data } = await server.askText(
      `query ($during: DateSpan) {
        countries { nodes { slug agreements(during: $during) { totalCount } } }
        ada: agreements(during: $during, filter: { parties: { some: { slug: ["ada"] } } }) { totalCount }
        agreements(during: $during) { countsByParty { party { slug } } }
      }`,
      { during },
    );
    const { countries, ada, agreements } = data as {
      countries: { nodes: { slug: string; agreements: { totalCount: number } }[] };
      ada: { totalCount: number };
      agreements: { countsByParty: { party: { slug: string } }[] };
    };
    const among = countries.nodes.filter((country) => country.agreements.totalCount > 0).map(({ slug }) => slug);
    expect(among.sort()).toEqual(expected);
    expect(ada.totalCount).toBe(expected.includes("ada") ? 1 : 0);
    expect(agreements.countsByParty.map(({ party }) => party.slug).sort()).toEqual(expected);
  });

  it.each([
    ["1955", "COVERED"],
    ["1956/1958-06", "COVERED"],
    ["1954-12/1955", "NOT_COVERED"],
    ["1958", "NOT_COVERED"],
  ])("says whether sources speak of all days of %s", async (during, status) => {
    const { data } = await server.askText(`{ memberships(during: "${during}") { coverage { status } } }`);
    expect(data).toEqual({ memberships: { coverage: { status } } });
  });

  describe("refuses", () => {
    it.each([
      ['memberships(asOf: "1955-01-01", during: "1955")', "`asOf` and `during` exclude each other: give one of them"],
      [
        'memberships(during: "2999/..")',
        expect.stringMatching(/^`during` must be at most 10 years in the future \(\d{4}-\d\d-\d\d\)/) as string,
      ],
      ['memberships(during: "1955/1954")', expect.stringContaining("It must be a year (1955)") as string],
      ['memberships(during: "..")', expect.stringContaining("It must be a year (1955)") as string],
      ["memberships(during: 1955)", expect.stringContaining("It must be a year (1955)") as string],
    ])("%s", async (field, message) => {
      const { status, errors } = await server.askText(`{ ${field} { totalCount } }`);
      expect({ status, message: errors?.[0]?.message }).toEqual({ status: 400, message });
    });
  });
});
