import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { createSchema } from "../../../src/schema/schema.js";
import { describeDatabases } from "../../support/databases.js";
import { fillWithWorld } from "../../support/made-up-world.js";
import { startTestServer, type TestServer } from "../../support/server.js";
import { operations } from "./operations.js";
import { createOracle } from "./oracle.js";
import { readWorld } from "./world-rows.js";

const schema = createSchema();
const pool = {
  slugs: ["azure", "beige", "coral", "coral-two", "union", "pact-of-streams", "treaty-of-streams", "visit", "ada-one", "minister", "rivers", "first-article", "nowhere"],
  codes: ["az", "AZU", "BE", "XX"],
  texts: ["irmak", "IRMAK", "coral", "izmir", "o", "a", "...", ""],
  days: ["0001-01-01", "1950-05-31", "1991-01-01", "2010-06-01", "2012-03-01", "2020-06-15", "2024-06-19", "2024-06-30", "2025-01-01", "9999-12-31"],
};

describeDatabases("the plan, against a resolver for each field", (open) => {
  let server: TestServer;
  let oracle: ReturnType<typeof createOracle>;
  beforeAll(async () => {
    server = await startTestServer(open, { fill: fillWithWorld });
    oracle = createOracle(schema, await readWorld(server.database));
  });

  it("answers operations made at random as the oracle does, with one statement or none", async () => {
    await fc.assert(
      fc.asyncProperty(operations(schema, pool, 3), async (query) => {
        const { data, errors } = oracle(query);
        const answer = await server.askText(query);
        expect(answer).toEqual({ status: 200, data: JSON.parse(JSON.stringify(data)) as unknown, errors, statements: expect.toBeOneOf([0, 1]) as number });
      }),
      { numRuns: 300 },
    );
  });
});
