import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

describeDatabases("whether a list is covered on a day", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const [ada, bea, cyd] = [await make.country("Ada"), await make.country("Bea"), await make.country("Cyd")];
        const [pact, bloc, club] = [
          await make.alliance("Pact"),
          await make.alliance("Bloc"),
          await make.alliance("Club"),
        ];
        const [article, alliances, leaders, undated] = [
          await make.source("Article"),
          await make.source("Alliances", { kind: "DATASET", coverage: { start: "1900", end: "2000" } }),
          await make.source("Leaders", { kind: "DATASET", coverage: { start: "1950", end: "2010" } }),
          await make.source("Undated", { kind: "DATASET" }),
        ];
        const inPact = await make.membership(pact, ada, { start: "1920", end: "1930" });
        await make.citation(alliances, { membershipId: inPact.id }, { key: "1" });
        await make.citation(leaders, { membershipId: inPact.id }, { key: "2" });
        await make.citation(article, { membershipId: inPact.id }, { key: "3" });
        const inBloc = await make.membership(bloc, bea, { start: "1920" });
        await make.citation(alliances, { membershipId: inBloc.id }, { key: "4" });
        const inClub = await make.membership(club, bea, { start: "1920" });
        await make.citation(article, { membershipId: inClub.id }, { key: "5" });
        await make.citation(alliances, { actorId: pact.id }, { key: "6" });
        await make.citation(undated, { actorId: cyd.id }, { key: "7" });
        const [head, minister] = [
          await make.office("Head", ada, { roles: ["HEAD_OF_STATE"] }),
          await make.office("Minister", ada, { roles: ["FOREIGN_MINISTER"] }),
        ];
        const eve = await make.official("Eve");
        const [reign, ministry] = [
          await make.tenure(head, eve, { start: "1960", end: "1970" }),
          await make.tenure(minister, eve, { start: "1971" }),
        ];
        await make.citation(leaders, { tenureId: reign.id }, { key: "8" });
        await make.citation(undated, { tenureId: ministry.id }, { key: "9" });
        const treaty = await make.agreement("Treaty", { signed: "1920", inForce: "1921", parties: [ada, bea] });
        await make.citation(alliances, { agreementId: treaty.id }, { key: "10" });
        const trade = await make.source("Trade", {
          kind: "DATASET",
          coverage: { start: "1948", end: "2020" },
          codesEnds: false,
        });
        const tariffs = await make.agreement("Tariffs", {
          kind: "TRADE_AGREEMENT",
          inForce: "1955",
          parties: [cyd],
        });
        await make.citation(trade, { agreementId: tariffs.id }, { key: "12" });
        const owed = await make.obligation(ada, bea, { agreement: treaty, start: "1921" });
        await make.citation(leaders, { obligationId: owed.id }, { key: "11" });
      },
    });
  });

  const fields = "coverage { status sources { includesDay source { title } } }";
  const includes = (title: string) => ({ includesDay: true, source: { title } });
  const excludes = (title: string) => ({ includesDay: false, source: { title } });

  /** Asks for the data of an operation, which takes one statement. */
  async function ask(query: string): Promise<unknown> {
    const answer = await server.askText(query);
    expect(answer).toMatchObject({ status: 200, errors: undefined, statements: 1 });
    return answer.data;
  }

  describe("by the days of the datasets that cite its facts", () => {
    it.each([
      ["1899-12-31", { status: "NOT_COVERED", sources: [excludes("Alliances"), excludes("Leaders")] }],
      ["1925-01-01", { status: "PARTLY", sources: [includes("Alliances"), excludes("Leaders")] }],
      ["1950-12-31", { status: "COVERED", sources: [includes("Alliances"), includes("Leaders")] }],
      ["2005-01-01", { status: "PARTLY", sources: [excludes("Alliances"), includes("Leaders")] }],
    ])("on %s", async (day, coverage) => {
      const data = await ask(`{ alliance(slug: "pact") { members(asOf: "${day}") { ${fields} } } }`);

      expect(data).toEqual({ alliance: { members: { coverage } } });
    });

    it("certainly, also where what is possible is asked for", async () => {
      const data = await ask(
        `{ alliance(slug: "bloc") { members(asOf: "1900-06-01", certainty: POSSIBLE) { ${fields} } } }`,
      );

      expect(data).toEqual({
        alliance: { members: { coverage: { status: "NOT_COVERED", sources: [excludes("Alliances")] } } },
      });
    });
  });

  it("tells of no day where none is given", async () => {
    const data = await ask(
      `{ memberships(first: 0) { totalCount ${fields} } null: memberships(asOf: null, first: 0) { ${fields} } }`,
    );

    expect(data).toEqual({ memberships: { totalCount: 3, coverage: null }, null: { coverage: null } });
  });

  it("is each list's own, read for all of them at once", async () => {
    const data = await ask(
      `{ alliances { nodes { slug members(asOf: "1960-01-01") { totalCount coverage { status } } } } }`,
    );

    expect(data).toEqual({
      alliances: {
        nodes: [
          { slug: "bloc", members: { totalCount: 1, coverage: { status: "COVERED" } } },
          { slug: "club", members: { totalCount: 1, coverage: { status: "NOT_COVERED" } } },
          { slug: "pact", members: { totalCount: 0, coverage: { status: "COVERED" } } },
        ],
      },
    });
  });

  it("covers nothing where a parent has no facts, or nobody but articles looked", async () => {
    const data = await ask(
      `{ country(code: "none") { id } party(slug: "cyd") { memberships(asOf: "1960-01-01") { totalCount ${fields} } }
         alliance(slug: "club") { members(asOf: "1960-01-01") { totalCount ${fields} } } }`,
    );

    const nobody = { status: "NOT_COVERED", sources: [] };
    expect(data).toEqual({
      country: null,
      party: { memberships: { totalCount: 0, coverage: nobody } },
      alliance: { members: { totalCount: 1, coverage: nobody } },
    });
  });

  it("is not narrowed by a filter that leaves nothing, nor by the page", async () => {
    const data = await ask(
      `{ memberships(asOf: "1960-01-01", first: 0, filter: { status: [OBSERVER] }) { totalCount ${fields} } }`,
    );

    const sources = [includes("Alliances"), includes("Leaders")];
    expect(data).toEqual({ memberships: { totalCount: 0, coverage: { status: "COVERED", sources } } });
  });

  it("is narrowed by the role, since who looked for heads of state need not have looked for ministers", async () => {
    const data = await ask(
      `{ all: tenures(asOf: "1965-01-01") { ${fields} }
         heads: tenures(asOf: "1965-01-01", role: HEAD_OF_STATE) { ${fields} }
         ministers: tenures(asOf: "1965-01-01", role: FOREIGN_MINISTER) { ${fields} } }`,
    );

    expect(data).toEqual({
      all: { coverage: { status: "PARTLY", sources: [includes("Leaders"), excludes("Undated")] } },
      heads: { coverage: { status: "COVERED", sources: [includes("Leaders")] } },
      ministers: { coverage: { status: "NOT_COVERED", sources: [excludes("Undated")] } },
    });
  });

  it("is of the list's own kind of fact", async () => {
    const data = await ask(
      `{ alliances(asOf: "1930-01-01") { ${fields} } agreements(asOf: "1930-01-01") { ${fields} }
         party(slug: "ada") { obligations(asOf: "1930-01-01", role: BEARER) { ${fields} } } }`,
    );

    expect(data).toEqual({
      alliances: { coverage: { status: "COVERED", sources: [includes("Alliances")] } },
      agreements: { coverage: { status: "PARTLY", sources: [includes("Alliances"), excludes("Trade")] } },
      party: { obligations: { coverage: { status: "NOT_COVERED", sources: [excludes("Leaders")] } } },
    });
  });

  it("of defenders, by who has alliances and obligations of the party, also where none is found", async () => {
    const defendersOn = (day: string) => ask(`{ defenders(of: "bea", asOf: "${day}") { totalCount ${fields} } }`);

    expect(await defendersOn("1910-01-01")).toEqual({
      defenders: {
        totalCount: 0,
        coverage: { status: "PARTLY", sources: [includes("Alliances"), excludes("Leaders")] },
      },
    });
    const both = { status: "COVERED", sources: [includes("Alliances"), includes("Leaders")] };
    expect(await defendersOn("1960-01-01")).toEqual({ defenders: { totalCount: 1, coverage: both } });
    const data = await ask(
      `{ nobody: defenders(of: "ada", asOf: "1960-01-01") { totalCount ${fields} }
         unknown: defenders(of: "cyd", asOf: "1960-01-01") { totalCount ${fields} }
         everyDay: defenders(of: "bea") { ${fields} } }`,
    );
    expect(data).toEqual({
      nobody: { totalCount: 0, coverage: both },
      unknown: { totalCount: 0, coverage: { status: "NOT_COVERED", sources: [] } },
      everyDay: { coverage: null },
    });
  });

  describe("where a dataset codes no ends", () => {
    it.each([
      ["1947-12-31", { status: "NOT_COVERED", sources: [{ includesDay: false, codesEnds: false }] }],
      ["1960-01-01", { status: "PARTLY", sources: [{ includesDay: true, codesEnds: false }] }],
    ])("covers a day that it speaks of at most partly: %s", async (day, coverage) => {
      const data = await ask(
        `{ party(slug: "cyd") { agreements(asOf: "${day}") { coverage { status sources { includesDay codesEnds } } } } }`,
      );

      expect(data).toEqual({ party: { agreements: { coverage } } });
    });

    it("says so of the source, and nothing of an article or of one whose days nobody states", async () => {
      const data = await ask(`{ sources { nodes { title codesEnds } } }`);

      expect(data).toEqual({
        sources: {
          nodes: [
            { title: "Alliances", codesEnds: true },
            { title: "Article", codesEnds: null },
            { title: "Leaders", codesEnds: true },
            { title: "Trade", codesEnds: false },
            { title: "Undated", codesEnds: null },
          ],
        },
      });
    });

    it.each([
      ["kind: [TRADE_AGREEMENT]", "agreements", ["Trade"]],
      ["kind: [TREATY]", "agreements", ["Alliances"]],
      ['parties: { some: { slug: "cyd" } }', "agreements", ["Trade"]],
      ['kind: [TREATY], parties: { some: { slug: "cyd" } }', "agreements", []],
      ["kind: [DEFENSE]", "obligations", ["Leaders"]],
      ["kind: [MILITARY_AID]", "obligations", []],
      ['bearer: { slug: "ada" }', "obligations", ["Leaders"]],
      ['bearer: { slug: "bea" }', "obligations", []],
      ['beneficiary: { slug: "bea" }', "obligations", ["Leaders"]],
      ["office: { role: [HEAD_OF_STATE] }", "tenures", ["Leaders"]],
      ["office: { role: [FOREIGN_MINISTER] }", "tenures", ["Undated"]],
      ['official: { slug: "eve" }', "tenures", ["Leaders", "Undated"]],
      ['official: { text: "nobody" }', "tenures", []],
      ['members: { some: { party: { slug: "ada" } } }', "alliances", ["Alliances"]],
      ['members: { some: { party: { slug: "cyd" } } }', "alliances", []],
      ['party: { slug: "ada" }', "memberships", ["Alliances", "Leaders"]],
      ['party: { slug: "bea" }', "memberships", ["Alliances"]],
    ])("asks who has facts of what the filter asks for: %s", async (filter, list, titles) => {
      const data = await ask(
        `{ list: ${list}(asOf: "1960-01-01", filter: { ${filter} }) { coverage { sources { source { title } } } } }`,
      );

      expect(data).toEqual({ list: { coverage: { sources: titles.map((title) => ({ source: { title } })) } } });
    });

    it("asks who can be relied on for what is on the list alone", async () => {
      const data = await ask(`{ agreements(asOf: "1960-01-01") { coverage { status sources { codesEnds } } } }`);

      expect(data).toEqual({
        agreements: { coverage: { status: "PARTLY", sources: [{ codesEnds: true }, { codesEnds: false }] } },
      });
    });
  });

  describe("of a question about two parties, by who has facts of each of them", () => {
    it("says that none was found, where somebody looked at both", async () => {
      const data = await ask(
        `{ ties(a: "ada", b: "bea", asOf: "1940-01-01", filter: { kind: [ALLIANCE] }) { totalCount ${fields} } }`,
      );

      expect(data).toEqual({
        ties: {
          totalCount: 0,
          coverage: { status: "COVERED", sources: [includes("Alliances")] },
        },
      });
    });

    it("says that nobody looked, where nobody looks for ties of the kinds that are asked for", async () => {
      const data = await ask(
        `{ ties(a: "ada", b: "bea", asOf: "1940-01-01", filter: { kind: [EVENT, STATEMENT] }) { totalCount ${fields} } }`,
      );

      expect(data).toEqual({ ties: { totalCount: 0, coverage: { status: "NOT_COVERED", sources: [] } } });
    });

    it("says that nobody looked, where nobody looked at both", async () => {
      const data = await ask(
        `{ ties(a: "ada", b: "cyd", asOf: "1960-01-01") { totalCount ${fields} }
           path(from: "ada", to: "cyd", asOf: "1960-01-01") { totalCount ${fields} } }`,
      );

      const nobody = { totalCount: 0, coverage: { status: "NOT_COVERED", sources: [] } };
      expect(data).toEqual({ ties: nobody, path: nobody });
    });

    it("of an attack, by who looked at either", async () => {
      const data = await ask(
        `{ obligationsTriggered(attacked: "ada", attacker: "cyd", asOf: "1960-01-01") { totalCount ${fields} }
           back: obligationsTriggered(attacked: "cyd", attacker: "ada", asOf: "1960-01-01") { totalCount ${fields} } }`,
      );

      const either = {
        totalCount: 0,
        coverage: { status: "COVERED", sources: [includes("Alliances"), includes("Leaders")] },
      };
      expect(data).toEqual({ obligationsTriggered: either, back: either });
    });

    it("by the kinds of facts that it goes by", async () => {
      const data = await ask(
        `{ obligationsTriggered(attacked: "bea", attacker: "ada", asOf: "1960-01-01") { ${fields} }
           allKinds: path(from: "ada", to: "bea", asOf: "1960-01-01") { ${fields} }
           alliances: path(from: "ada", to: "bea", through: [ALLIANCE], asOf: "1940-01-01") { ${fields} }
           events: path(from: "ada", to: "bea", through: [EVENT], asOf: "1960-01-01") { ${fields} } }`,
      );

      expect(data).toEqual({
        obligationsTriggered: {
          coverage: { status: "COVERED", sources: [includes("Alliances"), includes("Leaders")] },
        },
        allKinds: { coverage: { status: "COVERED", sources: [includes("Alliances")] } },
        alliances: { coverage: { status: "COVERED", sources: [includes("Alliances")] } },
        events: { coverage: { status: "NOT_COVERED", sources: [] } },
      });
    });

    it("tells of no day where none is given, and of nobody who is no party", async () => {
      const data = await ask(
        `{ ties(a: "ada", b: "bea") { ${fields} } path(from: "ada", to: "bea") { ${fields} }
           none: ties(a: "ada", b: "nobody", asOf: "1960-01-01") { ${fields} } }`,
      );

      expect(data).toEqual({ ties: { coverage: null }, path: { coverage: null }, none: null });
    });
  });

  it("leads on from the sources", async () => {
    const data = await ask(
      `{ memberships(asOf: "1930-01-01", first: 0) { __typename coverage { __typename
           some: sources { __typename in: includesDay source { slug coverage { start { value } } citations(first: 0) { totalCount } } } } } }`,
    );

    expect(data).toEqual({
      memberships: {
        __typename: "MembershipConnection",
        coverage: {
          __typename: "Coverage",
          some: [
            {
              __typename: "SourceCoverage",
              in: true,
              source: { slug: "alliances", coverage: { start: { value: "1900" } }, citations: { totalCount: 4 } },
            },
            {
              __typename: "SourceCoverage",
              in: false,
              source: { slug: "leaders", coverage: { start: { value: "1950" } }, citations: { totalCount: 3 } },
            },
          ],
        },
      },
    });
  });
});

