// What migrating and installing need of a database, on both kinds: below `Database`, which has done both already.
import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, describe, inject } from "vitest";
import type { MigrationConnection } from "../../src/database/migrate.js";
import { migrationConnection } from "../../src/database/pglite.js";
import { openConnection } from "../../src/database/pglite/connection.js";
import { makePostgresqlDatabase, postgresqlTemplate } from "./databases.js";

/** Connects to a fresh copy of the migrated database, or to an empty database. It is removed after the block's last test. */
export type Connect = (database: "migrated" | "empty") => Promise<MigrationConnection>;

interface Connected {
  readonly connection: MigrationConnection;
  readonly remove: () => Promise<void>;
}

/** Runs a block of tests once on PGlite and once on PostgreSQL, where there is a server. */
export function describeConnections(name: string, block: (connect: Connect) => void): void {
  describe(`${name} (PGlite)`, () => block(connector(connectPglite)));
  describe.skipIf(inject("postgresql") === null)(`${name} (PostgreSQL)`, () => block(connector(connectPostgresql)));
}

function connector(connectOne: (database: "migrated" | "empty") => Promise<Connected>): Connect {
  const connected: Connected[] = [];
  afterAll(async () => {
    for (const { remove } of connected.reverse()) await remove();
  });
  return async (database) => {
    const one = await connectOne(database);
    connected.push(one);
    return one.connection;
  };
}

async function connectPglite(database: "migrated" | "empty"): Promise<Connected> {
  const image = database === "empty" ? undefined : inject("pglite").migrated;
  const pglite = await openConnection({ image });
  return { connection: migrationConnection("database in memory", pglite), remove: () => pglite.close() };
}

async function connectPostgresql(database: "migrated" | "empty"): Promise<Connected> {
  const { url, remove } = await makePostgresqlDatabase(database === "empty" ? undefined : postgresqlTemplate());
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  return {
    connection: {
      place: "database of the test",
      adapter: new PrismaPg(pool),
      rows: async (text) => (await pool.query<Record<string, unknown>>(text)).rows,
      runScript: (script) => pool.query(script),
    },
    remove: async () => {
      await pool.end();
      await remove();
    },
  };
}
