// Reads of a PostgreSQL server: a pool whose sessions cannot write, have a time limit, and cache the plans of their statements.
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { Database } from "./database.js";
import { ClientLeft, type Departure } from "./departure.js";
import { connectMs, openPool } from "./postgresql-pool.js";
import { preparedStatements, type PreparedStatements } from "./prepared-statements.js";
import { DatabaseUnavailable } from "./unavailable.js";

/** The pool of reads. */
export interface Reads {
  readonly read: Database["read"];
  /** Also ends running reads. */
  close(): Promise<void>;
}

/** What the pool needs. */
export interface ReadsOptions {
  readonly url: string;
  readonly maxConnections: number;
  readonly statementTimeoutMs: number;
  /** Called for each connection that breaks or cannot be made. */
  readonly onError: (error: Error) => void;
  /** Cancels what these sessions run. It resolves when the server has delivered the cancels, so later statements are not affected. */
  readonly cancel: (sessions: readonly number[]) => Promise<unknown>;
}

interface Session {
  readonly id: number;
  readonly statements: PreparedStatements;
}

/** How long a closing pool waits for the server to cancel reads, in milliseconds. */
const cancelMs = 1_000;

/** Planner settings for reads. */
export const planSettings: readonly string[] = [
  // The values of a statement change its plan little, and planning costs more than running it. The data fit into memory.
  "plan_cache_mode = force_generic_plan",
  "random_page_cost = 1.1",
  "jit = off",
  // Joins follow the order in which conditions, orders and fields need them. A search for a better order takes exponential time.
  "join_collapse_limit = 4",
  // A generic plan does not know its limits. It expects much work for a page of a large table, and starts processes for it: 14 ms
  // for 20 rows.
  "max_parallel_workers_per_gather = 0",
];

const settings = (statementTimeoutMs: number) => [
  "datestyle = ISO",
  "timezone = 'UTC'",
  "default_transaction_read_only = on",
  `statement_timeout = ${statementTimeoutMs}`,
  ...planSettings,
];

/** Opens the pool, which connects for its first read. */
export function openReads({ url, maxConnections, statementTimeoutMs, onError, cancel }: ReadsOptions): Reads {
  const sessions = new WeakMap<pg.ClientBase, Session>();
  const running = new Set<pg.PoolClient>();
  let isClosing = false;
  const { pool, end } = openPool(
    {
      connectionString: url,
      max: maxConnections,
      // The server cancels the statement itself, unless it is frozen or cannot be reached.
      query_timeout: Math.ceil(statementTimeoutMs * 1.2) + 500,
      onConnect: async (client) => {
        const set = settings(statementTimeoutMs).map((setting) => `set ${setting}`);
        // Several statements have one result each; pg's types do not declare that.
        const results = (await client.query([...set, "select pg_backend_pid() as id"].join("; "))) as unknown;
        const { rows } = (results as pg.QueryResult<{ id: number }>[]).at(-1) as pg.QueryResult<{ id: number }>;
        sessions.set(client, { id: rows[0]?.id ?? 0, statements: preparedStatements() });
      },
    },
    onError,
  );

  async function read(text: string, values: readonly unknown[], departure?: Departure): ReturnType<Database["read"]> {
    const client = await connect();
    if (departure?.hasLeft) {
      client.release();
      throw new ClientLeft();
    }
    const session = sessions.get(client) as Session; // onConnect made it
    let cancelled: Promise<unknown> | undefined;
    const stay = departure?.onLeave(() => {
      cancelled = cancel([session.id]);
      cancelled.catch(() => undefined); // giveBack handles it when the read has ended
    });
    const name = session.statements.nameOf(text);
    let failure: Error | undefined;
    running.add(client);
    try {
      // Without a spread, which takes 8 µs here. pg only reads the values, and accepts undefined for no name, although its types
      // do not declare that.
      const query = { name: name as string, text, values: values as unknown[], rowMode: "array", types } as const;
      const { rows } = await client.query<(string | null)[]>(query);
      return rows[0] ?? [];
    } catch (error) {
      if (isClosing) throw (failure = new DatabaseUnavailable("the server is closing", { cause: error }));
      // A rejected statement leaves the connection usable. Any other error, including a FATAL one of the server, has broken it.
      if (error instanceof pg.DatabaseError && error.severity === "ERROR") throw error;
      throw (failure = unavailable(error, onError));
    } finally {
      running.delete(client);
      stay?.();
      const dropped = session.statements.takeDropped();
      if (failure || (!cancelled && name !== undefined && dropped.length === 0)) client.release(failure);
      // Waited for, so that the next read need not open another connection.
      else await giveBack(client, { cancelled, dropped, isKept: name !== undefined });
    }
  }

  async function connect(): Promise<pg.PoolClient> {
    if (isClosing) throw new DatabaseUnavailable("the server is closing");
    try {
      return await pool.connect();
    } catch (error) {
      throw unavailable(error, onError);
    }
  }

  return {
    read,
    async close() {
      isClosing = true;
      const clients = [...running];
      const ids = clients.map((client) => sessions.get(client)?.id ?? 0);
      if (ids.length > 0) await within(cancelMs, cancel(ids)).catch(() => undefined); // then they are cut
      await end();
    },
  };
}

interface Use {
  /** The cancel of its statement, once it was requested. */
  readonly cancelled: Promise<unknown> | undefined;
  /** The names of the statements to close. */
  readonly dropped: readonly string[];
  /** True if its own statement stays prepared. */
  readonly isKept: boolean;
}

/** Returns a connection to the pool once no cancel can affect its next statement, and the statements to close are closed. */
async function giveBack(client: pg.PoolClient, use: Use): Promise<void> {
  try {
    await within(connectMs, use.cancelled);
    // Any plain statement replaces the unnamed one, which would otherwise be kept until the next.
    if (!use.isKept) await client.query("");
    for (const name of use.dropped) await close(client, name);
    client.release();
  } catch (error) {
    client.release(error as Error); // pg only throws errors
  }
}

async function within(ms: number, what: Promise<unknown> | undefined): Promise<void> {
  const late = new AbortController();
  const tooLate = wait(ms, undefined, { ref: false, signal: late.signal }).then(() => {
    throw new Error(`the database did not answer within ${ms} ms`);
  });
  await Promise.race([what, tooLate]).finally(() => late.abort());
}

/** pg's list of prepared statements. pg has no interface for it, and would not send the text of a closed statement again. */
interface Connection {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

async function close(client: pg.PoolClient, name: string): Promise<void> {
  const { parsedStatements } = (client as unknown as Connection).connection;
  if (parsedStatements[name] === undefined) return; // it was rejected
  await client.query(`deallocate "${name}"`);
  delete parsedStatements[name];
}

/** Reports that the database cannot be reached. Returns the error. */
function unavailable(error: unknown, onError: (error: Error) => void): DatabaseUnavailable {
  const cause = error as Error; // pg only throws errors
  onError(cause);
  return new DatabaseUnavailable(cause.message, { cause });
}

/** Leaves each value as text, as it arrives. */
const types: pg.CustomTypesConfig = { getTypeParser: () => (text: string) => text };
