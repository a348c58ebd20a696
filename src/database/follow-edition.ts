// Follows the edition of the data on a PostgreSQL server. It has its own connection, because a pool closes its connections or
// lends them.
import { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { editionChannel, editionStatement } from "./edition.js";

/** The edition as received from the server. */
export interface FollowedEdition {
  /** Undefined until it is known, and while the connection is broken. */
  readonly name: () => string | undefined;
  /** Stops listening, even while connecting or waiting. */
  close(): Promise<void>;
}

/** The waiting time before connecting again, in milliseconds. It doubles each time. */
const pauses = { shortestMs: 100, longestMs: 10_000 } as const;

/** The maximum time of an answer on this connection, in milliseconds. */
const answerMs = 5_000;

/**
 * How often the row is read even without a notification, in milliseconds. This detects a network that fails silently. With a
 * proxy that shares connections, on which listening is impossible, the edition is then late but not wrong permanently.
 */
const checkMs = 15_000;

/**
 * Starts to follow the edition, and returns at once. `onError` is called when the first connection fails or a connection breaks.
 * Then it is opened again until that works.
 */
export function followEdition(
  url: string,
  onError: (error: Error) => void,
  everyMs: { readonly answer: number; readonly check: number } = { answer: answerMs, check: checkMs },
): FollowedEdition {
  const closing = new AbortController();
  let name: string | undefined;
  let failures = 0;
  const following = follow();
  return {
    name: () => name,
    async close() {
      closing.abort();
      await following;
    },
  };

  async function follow(): Promise<void> {
    while (!closing.signal.aborted) {
      const error = await listen();
      if (closing.signal.aborted) return;
      if (failures === 0) onError(error);
      const pauseMs = Math.min(pauses.shortestMs * 2 ** failures++, pauses.longestMs);
      await wait(pauseMs, undefined, { ref: false, signal: closing.signal }).catch(() => undefined);
    }
  }

  /** Follows the edition over one connection. Returns the reason why it ended. */
  async function listen(): Promise<Error> {
    const broken = new AbortController();
    const ended = AbortSignal.any([closing.signal, broken.signal]);
    // Our own socket, so that it can be cut: pg's own end waits for a server that may have stopped.
    const socket = new Socket();
    ended.addEventListener("abort", () => {
      name = undefined;
      socket.destroy();
    });
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: everyMs.answer,
      query_timeout: everyMs.answer,
      keepAlive: true,
      application_name: "entente",
      stream: () => socket,
    });
    client.on("error", (error) => broken.abort(error));
    client.on("notification", ({ payload }) => (name = payload));
    try {
      await client.connect();
      await client.query(`listen ${editionChannel}`);
      for (;;) {
        const { rows } = await client.query<{ version: string }>(editionStatement);
        ended.throwIfAborted();
        name = rows[0]?.version;
        failures = 0;
        await wait(everyMs.check, undefined, { ref: false, signal: ended });
      }
    } catch (error) {
      const reason: unknown = broken.signal.aborted ? broken.signal.reason : error;
      broken.abort(reason);
      return reason as Error; // pg only throws errors
    }
  }
}
