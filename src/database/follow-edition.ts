// The edition of a PostgreSQL server's data, over a connection of its own: one of a pool's would be closed or lent.
import { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { editionChannel, editionStatement } from "./edition.js";

/** The edition as it is heard. */
export interface FollowedEdition {
  /** Undefined until it is known, and while the connection is broken. */
  readonly name: () => string | undefined;
  /** Stops listening, also in the middle of connecting or of a pause. */
  close(): Promise<void>;
}

/** How long to wait before connecting again: twice as long each time, in milliseconds. */
const pauses = { shortestMs: 100, longestMs: 10_000 } as const;

/** How long the server may take to answer on this connection, in milliseconds. */
const answerMs = 5_000;

/**
 * How often the row is read though nothing was heard, in milliseconds: a network that fails without a word is noticed, and
 * a proxy between that lends connections, on which nobody can listen, makes the edition late, not wrong for ever.
 */
const checkMs = 15_000;

/**
 * Begins to follow the edition and returns at once. A connection that breaks, or the first that fails, is told to `onError`;
 * then it is opened again until that works.
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

  /** Follows the edition over one connection, and gives what ended that. */
  async function listen(): Promise<Error> {
    const broken = new AbortController();
    const ended = AbortSignal.any([closing.signal, broken.signal]);
    // Ours, so that it can be cut: pg's own goodbye waits for a server that may be gone.
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
      return reason as Error; // pg throws nothing but errors
    }
  }
}
