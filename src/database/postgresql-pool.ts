// A pool of connections to a PostgreSQL server. It can be ended even if the server does not react.
import { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** A pool and its end. */
export interface Pool {
  readonly pool: pg.Pool;
  /** Ends the pool when its connections are released. After a second, connections that are still in use are cut. */
  end(): Promise<void>;
}

/** The maximum time of connecting, in milliseconds. */
export const connectMs = 5_000;

const endMs = 1_000;

/** Opens a pool, which connects when it is first used. */
export function openPool(config: pg.PoolConfig, onError: (error: Error) => void): Pool {
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionTimeoutMillis: connectMs,
    // A closed connection loses its plans, and making a plan costs ten times as much as running it.
    idleTimeoutMillis: 0,
    keepAlive: true,
    application_name: "entente",
    // Our own sockets, so that they can be cut: pg's own end waits for a server that may have stopped.
    stream: () => opened(sockets),
    ...config,
  });
  heed(pool, onError);
  return {
    pool,
    async end() {
      const ended = pool.end();
      await Promise.race([ended, wait(endMs, undefined, { ref: false })]);
      for (const socket of sockets) socket.destroySoon();
      await ended;
    },
  };
}

function opened(sockets: Set<Socket>): Socket {
  const socket = new Socket();
  sockets.add(socket);
  return socket.once("close", () => sockets.delete(socket));
}

/** A connection that breaks (the server restarts) emits an event, idle or in use. Without a listener, the event would end the process. */
export function heed(pool: pg.Pool, onError: (error: Error) => void): void {
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
}
