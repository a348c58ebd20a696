import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

// Ada – Bea and Ada – Cyd by pacts, Bea – Dan and Cyd – Dan by a union and a treaty, Dan – Eve by a meeting; Fay with nobody.
describeDatabases("paths", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const [ada, bea, cyd] = [await make.country("Ada"), await make.country("Bea"), await make.country("Cyd")];
        const [dan, eve] = [await make.country("Dan"), await make.organization("Eve")];
        await make.country("Fay");
        const [first, second] = [await make.alliance("First pact"), await make.alliance("Second pact")];
        const union = await make.organization("Union");
        const source = await make.source("Article");
        const cited = await make.membership(first, ada, { start: "1950", end: "1960" });
        await make.citation(source, { membershipId: cited.id }, { key: "one", at: "¶1" });
        await make.membership(first, ada, { key: "first-pact/ada/2", start: "1990" });
        await make.membership(first, bea, { start: "1955" });
        await make.membership(second, ada, { start: "1955" });
        await make.membership(second, cyd, { start: "1955" });
        await make.membership(second, dan, { start: "1940", end: "1950" });
        await make.membership(union, bea, { start: "1940" });
        await make.membership(union, dan, { start: "1940" });
        await make.agreement("Treaty", { signed: "1955", inForce: "1956-05", parties: [cyd, dan] });
        await make.agreement("Early treaty", { signed: "1930", parties: [cyd, dan] });
        await make.event("Meeting", { on: "1970-03", participants: [{ party: dan }, { party: eve }] });
      },
    });
  });

  const steps = `length steps { from { slug } to { slug } links { nodes { kind by {
    ... on Alliance { slug } ... on Organization { slug } ... on Agreement { slug } ... on Event { slug } } } } }`;

  it("gives all shortest chains, each step with all that links its two", async () => {
    const answer = await server.askText(`{ path(from: "ada", to: "eve") { totalCount nodes { ${steps} } } }`);

    const pact = (slug: string) => ({ nodes: [{ kind: "ALLIANCE", by: { slug } }] });
    const meeting = {
      from: { slug: "dan" },
      to: { slug: "eve" },
      links: { nodes: [{ kind: "EVENT", by: { slug: "meeting" } }] },
    };
    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: {
        path: {
          totalCount: 2,
          nodes: [
            {
              length: 3,
              steps: [
                { from: { slug: "ada" }, to: { slug: "bea" }, links: pact("first-pact") },
                {
                  from: { slug: "bea" },
                  to: { slug: "dan" },
                  links: { nodes: [{ kind: "ORGANIZATION", by: { slug: "union" } }] },
                },
                meeting,
              ],
            },
            {
              length: 3,
              steps: [
                { from: { slug: "ada" }, to: { slug: "cyd" }, links: pact("second-pact") },
                {
                  from: { slug: "cyd" },
                  to: { slug: "dan" },
                  links: {
                    nodes: [
                      { kind: "AGREEMENT", by: { slug: "early-treaty" } },
                      { kind: "AGREEMENT", by: { slug: "treaty" } },
                    ],
                  },
                },
                meeting,
              ],
            },
          ],
        },
      },
    });
  });

  it("cites each link: both memberships, of several spells the first that goes with the other's", async () => {
    const membership = "{ period { start { value } } citations { nodes { locator source { title } } } }";
    const answer = await server.askText(
      `{ path(from: "ada", to: "bea", first: 1) { nodes { steps { links(first: 1) { nodes { fromMembership ${membership} toMembership ${membership} } } } } } }`,
    );

    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: {
        path: {
          nodes: [
            {
              steps: [
                {
                  links: {
                    nodes: [
                      {
                        fromMembership: {
                          period: { start: { value: "1950" } },
                          citations: { nodes: [{ locator: "¶1", source: { title: "Article" } }] },
                        },
                        toMembership: { period: { start: { value: "1955" } }, citations: { nodes: [] } },
                      },
                    ],
                  },
                },
              ],
            },
          ],
        },
      },
    });
  });

  // Chains by their parties; a day leaves out what does not hold on it.
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['from: "ada", to: "dan"', ["bea", "cyd"]],
    ['from: "dan", to: "ada"', ["bea", "cyd"]],
    ['from: "ada", to: "dan", through: [ALLIANCE, AGREEMENT]', ["cyd"]],
    ['from: "ada", to: "dan", through: [ALLIANCE, ORGANIZATION]', ["bea"]],
    ['from: "ada", to: "dan", through: ALLIANCE', []],
    ['from: "ada", to: "dan", through: []', []],
    ['from: "ada", to: "dan", maxLength: 2', ["bea", "cyd"]],
    ['from: "ada", to: "dan", maxLength: 1', []],
    ['from: "ada", to: "dan", asOf: "1957-01-01"', ["bea", "cyd"]],
    ['from: "ada", to: "dan", asOf: "1956-01-01"', ["bea"]],
    ['from: "ada", to: "dan", asOf: "1956-01-01", certainty: POSSIBLE', ["bea", "cyd"]],
    ['from: "ada", to: "dan", asOf: "1956-05-15", certainty: POSSIBLE', ["bea", "cyd"]],
    ['from: "ada", to: "dan", asOf: "1970-01-01"', ["cyd"]],
    ['from: "ada", to: "dan", asOf: "1995-01-01"', ["bea", "cyd"]],
    ['from: "ada", to: "dan", asOf: "1700-01-01"', []],
    ['from: "ada", to: "fay"', []],
    ['from: "fay", to: "ada"', []],
    ['from: "ada", to: "union"', []],
  ];

  it.each(cases)("goes with %s through %j", async (args, between) => {
    const answer = await server.askText(`{ path(${args}) { totalCount nodes { steps { to { slug } } } } }`);

    expect(answer.data).toEqual({
      path: {
        totalCount: between.length,
        nodes: between.map((slug) => ({
          steps: [{ to: { slug } }, { to: { slug: args.includes('to: "ada"') ? "ada" : "dan" } }],
        })),
      },
    });
    expect(answer.statements).toBe(1);
  });

  it.each(['from: "ada", to: "nobody"', 'from: "nobody", to: "ada"', 'from: "ada", to: "first-pact"'])(
    "is null with %s, which is no party",
    async (args) => {
      const answer = await server.askText(`{ path(${args}) { totalCount nodes { length } } }`);

      expect(answer).toEqual({ status: 200, errors: undefined, statements: 1, data: { path: null } });
    },
  );

  it("comes in pages, forward and backward", async () => {
    const page = "{ pageInfo { hasNextPage hasPreviousPage } edges { cursor node { steps { to { slug } } } } }";
    const read = async (args: string) => {
      const { data } = await server.askText(`{ path(from: "ada", to: "dan", ${args}) ${page} }`);
      const { pageInfo, edges } = (
        data as { path: { pageInfo: object; edges: { cursor: string; node: { steps: { to: { slug: string } }[] } }[] } }
      ).path;
      return { ...pageInfo, cursor: edges[0]?.cursor, through: edges.map(({ node }) => node.steps[0]?.to.slug) };
    };

    const first = await read("first: 1");
    const second = await read(`first: 1, after: "${first.cursor}"`);
    const back = await read(`last: 1, before: "${second.cursor}"`);

    expect(first).toMatchObject({ through: ["bea"], hasNextPage: true, hasPreviousPage: false });
    expect(second).toMatchObject({ through: ["cyd"], hasNextPage: false, hasPreviousPage: true });
    expect(back).toMatchObject({ through: ["bea"], hasNextPage: true, hasPreviousPage: false });
  });

  it.each([
    ['from: "ada", to: "ada"', '`from` and `to` must be two different parties, got "ada" for both'],
    ['from: "ada", to: "dan", maxLength: 1000', "`maxLength` must be 1 to 6, got 1000"],
    ['from: "ada", to: "dan", maxLength: 7', "`maxLength` must be 1 to 6, got 7"],
    ['from: "ada", to: "dan", maxLength: 0', "`maxLength` must be 1 to 6, got 0"],
  ])("refuses %s", async (args, message) => {
    const answer = await server.askText(`{ path(${args}) { totalCount } }`);

    expect(answer).toEqual({
      status: 400,
      data: undefined,
      statements: 0,
      errors: [expect.objectContaining({ message, extensions: { code: "BAD_USER_INPUT" } }) as unknown],
    });
  });
});
