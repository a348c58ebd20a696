import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

// In a pact on 1960-01-01: Ada by one dataset's reading, not by the other's; Bea possibly, since she joined at some time of 1950 to 1970; Cyd
// certainly; Dan by neither. Of the pact itself, of an agreement, a tenure and an obligation the datasets differ as of Ada.
const disputed = { start: "1950", end: "1955/1970" } as const;
const [goesOn, hadEnded] = [
  { start: "1950", end: "1970" },
  { start: "1950", end: "1955" },
] as const;

describeDatabases("what is left out of what is certain on a day", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      // What several lists leave out may cost more than one operation may.
      limits: { maxDepth: 16, maxFields: 2_000, maxRows: 50_000, maxCost: 1_000_000 },
      fill: async (database) => {
        const make = factories(database);
        const coverage = { start: "1900", end: "2000" };
        const one = await make.source("One", { kind: "DATASET", coverage });
        const other = await make.source("Other", { kind: "DATASET", coverage });
        let place = 0;
        const readAs = async (fact: object, first: object, second?: object) => {
          await make.reading(await make.citation(one, fact, { key: `one/${++place}` }), first);
          if (second) await make.reading(await make.citation(other, fact, { key: `other/${place}` }), second);
        };
        const [ada, bea] = [await make.country("Ada"), await make.country("Bea")];
        const [cyd, dan] = [await make.country("Cyd"), await make.country("Dan")];
        const pact = await make.alliance("Pact", disputed);
        await readAs({ actorId: pact.id }, goesOn, hadEnded);
        const member = async (party: typeof ada, facts: object, first: object, second?: object) => {
          const membership = await make.membership(pact, party, { key: `pact/${party.id}`, ...facts });
          await readAs({ membershipId: membership.id }, first, second);
        };
        await member(ada, disputed, goesOn, hadEnded);
        await member(bea, { start: "1950/1970", end: "1980" }, { start: "1950/1970", end: "1980" });
        await member(cyd, goesOn, goesOn, goesOn);
        await member(dan, hadEnded, hadEnded, hadEnded);
        const agreement = await make.agreement("Treaty", {
          inForce: "1950",
          terminated: "1955/1970",
          parties: [ada, bea],
        });
        await readAs({ agreementId: agreement.id }, goesOn, hadEnded);
        const obligation = await make.obligation(ada, bea, { agreement, kind: "DEFENSE", ...disputed });
        await readAs({ obligationId: obligation.id }, goesOn, hadEnded);
        const office = await make.office("President", ada);
        const tenure = await make.tenure(office, await make.official("Eve One"), disputed);
        await readAs({ tenureId: tenure.id }, goesOn, hadEnded);
      },
    });
  });

  const ask = async (query: string) => {
    const { data, errors, statements } = await server.askText(query);
    expect({ errors, statements }).toEqual({ errors: undefined, statements: 1 });
    return data;
  };
  const parties = (...slugs: string[]) => slugs.map((slug) => ({ party: { slug } }));
  const who = "totalCount nodes { party { slug } }";
  const counts = "coverage { status disputedCount possibleCount }";

  it("is counted by its reason, and listed", async () => {
    const data = await ask(`{ alliance(slug: "pact") {
      certain: members(asOf: "1960-01-01") { ${who} ${counts} }
      possible: members(asOf: "1960-01-01", certainty: POSSIBLE) { ${who} ${counts} }
      disputed: members(asOf: "1960-01-01", filter: { disputed: true }) { ${who} ${counts} }
      alike: members(asOf: "1960-01-01", certainty: POSSIBLE, filter: { disputed: true }) { totalCount }
      others: members(asOf: "1960-01-01", certainty: POSSIBLE, filter: { disputed: false }) { ${who} ${counts} }
      not: members(asOf: "1960-01-01", certainty: POSSIBLE, filter: { not: { disputed: true } }) { totalCount }
      earlier: members(asOf: "1952-01-01") { totalCount ${counts} }
      one: members(asOf: "1960-01-01", filter: { party: { slug: ["bea"] } }) { ${who} ${counts} }
      ever: members { totalCount ${counts} } } }`);

    const covered = (disputedCount: number, possibleCount: number) => ({
      coverage: { status: "COVERED", disputedCount, possibleCount },
    });
    expect(data).toEqual({
      alliance: {
        certain: { totalCount: 1, nodes: parties("cyd"), ...covered(1, 1) },
        possible: { totalCount: 3, nodes: parties("ada", "bea", "cyd"), ...covered(1, 1) },
        disputed: { totalCount: 1, nodes: parties("ada"), ...covered(1, 0) },
        alike: { totalCount: 1 },
        others: { totalCount: 2, nodes: parties("bea", "cyd"), ...covered(0, 1) },
        not: { totalCount: 2 },
        earlier: { totalCount: 3, ...covered(0, 1) },
        one: { totalCount: 0, nodes: [], ...covered(0, 1) },
        ever: { totalCount: 4, coverage: null },
      },
    });
  });

  it("is so in a span if it is on one of its days, whatever holds on others", async () => {
    const during = (span: string, filter = "filter: { disputed: true }") =>
      `members(during: "${span}", ${filter}) { ${who} ${counts} }`;
    const data = await ask(`{ alliance(slug: "pact") {
      before: ${during("1952/1954")}
      overlapping: ${during("1952/1960")}
      ever: ${during("1800/2026")}
      others: ${during("1800/2026", "certainty: POSSIBLE, filter: { disputed: false }")}
      after: ${during("1971/2000")} } }`);

    const listed = (disputedCount: number, possibleCount: number, ...slugs: string[]) => ({
      ...{ totalCount: slugs.length, nodes: parties(...slugs) },
      coverage: { disputedCount, possibleCount },
    });
    // Ada was certainly a member in 1952, so a CERTAIN list of the longer spans leaves out nobody for a dispute.
    expect(data).toMatchObject({
      alliance: {
        before: listed(0, 0),
        overlapping: listed(0, 0, "ada"),
        ever: listed(0, 0, "ada"),
        others: listed(0, 0, "bea", "cyd", "dan"),
        after: listed(0, 0),
      },
    });
  });

  it.each(["alliances", "agreements", "obligations", "tenures", 'memberships(filter: { party: { slug: ["ada"] } })'])(
    "is counted and listed in %s",
    async (list) => {
      const [name, filter = "{ }"] = list.split(/\(filter: |\)$/);
      const on = 'asOf: "1960-01-01"';
      const data = await ask(
        `{ certain: ${name}(${on}, filter: ${filter}) { totalCount ${counts} }
           disputed: ${name}(${on}, filter: { disputed: true }) { totalCount } }`,
      );

      expect(data).toMatchObject({
        certain: { totalCount: 0, coverage: { disputedCount: 1, possibleCount: 0 } },
        disputed: { totalCount: 1 },
      });
    },
  );

  it("is asked for each parent by itself, and nested", async () => {
    const data = await ask(
      `{ countries { nodes { slug memberships(asOf: "1960-01-01") { coverage { disputedCount possibleCount } } } }
         alliances(asOf: "1960-01-01", certainty: POSSIBLE, filter: { members: { some: { disputed: true } } }) { totalCount } }`,
    );

    const of = (slug: string, disputedCount: number, possibleCount: number) => ({
      slug,
      memberships: { coverage: { disputedCount, possibleCount } },
    });
    expect(data).toEqual({
      countries: { nodes: [of("ada", 1, 0), of("bea", 0, 1), of("cyd", 0, 0), of("dan", 0, 0)] },
      alliances: { totalCount: 1 },
    });
  });

  it("applies to other facts on the date of the list, also in a filter that narrows coverage", async () => {
    const data = await ask(
      `{ memberships(asOf: "1960-01-01", certainty: POSSIBLE, filter: { group: { members: { some: { disputed: true } } } }) { totalCount coverage { sources { source { slug } } } } }`,
    );
    const { memberships } = data as { memberships: { totalCount: number; coverage: { sources: unknown[] } } };
    expect(memberships.totalCount).toBeGreaterThan(0);
    expect(memberships.coverage.sources.length).toBeGreaterThan(0);
  });

  it("is not counted of questions about parties", async () => {
    expect(await ask(`{ defenders(of: "bea", asOf: "1960-01-01") { ${counts} } }`)).toEqual({
      defenders: { coverage: { status: "COVERED", disputedCount: null, possibleCount: null } },
    });
  });

  describe("is refused without a day", () => {
    it.each([
      ["memberships(filter: { disputed: true }) { totalCount }"],
      ["memberships(filter: { disputed: false }) { __typename }"],
      ["countries(filter: { memberships: { some: { disputed: true } } }) { totalCount }"],
    ])("%s", async (field) => {
      expect(await server.askText(`{ ${field} }`)).toMatchObject({
        status: 400,
        statements: 0,
        errors: [
          {
            message: "`disputed` needs a date: give `asOf` or `during` on the list",
            extensions: { code: "BAD_USER_INPUT" },
          },
        ],
      });
    });
  });
});
