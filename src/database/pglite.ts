// PGlite: PostgreSQL compiled to WebAssembly, in a thread of this process, with one connection that everyone shares.
import { PrismaClient } from "../generated/prisma/client.js";
import { claimFolder, damaged } from "./data-folder.js";
import type { Database, MemoryLocation } from "./database.js";
import { editionChannel, editionStatement } from "./edition.js";
import type { MigrationConnection } from "./migrate.js";
import { noSpaceIn } from "./no-space.js";
import { adapterOf } from "./pglite/adapter.js";
import type { OpenOptions } from "./pglite/calls.js";
import { openConnection, type PgliteConnection } from "./pglite/connection.js";
import { prepareDatabase } from "./prepare.js";
import { StartError } from "./start-error.js";

/** Data in memory, lost when it is closed. */
export async function openMemory({ copyOf, statementTimeoutMs }: Omit<MemoryLocation, "memory">): Promise<Database> {
  return openPglite("database in memory", { image: copyOf }, statementTimeoutMs);
}

/** Data in a folder of its own; see data-folder.ts for its other contents. */
export async function openFolder(path: string, statementTimeoutMs = 10_000): Promise<Database> {
  const folder = await claimFolder(path);
  try {
    const options = { folder: folder.cluster };
    const database = await openPglite(`database in ${path}`, options, statementTimeoutMs).catch((error: unknown) => {
      throw error instanceof StartError || noSpaceIn(error) !== undefined ? error : damaged(path, error);
    });
    await folder.finishMaking();
    const close = database.close;
    database.close = async () => {
      await close().finally(folder.release);
    };
    return database;
  } catch (error) {
    await folder.release();
    throw error;
  }
}

async function openPglite(place: string, options: OpenOptions, statementTimeoutMs?: number): Promise<Database> {
  const connection = await openMigrated(place, options, statementTimeoutMs);
  const prisma = new PrismaClient({ adapter: adapterOf(connection) });
  let edition: string | undefined;
  await connection.listen(editionChannel, (version) => (edition = version));
  const [row] = await connection.ask("rows", editionStatement);
  edition = row?.["version"] as string | undefined; // the text of a uuid
  const database: Database = {
    kind: "pglite",
    prisma,
    // It runs one at a time, and the next ones are ready. One of three is expensive.
    maxReads: 3,
    async read(text, values, departure) {
      database.onRead?.(text);
      return connection.read(text, values, departure);
    },
    edition: () => (connection.isAlive() ? edition : undefined),
    async close() {
      await prisma.$disconnect();
      await connection.close();
    },
  };
  return database;
}

/** PGlite with all migrations and functions. Tests make copies of it. */
export async function openMigrated(
  place: string,
  options: OpenOptions,
  statementTimeoutMs?: number,
): Promise<PgliteConnection> {
  const connection = await openConnection(options, statementTimeoutMs);
  try {
    await prepareDatabase(migrationConnection(place, connection));
    return connection;
  } catch (error) {
    await connection.close().catch(() => undefined); // the first error is the one to report
    throw error;
  }
}

/** What migrating needs from PGlite. */
export function migrationConnection(place: string, connection: PgliteConnection): MigrationConnection {
  return {
    place,
    adapter: adapterOf(connection),
    rows: (text) => connection.ask("rows", text),
    // several statements that are sent as one are one transaction
    runScript: (script) => connection.ask("runScript", script),
  };
}
