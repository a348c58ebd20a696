// The one file that reads the environment and listens.
import { loadSeeds } from "../seeds/loader/load-seeds.js";
import { seedsFolder } from "../seeds/loader/folder.js";
import { describeProblem, SeedError } from "../seeds/loader/problem.js";
import { openDatabase } from "./database/open.js";
import { StartError } from "./database/start-error.js";
import { createServer } from "./server.js";
import { readSettings, type Settings } from "./settings.js";

/** Most fields of one operation, each fragment counted wherever it is spread. */
const maxFields = 2_000;

try {
  await start(readSettings(process.env));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof StartError) console.error(error.message);
  else if (error instanceof SeedError) error.problems.forEach((problem) => console.error(describeProblem(problem)));
  else console.error(error);
}

async function start(settings: Settings): Promise<void> {
  const database = await openDatabase({
    ...settings.database,
    onConnectionError: (error: Error) =>
      console.error(`${new Date().toISOString()} a connection to the database broke:`, error),
  });
  try {
    const loaded = await loadSeeds(database, { folder: seedsFolder() });
    const server = await createServer({
      database,
      limits: { maxDepth: settings.maxDepth, maxFields, maxRows: settings.maxRows },
      maxBodyBytes: settings.maxBodyBytes,
      corsOrigins: settings.corsOrigins,
      playgroundFolder: new URL("../playground/", import.meta.url),
      report: (error, requestId) => console.error(`${new Date().toISOString()} ${requestId}`, error),
    });
    const address = await listen(server, settings);
    console.log(banner(settings, address, loaded.isNew));

    const stop = once(async () => {
      await server.close();
      await database.close();
    });
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listen(server: Awaited<ReturnType<typeof createServer>>, { host, port }: Settings): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "EADDRINUSE") {
      throw new StartError(
        `Port ${port} on ${host} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
      );
    }
    if (code === "EACCES")
      throw new StartError(`Port ${port} may not be used by this user. Choose another: PORT=4000 npm start`);
    if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL") {
      throw new StartError(`HOST must be a name or address of this machine, got ${JSON.stringify(host)}.`);
    }
    throw error;
  }
  const [address] = server.addresses(); // PORT=0 takes a free port
  return `http://${host.includes(":") ? `[${host}]` : host}:${typeof address === "object" ? address.port : port}`;
}

function banner(settings: Settings, address: string, isNew: boolean): string {
  const where = "url" in settings.database ? "PostgreSQL at DATABASE_URL" : `PGlite in ${settings.database.folder}`;
  return [
    `Entente answers at ${address}/graphql (open it in a browser for the playground)`,
    `  schema as SDL      ${address}/schema.graphql`,
    `  schema as picture  ${address}/voyager`,
    `  data               ${where}, ${isNew ? "seeded now" : "seeds already there"}`,
  ].join("\n");
}

function once(action: () => Promise<void>): () => void {
  let done: Promise<void> | undefined;
  return () => void (done ??= action());
}
