// A server over the made-up world and its oracle, asked the same.
import { expect } from "vitest";
import { createSchema } from "../../../src/schema/schema.js";
import type { Open } from "../../support/databases.js";
import { fillWithWorld } from "../../support/made-up-world.js";
import { startTestServer, type TestServer } from "../../support/server.js";
import { createOracle } from "./oracle.js";
import type { Args } from "./oracle-filters.js";
import { readWorld } from "./world-rows.js";

/** Beyond the limits on operations that can be set: what is tested is how they are answered. */
const boundless = { maxDepth: 100, maxFields: 1e9, maxRows: 1e9 };

/** Asks the server and the oracle, and expects the same whole answer, read with so many statements. */
export type AskBoth = (query: string, variables?: Args, statements?: number) => Promise<Record<string, unknown>>;

/** Starts a server over the made-up world, to be asked together with its oracle. */
export async function startWithOracle(open: Open): Promise<{ server: TestServer; askBoth: AskBoth }> {
  const server = await startTestServer(open, { fill: fillWithWorld, limits: boundless });
  const oracle = createOracle(createSchema(), await readWorld(server.database));
  return {
    server,
    askBoth: async (query, variables, statements = 1) => {
      const { data, errors } = oracle(query, variables);
      expect(errors).toBeUndefined();
      const plain = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
      expect(await server.askText(query, variables)).toEqual({
        status: 200,
        errors: undefined,
        data: plain,
        statements,
      });
      return plain;
    },
  };
}
