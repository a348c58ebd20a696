import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

describeDatabases("what lists are counted by", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const [ada, bea, cyd] = [await make.country("Ada"), await make.country("Bea"), await make.country("Cyd")];
        await make.agreement("First", { signed: "1950-05", inForce: "1951", parties: [ada, bea], status: "IN_FORCE" });
        await make.agreement("Second", { signed: "1950", kind: "MEMORANDUM", parties: [ada, cyd] });
        await make.agreement("Third", { signed: "1960/1961", parties: [ada] });
        await make.agreement("Fourth", { parties: [bea], inForce: "1999", status: "IN_FORCE" });
        const [pact, bloc] = [
          await make.alliance("Pact"),
          await make.alliance("Bloc", { form: "BLOC", start: "1950" }),
        ];
        await make.membership(pact, ada, { start: "1950", end: "1960" });
        await make.membership(pact, ada, { key: "pact/ada/2", start: "1970" });
        await make.membership(pact, bea, { start: "1970-02", status: "OBSERVER" });
        await make.membership(bloc, bea, { start: "1969/1970" });
        const office = await make.office("Head", ada, { roles: ["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT"] });
        const minister = await make.office("Minister", bea, { roles: ["FOREIGN_MINISTER"] });
        const official = await make.official("Eve");
        await make.tenure(office, official, { start: "2000" });
        await make.tenure(minister, official, { start: "2001", end: "2002" });
        await make.obligation(ada, bea, { alliance: pact, start: "1950" });
        await make.obligation(ada, cyd, { alliance: pact, start: "1950", kind: "CONSULTATION" });
      },
    });
  });

  /** Asks one list; what it took is the same of all. */
  async function ask(list: string): Promise<unknown> {
    const answer = await server.askText(`{ list: ${list} }`);
    expect(answer).toMatchObject({ status: 200, errors: undefined, statements: 1 });
    return answer.data?.["list"];
  }

  it("counts agreements by kind, status, year and party", async () => {
    const list = await ask(
      "agreements(first: 0) { totalCount countsByKind { kind count } countsByStatus { status count } countsByYear { year count } countsByParty { party { name } count } }",
    );

    expect(list).toEqual({
      totalCount: 4,
      countsByKind: [
        { kind: "TREATY", count: 3 },
        { kind: "MEMORANDUM", count: 1 },
      ],
      countsByStatus: [
        { status: "IN_FORCE", count: 2 },
        { status: "UNKNOWN", count: 2 },
      ],
      countsByYear: [
        { year: 1950, count: 2 },
        { year: null, count: 2 },
      ],
      countsByParty: [
        { party: { name: "Ada" }, count: 3 },
        { party: { name: "Bea" }, count: 2 },
        { party: { name: "Cyd" }, count: 1 },
      ],
    });
  });

  it("counts under the list's filter and day, whatever page is asked for", async () => {
    const list = await ask(
      'agreements(asOf: "1955-01-01", filter: { kind: [TREATY] }, last: 1) { totalCount nodes { slug } countsByParty { party { slug } count } countsByYear { year count } }',
    );

    expect(list).toEqual({
      totalCount: 1,
      nodes: [{ slug: "first" }],
      countsByParty: [
        { party: { slug: "ada" }, count: 1 },
        { party: { slug: "bea" }, count: 1 },
      ],
      countsByYear: [{ year: 1950, count: 1 }],
    });
  });

  it("has no counts where the list is empty", async () => {
    const list = await ask(
      'agreements(asOf: "1700-01-01") { totalCount countsByKind { count } countsByYear { count } countsByParty { count } }',
    );

    expect(list).toEqual({ totalCount: 0, countsByKind: [], countsByYear: [], countsByParty: [] });
  });

  it("counts a party once for each membership, and those that the list leaves out not at all", async () => {
    const list = await ask(
      "memberships { countsByStatus { status count } countsByGroup { group { slug } count } countsByParty(first: 1) { count party { slug } } countsByYear { count year } }",
    );

    expect(list).toEqual({
      countsByStatus: [
        { status: "FULL", count: 3 },
        { status: "OBSERVER", count: 1 },
      ],
      countsByGroup: [
        { group: { slug: "pact" }, count: 3 },
        { group: { slug: "bloc" }, count: 1 },
      ],
      countsByParty: [{ count: 2, party: { slug: "ada" } }],
      countsByYear: [
        { count: 1, year: 1950 },
        { count: 2, year: 1970 },
        { count: 1, year: null },
      ],
    });
  });

  it("counts below each thing of a list, and below what is counted by", async () => {
    const data = await ask(
      `alliances(first: 5) { countsByForm { form count } nodes { slug members { countsByParty { count party { slug agreements { countsByKind { kind count } } } } } } }`,
    );

    expect(data).toEqual({
      countsByForm: [
        { form: "PACT", count: 1 },
        { form: "BLOC", count: 1 },
      ],
      nodes: [
        {
          slug: "bloc",
          members: {
            countsByParty: [
              { count: 1, party: { slug: "bea", agreements: { countsByKind: [{ kind: "TREATY", count: 2 }] } } },
            ],
          },
        },
        {
          slug: "pact",
          members: {
            countsByParty: [
              {
                count: 2,
                party: {
                  slug: "ada",
                  agreements: {
                    countsByKind: [
                      { kind: "TREATY", count: 2 },
                      { kind: "MEMORANDUM", count: 1 },
                    ],
                  },
                },
              },
              { count: 1, party: { slug: "bea", agreements: { countsByKind: [{ kind: "TREATY", count: 2 }] } } },
            ],
          },
        },
      ],
    });
  });

  it("counts a tenure for each role of its office", async () => {
    const list = await ask("tenures { totalCount countsByRole { role count } countsByParty { party { slug } count } }");

    expect(list).toEqual({
      totalCount: 2,
      countsByRole: [
        { role: "HEAD_OF_STATE", count: 1 },
        { role: "HEAD_OF_GOVERNMENT", count: 1 },
        { role: "FOREIGN_MINISTER", count: 1 },
      ],
      countsByParty: [
        { party: { slug: "ada" }, count: 1 },
        { party: { slug: "bea" }, count: 1 },
      ],
    });
  });

  it("counts obligations by either side", async () => {
    const list = await ask(
      "obligations { countsByBearer { party { slug } count } countsByBeneficiary { party { slug } count } }",
    );

    expect(list).toEqual({
      countsByBearer: [{ party: { slug: "ada" }, count: 2 }],
      countsByBeneficiary: [
        { party: { slug: "bea" }, count: 1 },
        { party: { slug: "cyd" }, count: 1 },
      ],
    });
  });

  it("takes a variable for how many", async () => {
    const answer = await server.askText(
      "query ($first: Int!) { agreements { countsByParty(first: $first) { party { slug } } } }",
      { first: 2 },
    );

    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: { agreements: { countsByParty: [{ party: { slug: "ada" } }, { party: { slug: "bea" } }] } },
    });
  });

  it.each([-1, 501])("refuses to count by %i parties", async (first) => {
    const answer = await server.askText(`{ agreements { countsByParty(first: ${first}) { count } } }`);

    expect(answer).toEqual({
      status: 400,
      data: undefined,
      statements: 0,
      errors: [
        expect.objectContaining({
          message: `\`first\` must be 0 to 500, got ${first}`,
          extensions: { code: "BAD_PAGE" },
        }) as unknown,
      ],
    });
  });

  it("counts by 500 parties, whatever the size of the page beside", async () => {
    const within = "{ agreements(first: 100) { nodes { slug } countsByParty(first: 500) { party { slug } } } }";
    const beyond =
      "{ agreements(first: 0) { countsByParty(first: 500) { party { agreements(first: 100) { nodes { slug } } } } } }";

    expect((await server.askText(within)).errors).toBeUndefined();
    expect((await server.askText(beyond)).errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: "TOO_MANY_ROWS" }) as unknown }) as unknown,
    ]);
  });
});
