// A PostgreSQL server, with one pool for reads and one for writes. Another connection listens for the edition.
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/prisma/client.js";
import type { Database, ServerLocation } from "./database.js";
import { followEdition } from "./follow-edition.js";
import { connectMs, heed, openPool } from "./postgresql-pool.js";
import { openReads } from "./postgresql-reads.js";
import { asStartError, placeOf } from "./postgresql-errors.js";
import { prepareDatabase } from "./prepare.js";
import { StartError } from "./start-error.js";

const oldestVersion = 15;

/** The key of `pg_advisory_lock`. If several servers start at once, only one migrates and installs functions. */
const migrationLock = 4_101_977;

/** Connects to a server. */
export async function openPostgresql(location: ServerLocation): Promise<Database> {
  const { url, statementTimeoutMs = 10_000, maxConnections = 10 } = location;
  await prepareServer(url);
  const onError = location.onConnectionError ?? (() => undefined);
  const edition = followEdition(url, onError);
  // A small pool of its own: the limits that protect readers from each other must not interrupt a load. It also cancels reads.
  const writes = openPool(
    {
      connectionString: url,
      max: 2,
      onConnect: async (client) => void (await client.query("set datestyle = ISO; set timezone = 'UTC'")),
    },
    onError,
  );
  const cancel = (sessions: readonly number[]) =>
    writes.pool.query("select pg_cancel_backend(id) from unnest($1::int[]) id", [sessions]);
  const reads = openReads({ url, maxConnections, statementTimeoutMs, onError, cancel });
  const prisma = new PrismaClient({ adapter: new PrismaPg(writes.pool) });
  const database: Database = {
    kind: "postgresql",
    prisma,
    maxReads: maxConnections,
    async read(text, values, departure) {
      database.onRead?.(text);
      return reads.read(text, values, departure);
    },
    edition: edition.name,
    async close() {
      await reads.close();
      await prisma.$disconnect();
      await Promise.all([writes.end(), edition.close()]);
    },
  };
  return database;
}

/** Checks the server and migrates the database, over one connection: the lock and the migration need the same one. */
async function prepareServer(url: string): Promise<void> {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: connectMs,
    application_name: "entente",
  });
  heed(pool, () => undefined); // the running statement then fails and reports the reason
  try {
    const keeper = await pool.connect();
    try {
      await refuseOldVersion(place, keeper);
      await keeper.query("select pg_advisory_lock($1)", [migrationLock]);
      await prepareDatabase({
        place,
        adapter: new PrismaPg(pool),
        rows: async (text) => (await keeper.query<Record<string, unknown>>(text)).rows,
        // several statements that are sent as one are one transaction
        runScript: (script) => pool.query(script),
      });
    } finally {
      keeper.release(true); // the lock is released with the connection
    }
  } catch (error) {
    throw asStartError(place, error);
  } finally {
    await pool.end();
  }
}

async function refuseOldVersion(place: string, client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string; server_version: string }>(
    "select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version",
  );
  const [version] = rows;
  if (version && Number(version.server_version_num) < oldestVersion * 10_000) {
    throw new StartError(
      `The ${place} is PostgreSQL ${version.server_version}, and Entente needs ${oldestVersion} or later.\nName a newer server in DATABASE_URL, or unset it to keep the data in a folder.`,
    );
  }
}
