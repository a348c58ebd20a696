import { beforeAll, expect, it } from "vitest";
import { RefetchDocument } from "../generated/graphql.js";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";

describeDatabases("node and nodes", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  it("finds things of several types by their ids, in the order of the ids, in one statement", async () => {
    const found = await server.askText(
      `{ country(code: "kr") { id } alliance(slug: "quad") { id } official(slug: "cho-hyun") { id } }`,
    );
    const { alliance, country, official } = found.data as Record<"alliance" | "country" | "official", { id: string }>;

    const answer = await server.ask(RefetchDocument, { ids: [official.id, country.id, alliance.id] });

    expect(answer).toEqual({
      status: 200,
      statements: 1,
      errors: undefined,
      data: {
        nodes: [
          { __typename: "Official", id: official.id, slug: "cho-hyun", name: "Cho Hyun" },
          { __typename: "Country", id: country.id, slug: "south-korea", name: "South Korea" },
          { __typename: "Alliance", id: alliance.id, slug: "quad", name: "Quad" },
        ],
      },
    });
  });
});
