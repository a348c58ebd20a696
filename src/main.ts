// The only file that reads the environment and listens.
import { setTimeout as wait } from "node:timers/promises";
import { loadSeeds } from "./sources/articles/load-seeds.js";
import { foldersOf, seedsFolder } from "./sources/articles/folder.js";
import { describeProblem, SeedError } from "./sources/articles/problem.js";
import { isToBeMade } from "./database/data-folder.js";
import { explainNoSpace } from "./database/no-space.js";
import { openDatabase } from "./database/open.js";
import { StartError } from "./database/start-error.js";
import { logCauses } from "./log-causes.js";
import { createServer } from "./server.js";
import { readSettings, type Settings } from "./settings.js";

/** Maximum number of fields of one operation. A fragment is counted each time it is spread. */
const maxFields = 2_000;

/** How long running requests can take when the server stops, in milliseconds. Reads that still run after that are ended. */
const graceMs = 1_000;

try {
  await start(readSettings(process.env));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof StartError) console.error(error.message);
  else if (error instanceof SeedError) error.problems.forEach((problem) => console.error(describeProblem(problem)));
  else console.error(error);
}

async function start(settings: Settings): Promise<void> {
  // Ten seconds without output look like a fault. So the reason for a long start is printed before it begins.
  const tell = once((what: string) => console.log(what));
  if ("folder" in settings.database && (await isToBeMade(settings.database.folder)))
    tell(`Making the database in ${settings.database.folder} and loading the seeds: about 20 seconds, once.`);
  const logCause = logCauses((line) => console.error(`${new Date().toISOString()} ${line}`));
  const database = await openDatabase({
    ...settings.database,
    onConnectionError: (error: Error) => logCause(`no connection to the database: ${wordsOf(error)}`),
  });
  try {
    const loaded = await loadSeeds(database, {
      folders: await foldersOf(seedsFolder()),
      onProgress: () => tell(`Loading the seeds into ${placeOf(settings)}: some seconds, once.`),
    });
    const server = await createServer({
      database,
      limits: { maxDepth: settings.maxDepth, maxFields, maxRows: settings.maxRows, maxCost: settings.maxCost },
      maxBodyBytes: settings.maxBodyBytes,
      answerCacheBytes: settings.answerCacheBytes,
      corsOrigins: settings.corsOrigins,
      load: settings.load,
      onBusy: (why) => logCause(`refused as busy: ${why}`),
      playgroundFolder: new URL("./playground/browser/", import.meta.url),
      report: (error, requestId) =>
        requestId === undefined
          ? logCause(wordsOf(error as Error)) // ours
          : console.error(`${new Date().toISOString()} ${requestId}`, error),
    });
    const address = await listen(server, settings);
    const stop = once(async () => {
      const closed = server.close();
      await Promise.race([closed, wait(graceMs, undefined, { ref: false })]);
      await database.close();
      await closed;
    });
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    // Last, because a program that reads this line may stop the server at once.
    console.log(banner(settings, address, loaded.isNew));
  } catch (error) {
    await database.close();
    throw explainNoSpace(settings.database, error);
  }
}

/** An error in one line. For a host with several addresses, only the code has the information. */
function wordsOf(error: Error & { code?: string }): string {
  return error.message || error.code || error.name;
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
      throw new StartError(
        `This user has no permission to listen on port ${port}. Choose another: PORT=4000 npm start`,
      );
    if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL") {
      throw new StartError(`HOST must be a name or address of this machine, got ${JSON.stringify(host)}.`);
    }
    throw error;
  }
  const [address] = server.addresses(); // PORT=0 takes a free port
  return `http://${host.includes(":") ? `[${host}]` : host}:${typeof address === "object" ? address.port : port}`;
}

function placeOf({ database }: Settings): string {
  return "url" in database ? "PostgreSQL at DATABASE_URL" : `PGlite in ${database.folder}`;
}

function banner(settings: Settings, address: string, isNew: boolean): string {
  return [
    `Entente answers at ${address}/graphql (open it in a browser for the playground)`,
    `  schema as SDL      ${address}/schema.graphql`,
    `  schema as picture  ${address}/schema`,
    `  data               ${placeOf(settings)}, ${isNew ? "seeded now" : "seeds already there"}`,
  ].join("\n");
}

function once<Arguments extends unknown[]>(action: (...given: Arguments) => unknown): (...given: Arguments) => void {
  let isDone = false;
  return (...given) => {
    if (!isDone) void action(...given);
    isDone = true;
  };
}
