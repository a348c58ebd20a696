// Reads of a PostgreSQL server: a pool whose sessions cannot write and give up after a time, and that keep the plans of their statements.
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
  /** Ends what runs, too. */
  close(): Promise<void>;
}

/** What the pool is made of. */
export interface ReadsOptions {
  readonly url: string;
  readonly maxConnections: number;
  readonly statementTimeoutMs: number;
  /** Is told of each connection that breaks or cannot be made. */
  readonly onError: (error: Error) => void;
  /** Cancels what these sessions run. When it is done the server has told them; what they run after that is not touched. */
  readonly cancel: (sessions: readonly number[]) => Promise<unknown>;
}

interface Session {
  readonly id: number;
  readonly statements: PreparedStatements;
}

/** How long a closing pool waits for the server to cancel what runs, in milliseconds. */
const cancelMs = 1_000;

/** What PostgreSQL plans reads with. */
export const planSettings: readonly string[] = [
  // A statement's values change its plan little, and planning costs more than running it. The data fit into memory.
  "plan_cache_mode = force_generic_plan",
  "random_page_cost = 1.1",
  "jit = off",
  // A plan that does not know its limits takes a page of a large table for much work, and starts processes for it: 14 ms for 20 rows.
  "max_parallel_workers_per_gather = 0",
];

const settings = (statementTimeoutMs: number) => [
  "datestyle = ISO",
  "timezone = 'UTC'",
  "default_transaction_read_only = on",
  `statement_timeout = ${statementTimeoutMs}`,
  ...planSettings,
];

/** Opens the pool; it connects when it is first read from. */
export function openReads({ url, maxConnections, statementTimeoutMs, onError, cancel }: ReadsOptions): Reads {
  const sessions = new WeakMap<pg.ClientBase, Session>();
  const running = new Set<pg.PoolClient>();
  let isClosing = false;
  const { pool, end } = openPool(
    {
      connectionString: url,
      max: maxConnections,
      // The server gives a statement up itself, unless it is frozen or cannot be reached.
      query_timeout: Math.ceil(statementTimeoutMs * 1.2) + 500,
      onConnect: async (client) => {
        const set = settings(statementTimeoutMs).map((setting) => `set ${setting}`);
        // Several statements have a result each, which pg's types do not say.
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
    const session = sessions.get(client) as Session; // onConnect has made it
    let cancelled: Promise<unknown> | undefined;
    const stay = departure?.onLeave(() => {
      cancelled = cancel([session.id]);
      cancelled.catch(() => undefined); // giveBack looks at it, when the read has ended
    });
    const name = session.statements.nameOf(text);
    let failure: Error | undefined;
    running.add(client);
    try {
      // Without a spread, which takes 8 µs here. pg reads the values only, and takes undefined for no name, as its types do not say.
      const query = { name: name as string, text, values: values as unknown[], rowMode: "array", types } as const;
      const { rows } = await client.query<(string | null)[]>(query);
      return rows[0] ?? [];
    } catch (error) {
      if (isClosing) throw (failure = new DatabaseUnavailable("the server is closing", { cause: error }));
      // A refused statement leaves the connection as it was; anything else, a FATAL error of the server's too, has broken it.
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
  /** The cancelling of what it ran, once it was asked for. */
  readonly cancelled: Promise<unknown> | undefined;
  /** The names of the statements that are not to be kept any longer. */
  readonly dropped: readonly string[];
  /** Whether its own statement stays prepared. */
  readonly isKept: boolean;
}

/** Gives a connection back to the pool when no cancelling can hit what it runs next, and what it does not keep is gone. */
async function giveBack(client: pg.PoolClient, use: Use): Promise<void> {
  try {
    await within(connectMs, use.cancelled);
    // Any plain statement takes the place of the one without a name, which would be kept until the next.
    if (!use.isKept) await client.query("");
    for (const name of use.dropped) await close(client, name);
    client.release();
  } catch (error) {
    client.release(error as Error); // pg throws nothing but errors
  }
}

async function within(ms: number, what: Promise<unknown> | undefined): Promise<void> {
  const late = new AbortController();
  const tooLate = wait(ms, undefined, { ref: false, signal: late.signal }).then(() => {
    throw new Error(`the database did not answer within ${ms} ms`);
  });
  await Promise.race([what, tooLate]).finally(() => late.abort());
}

/** What pg knows to be prepared, which it has no way to be told of: it would send no text for a name again that it has sent once. */
interface Connection {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

async function close(client: pg.PoolClient, name: string): Promise<void> {
  const { parsedStatements } = (client as unknown as Connection).connection;
  if (parsedStatements[name] === undefined) return; // it was refused
  await client.query(`deallocate "${name}"`);
  delete parsedStatements[name];
}

/** Says that the database cannot be reached, and tells of it. */
function unavailable(error: unknown, onError: (error: Error) => void): DatabaseUnavailable {
  const cause = error as Error; // pg throws nothing but errors
  onError(cause);
  return new DatabaseUnavailable(cause.message, { cause });
}

/** Leaves each value as the text that it comes as. */
const types: pg.CustomTypesConfig = { getTypeParser: () => (text: string) => text };
