// A PostgreSQL server, through two pools: reads have theirs, whose sessions cannot write and give up after a time, and
// writes have a small one, as a load must not be cut short by what protects readers from each other. One more connection
// listens for the edition.
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/prisma/client.js";
import type { Database, ServerLocation } from "./database.js";
import { followEdition } from "./follow-edition.js";
import { asStartError, placeOf } from "./postgresql-errors.js";
import { prepareDatabase } from "./prepare.js";
import { StartError } from "./start-error.js";

const oldestVersion = 15;

/** The key of `pg_advisory_lock`. Of several servers that start at once, only one migrates and installs functions. */
const migrationLock = 4_101_977;

/**
 * A connection keeps a plan for every statement that it has prepared, and clients decide how many there are: a connection
 * with this many is closed, and a new one opened in its place, before they fill the server's memory.
 */
const maxPreparedStatements = 400;

/** Connects to a server. */
export async function openPostgresql(location: ServerLocation): Promise<Database> {
  const { url, statementTimeoutMs = 10_000, maxConnections = 10 } = location;
  await prepareServer(url);
  const onError = location.onConnectionError ?? (() => undefined);
  const edition = followEdition(url, onError);
  const writes = openPool(url, 2, ["datestyle = ISO", "timezone = 'UTC'"], onError);
  const reads = openPool(
    url,
    maxConnections,
    [
      "datestyle = ISO",
      "timezone = 'UTC'",
      "default_transaction_read_only = on",
      `statement_timeout = ${statementTimeoutMs}`,
      // A statement's values change its plan little, and planning costs more than running it. The data fit into memory.
      "plan_cache_mode = force_generic_plan",
      "random_page_cost = 1.1",
      "jit = off",
      // A plan that does not know its limits takes a page of a large table for much work, and starts processes for it: 14 ms for 20 rows.
      "max_parallel_workers_per_gather = 0",
    ],
    onError,
  );
  const prisma = new PrismaClient({ adapter: new PrismaPg(writes) });
  const names = new Map<string, string>();
  const prepared = new WeakMap<pg.PoolClient, Set<string>>();
  const database: Database = {
    kind: "postgresql",
    prisma,
    async read(text, values) {
      database.onRead?.(text);
      const name = nameOf(names, text);
      const client = await reads.connect();
      let failure: Error | undefined;
      try {
        const result = await client.query<(string | null)[]>({
          name,
          text,
          values: [...values],
          rowMode: "array",
          types,
        });
        return result.rows[0] ?? [];
      } catch (error) {
        // A refused statement leaves the connection as it was; anything else, a FATAL error of the server's too, has broken it.
        const refused = error instanceof pg.DatabaseError && error.severity === "ERROR";
        if (!refused) failure = error as Error; // pg throws nothing but errors
        throw error;
      } finally {
        const statements = prepared.get(client) ?? new Set();
        prepared.set(client, statements.add(name));
        client.release(failure ?? statements.size >= maxPreparedStatements);
      }
    },
    edition: edition.name,
    async close() {
      await prisma.$disconnect();
      await Promise.all([reads.end(), writes.end(), edition.close()]);
    },
  };
  return database;
}

/** Leaves each value as the text that it comes as. */
const types: pg.CustomTypesConfig = { getTypeParser: () => (text: string) => text };

/** A statement's name is made of its text: pg refuses one name for two texts. */
function nameOf(names: Map<string, string>, text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash("sha256").update(text).digest("base64url");
    if (names.size >= 2_000) names.clear();
    names.set(text, name);
  }
  return name;
}

function openPool(
  connectionString: string,
  max: number,
  settings: readonly string[],
  onError: (error: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: "entente",
    onConnect: async (client) => void (await client.query(settings.map((setting) => `set ${setting}`).join("; "))),
  });
  heed(pool, onError);
  return pool;
}

/** A connection that breaks (the server restarts) says so as an event, idle or in use; unheard, it would end the process. */
function heed(pool: pg.Pool, onError: (error: Error) => void): void {
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
}

/** Looks at the server and migrates the database, over one connection: the lock and the migration need the same one. */
async function prepareServer(url: string): Promise<void> {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 5_000,
    application_name: "entente",
  });
  heed(pool, () => undefined); // the statement that runs then fails and says so
  try {
    const keeper = await pool.connect();
    try {
      await refuseOldVersion(place, keeper);
      await keeper.query("select pg_advisory_lock($1)", [migrationLock]);
      await prepareDatabase({
        place,
        adapter: new PrismaPg(pool),
        rows: async (text) => (await keeper.query<Record<string, unknown>>(text)).rows,
        // Several statements sent as one are one transaction.
        runScript: (script) => pool.query(script),
      });
    } finally {
      keeper.release(true); // the lock goes with the connection
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
