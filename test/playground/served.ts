import { pathToFileURL } from "node:url";
import { inject } from "vitest";
import { openDatabase } from "../../src/database/open.js";
import { createServer } from "../../src/server.js";

/**
 * The product on a port of its own, over PGlite and the project's seeds, with the pages that Vite wrote to the folder `built`: where
 * it listens, and how to stop it.
 */
export async function startServer(built: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const database = await openDatabase({ memory: true, copyOf: inject("pglite").seeded });
  const server = await createServer({
    database,
    limits: { maxDepth: 16, maxFields: 2_000, maxCost: 3_000, maxRows: 50_000 },
    maxBodyBytes: 1_000_000,
    answerCacheBytes: 0,
    corsOrigins: "*",
    playgroundFolder: pathToFileURL(`${built}/`),
    report: (error) => {
      throw error;
    },
  });
  const origin = await server.listen({ host: "127.0.0.1", port: 0 });
  return {
    origin,
    async close() {
      await server.close();
      await database.close();
    },
  };
}
