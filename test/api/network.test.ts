import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

// Ada, Bea and Cyd in a pact and a treaty; Dan, Eve and Fay in a union; Cyd met Dan in 1970; Gil with nobody.
describeDatabases("networks", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const [ada, bea, cyd] = [await make.country("Ada"), await make.country("Bea"), await make.country("Cyd")];
        const [dan, eve, fay] = [await make.country("Dan"), await make.country("Eve"), await make.country("Fay")];
        await make.country("Gil");
        const pact = await make.alliance("Pact");
        for (const party of [ada, bea, cyd]) await make.membership(pact, party, { start: "1950" });
        await make.membership(pact, ada, { key: "pact/ada/2", start: "1950" }); // twice in it is tied once
        await make.agreement("Treaty", { inForce: "1960", parties: [ada, bea, cyd] });
        const union = await make.organization("Union");
        for (const party of [dan, eve, fay]) await make.membership(union, party, { start: "1950" });
        await make.event("Meeting", { on: "1970-03", participants: [{ party: cyd }, { party: dan }] });
      },
    });
  });

  it("has parties with degree and community, and edges with weight and what is behind them", async () => {
    const answer = await server.askText(`{ network { nodes { party { slug } degree weight community }
      edges(first: 100) { from { slug } to { slug } kind weight links(first: 5) { totalCount nodes { by { __typename ... on Alliance { slug } ... on Organization { slug } ... on Agreement { slug } ... on Event { slug } } } } } } }`);

    const node = (slug: string, degree: number, weight: number, community: number) => ({
      ...{ party: { slug }, degree, weight, community },
    });
    const edge = (from: string, to: string, kind: string, __typename: string, slug: string) => ({
      ...{ from: { slug: from }, to: { slug: to }, kind, weight: 1 },
      links: { totalCount: 1, nodes: [{ by: { __typename, slug } }] },
    });
    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: {
        network: {
          nodes: [
            node("cyd", 3, 5, 0),
            node("dan", 3, 3, 1),
            node("ada", 2, 4, 0),
            node("bea", 2, 4, 0),
            node("eve", 2, 2, 1),
            node("fay", 2, 2, 1),
          ],
          edges: [
            edge("ada", "bea", "AGREEMENT", "Agreement", "treaty"),
            edge("ada", "bea", "ALLIANCE", "Alliance", "pact"),
            edge("ada", "cyd", "AGREEMENT", "Agreement", "treaty"),
            edge("ada", "cyd", "ALLIANCE", "Alliance", "pact"),
            edge("bea", "cyd", "AGREEMENT", "Agreement", "treaty"),
            edge("bea", "cyd", "ALLIANCE", "Alliance", "pact"),
            edge("cyd", "dan", "EVENT", "Event", "meeting"),
            edge("dan", "eve", "ORGANIZATION", "Organization", "union"),
            edge("dan", "fay", "ORGANIZATION", "Organization", "union"),
            edge("eve", "fay", "ORGANIZATION", "Organization", "union"),
          ],
        },
      },
    });
  });

  // How many edges there are of how many nodes.
  it.each([
    ["kinds: [ALLIANCE]", 3, 3],
    ["kinds: []", 0, 0],
    ["kinds: [EVENT, ORGANIZATION]", 4, 4],
    ['asOf: "1700-01-01"', 0, 0],
    ['asOf: "1955-06-01"', 6, 6],
    ['asOf: "1965-01-01"', 9, 6],
    ['asOf: "1970-03-15"', 9, 6],
    ['asOf: "1970-03-15", certainty: POSSIBLE', 10, 6],
    ['asOf: "2025-01-01", kinds: EVENT', 1, 2],
    ["minWeight: 2", 0, 0],
  ])("has with %s %i edges between %i parties", async (args, edges, nodes) => {
    const { data, statements } = await server.askText(
      `{ network(${args}) { nodes { party { slug } } edges { weight } nodeCount edgeCount } }`,
    );

    const { network } = data as {
      network: { nodes: unknown[]; edges: unknown[]; nodeCount: number; edgeCount: number };
    };
    const { nodeCount, edgeCount } = network;
    const shown = { nodes: network.nodes.length, edges: network.edges.length };
    expect({ ...shown, nodeCount, edgeCount, statements }).toEqual({
      ...{ nodes, edges, nodeCount: nodes, edgeCount: edges },
      statements: 1,
    });
  });

  it("gives the parties of the highest degree, and their communities among themselves", async () => {
    const answer = await server.askText(
      "{ network { nodeCount nodes(first: 2) { party { slug } degree community } edgeCount edges(first: 0) { weight } } }",
    );

    expect(answer.data).toEqual({
      network: {
        ...{ nodeCount: 6, edgeCount: 10 },
        nodes: [
          { party: { slug: "cyd" }, degree: 3, community: 0 },
          { party: { slug: "dan" }, degree: 3, community: 0 },
        ],
        edges: [],
      },
    });
  });

  it.each([
    ["network(minWeight: 0) { nodes { degree } }", "BAD_USER_INPUT", "`minWeight` must be at least 1, got 0"],
    ["network { nodes(first: 1001) { degree } }", "BAD_PAGE", "`first` must be 0 to 1000, got 1001"],
    ["network { edges(first: 20001) { weight } }", "BAD_PAGE", "`first` must be 0 to 20000, got 20001"],
  ])("refuses %s", async (field, code, message) => {
    const answer = await server.askText(`{ ${field} }`);

    expect(answer).toMatchObject({
      status: 400,
      data: undefined,
      statements: 0,
      errors: [{ message, extensions: { code } }],
    });
  });

  it("counts towards the limits by what is asked for", async () => {
    const within = await server.askText(
      "{ network { nodes(first: 1000) { party { slug } community } edges(first: 15000) { kind weight from { slug } to { slug } } } }",
    );
    const beyond = await server.askText("{ network { edges(first: 20000) { from { slug } to { slug } } } }");

    expect(within.errors).toBeUndefined();
    expect(beyond).toMatchObject({ statements: 0, errors: [{ extensions: { code: "TOO_MANY_ROWS" } }] });
  });
});