// Two datasets speak of 1900 to 2000: Clubs has Ada and Bea in a club, and leaves both open at 1980, and Cyd in a guild since some day of 1930 to 1980;
// Pacts has Bea in a pact and Ada in one that ended.
describeDatabases("whether a list of members is covered on a day", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const [ada, bea, cyd] = [await make.country("Ada"), await make.country("Bea"), await make.country("Cyd")];
        const coverage = { start: "1900", end: "2000" };
        const clubs = await make.source("Clubs", { kind: "DATASET", coverage });
        const pacts = await make.source("Pacts", { kind: "DATASET", coverage });
        const club = await make.organization("Club");
        await make.organization("Union");
        const [pact, league] = [await make.alliance("Pact"), await make.alliance("League")];
        const leftOpen = { start: "1950", endStatus: "UNKNOWN_AFTER", seen: ["1980-01-01"] } as const;
        for (const [key, source, group, party, facts] of [
          ["1", clubs, club, ada, leftOpen],
          ["2", clubs, club, bea, { start: "1950", endStatus: "UNKNOWN_AFTER" }],
          ["3", pacts, pact, bea, { start: "1950", endStatus: "UNKNOWN_AFTER", seen: ["2000-12-31"] }],
          ["4", pacts, league, ada, { start: "1950", end: "1960" }],
          ["5", clubs, await make.organization("Guild"), cyd, { start: "1930/1980" }],
        ] as const) {
          const membership = await make.membership(group, party, facts);
          await make.reading(await make.citation(source, { membershipId: membership.id }, { key }), facts);
        }
        for (const [key, source, title, facts] of [
          ["6", clubs, "Tariffs", { start: "1930/1980" }],
          ["7", pacts, "Treaty", { start: "1930", end: "1960" }],
        ] as const) {
          const agreement = await make.agreement(title, { inForce: facts.start, parties: [cyd] });
          await make.reading(await make.citation(source, { agreementId: agreement.id }, { key }), facts);
        }
      },
    });
  });

  const ask = async (query: string) => (await server.askText(query)).data;
  const includes = (title: string, includesDay = true) => ({ includesDay, source: { title } });

  it("by none that leaves all of them open before it", async () => {
    const data = await ask(`{ organization(slug: "club") {
      then: members(asOf: "1970-01-01") { totalCount coverage { status } }
      later: members(asOf: "1990-01-01") { totalCount coverage { status sources { includesDay source { title } } } }
      maybe: members(asOf: "1990-01-01", certainty: POSSIBLE) { totalCount coverage { status } } }
      alliance(slug: "league") { members(asOf: "1990-01-01") { totalCount coverage { status } } }
      party(slug: "ada") { memberships(asOf: "1990-01-01") { totalCount coverage { status sources { includesDay source { title } } } } } }`);

    expect(data).toEqual({
      organization: {
        then: { totalCount: 1, coverage: { status: "COVERED" } },
        later: { totalCount: 0, coverage: { status: "NOT_COVERED", sources: [includes("Clubs", false)] } },
        maybe: { totalCount: 2, coverage: { status: "NOT_COVERED" } },
      },
      alliance: { members: { totalCount: 0, coverage: { status: "COVERED" } } },
      party: {
        memberships: {
          totalCount: 0,
          coverage: { status: "PARTLY", sources: [includes("Clubs", false), includes("Pacts")] },
        },
      },
    });
  });

  it("by none that knows of each of them only that it began some time before or after", async () => {
    const data = await ask(`{ organization(slug: "guild") {
      before: members(asOf: "1920-01-01") { totalCount coverage { status } }
      then: members(asOf: "1950-01-01") { totalCount coverage { status } }
      maybe: members(asOf: "1950-01-01", certainty: POSSIBLE) { totalCount coverage { status } }
      since: members(asOf: "1990-01-01") { totalCount coverage { status } } } }`);

    expect(data).toEqual({
      organization: {
        before: { totalCount: 0, coverage: { status: "COVERED" } },
        then: { totalCount: 0, coverage: { status: "NOT_COVERED" } },
        maybe: { totalCount: 1, coverage: { status: "NOT_COVERED" } },
        since: { totalCount: 1, coverage: { status: "COVERED" } },
      },
    });
  });

  it("by none that leaves open whether the agreements of a list were in force", async () => {
    const data = await ask(`{ party(slug: "cyd") {
      before: agreements(asOf: "1920-01-01") { coverage { status } }
      then: agreements(asOf: "1950-01-01") { coverage { status sources { includesDay source { title } } } }
      since: agreements(asOf: "1990-01-01") { coverage { status } } }
      tariffs: agreements(asOf: "1950-01-01", filter: { slug: ["tariffs"] }) { totalCount coverage { possibleCount } } }`);

    expect(data).toEqual({
      party: {
        before: { coverage: { status: "COVERED" } },
        then: { coverage: { status: "PARTLY", sources: [includes("Clubs", false), includes("Pacts")] } },
        since: { coverage: { status: "COVERED" } },
      },
      tariffs: { totalCount: 0, coverage: { possibleCount: 1 } },
    });
  });

  it.each([
    ["Union", '{ slug: "union" }', { status: "NOT_COVERED", sources: [] }],
    ["Pact", '{ slug: "pact" }', { status: "COVERED", sources: [includes("Pacts")] }],
    ["Club", '{ slug: "club" }', { status: "COVERED", sources: [includes("Clubs")] }],
    ["any", "{}", { status: "COVERED", sources: [includes("Clubs"), includes("Pacts")] }],
  ])("only by who has members of such groups: %s", async (_, group, coverage) => {
    const args = `asOf: "1970-01-01", filter: { group: ${group} }`;
    const data =
      await ask(`{ party(slug: "ada") { memberships(${args}) { coverage { status sources { includesDay source { title } } } } }
      memberships(${args}) { coverage { status } } }`);

    expect(data).toEqual({
      party: { memberships: { coverage } },
      memberships: { coverage: { status: coverage.status } },
    });
  });
});
