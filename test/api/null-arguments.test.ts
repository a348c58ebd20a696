import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

describeDatabases("null for an argument with a default", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const [ada, bea] = [await make.country("Ada"), await make.country("Bea")];
        const pact = await make.alliance("Pact");
        for (const party of [ada, bea]) await make.membership(pact, party, { start: "1950" });
      },
    });
  });

  it.each([
    ["an order's direction", "direction", "OrderDirection", "countries(orderBy: { by: NAME", " }) { nodes { slug } }"],
    ["the kinds of a path", "through", "[LinkKind!]", `path(from: "ada" to: "bea"`, ") { nodes { length } }"],
    ["the length of a path", "maxLength", "Int", `path(from: "ada" to: "bea"`, ") { nodes { length } }"],
    ["the kinds of a network", "kinds", "[LinkKind!]", `network(asOf: "1955-01-01"`, ") { edgeCount }"],
    ["the weight of a network's edges", "minWeight", "Int", `network(asOf: "1955-01-01"`, ") { edgeCount }"],
    ["certainty", "certainty", "Certainty", `memberships(asOf: "1950-06-01"`, ") { totalCount }"],
  ])("means that default: %s", async (_, argument, type, before, after) => {
    const leftOut = await server.askText(`{ ${before} ${after} }`);
    expect(leftOut.errors).toBeUndefined();

    expect(await server.askText(`{ ${before} ${argument}: null ${after} }`)).toEqual(leftOut);
    const byVariable = `query ($value: ${type}) { ${before} ${argument}: $value ${after} }`;
    expect(await server.askText(byVariable, { value: null })).toEqual(leftOut);
    expect(await server.askText(byVariable)).toEqual(leftOut);
  });

  it("means that default where it is the only argument", async () => {
    const query = `{ network { nodes(first: null) { degree } } memberships { countsByParty(first: null) { count } }
      country(code: "XX") { name(language: null) } }`;
    const leftOut =
      '{ network { nodes { degree } } memberships { countsByParty { count } } country(code: "XX") { name } }';
    const answer = await server.askText(leftOut);
    expect(answer.errors).toBeUndefined();
    expect(await server.askText(query)).toEqual(answer);
  });
});
