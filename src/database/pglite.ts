// PGlite: PostgreSQL compiled to WebAssembly, inside this process, with one connection that everyone shares.
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "../generated/prisma/client.js";
import { claimFolder, damaged } from "./data-folder.js";
import type { Database } from "./database.js";
import { editionChannel, editionStatement } from "./edition.js";
import { migrate } from "./migrate.js";
import { valueParsers } from "./read-values.js";
import { StartError } from "./start-error.js";

/** The data in memory, gone when it is closed. */
export async function openMemory(copyOf: Blob | undefined): Promise<Database> {
  return openPglite("database in memory", copyOf ? { loadDataDir: copyOf } : {});
}

/** The data in a folder of its own; see data-folder.ts for what else is in there. */
export async function openFolder(path: string): Promise<Database> {
  const folder = await claimFolder(path);
  try {
    const database = await openPglite(`database in ${path}`, { dataDir: folder.cluster }).catch((error: unknown) => {
      throw error instanceof StartError ? error : damaged(path, error);
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

async function openPglite(place: string, options: PGliteOptions): Promise<Database> {
  const pglite = await openMigrated(place, options);
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
  let edition: string | undefined;
  await pglite.listen(editionChannel, (version) => (edition = version));
  edition = (await pglite.query<{ version: string }>(editionStatement)).rows[0]?.version;
  const database: Database = {
    kind: "pglite",
    prisma,
    async read(text, values) {
      database.onRead?.(text);
      const result = await pglite.query<unknown[]>(text, [...values], { rowMode: "array", parsers: valueParsers });
      return result.rows[0] ?? [];
    },
    edition: () => edition,
    async close() {
      await prisma.$disconnect();
      await pglite.close();
    },
  };
  return database;
}

/** PGlite itself with all migrations; tests make copies of it. */
export async function openMigrated(place: string, options: PGliteOptions): Promise<PGlite> {
  const pglite = await PGlite.create(options);
  try {
    await migrate({
      place,
      adapter: new PrismaPGlite(pglite),
      rows: async (text) => (await pglite.query<Record<string, unknown>>(text)).rows,
      // Several statements sent as one are one transaction.
      runScript: (script) => pglite.exec(script),
    });
    return pglite;
  } catch (error) {
    await pglite.close().catch(() => undefined); // the first error is the one to hear of
    throw error;
  }
}
