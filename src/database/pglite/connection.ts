// The server's side of PGlite: sends calls, and handles the end of the thread.
import { ClientLeft, type Departure } from "../departure.js";
import { noSpaceIn } from "../no-space.js";
import type { Calls, ErrorFields, OpenOptions, Said } from "./calls.js";
import { callMaker, isRead, type AnswerOf, type Waiting } from "./waiting.js";
import { watchRunning } from "./watch.js";
import { startThread, type Thread } from "./worker.js";

/** PGlite, running in its thread. */
export interface PgliteConnection {
  /** Calls PGlite. Throws PGlite's error. If the thread has ended, or ends before it answers, throws an error with the reason. */
  ask<Name extends keyof Calls>(name: Name, ...values: Parameters<Calls[Name]>): AnswerOf<Name>;
  /**
   * Like `ask`, for reads. If the client of a read leaves, a waiting read rejects at once and is not sent; a running one rejects
   * when it has run.
   */
  read(text: string, values: readonly unknown[], departure?: Departure): AnswerOf<"read">;
  /** Calls `hear` with notifications on a channel, as long as the connection lasts. */
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  /** True if PGlite can be called. It ends by `close`, or if PGlite fails. */
  readonly isAlive: () => boolean;
  /**
   * Ends running and waiting reads (SQLSTATE 57P01), waits for everything else, closes the database and ends the thread. Node
   * does not exit before.
   */
  close(): Promise<void>;
}

/** The number of reads that the thread has at a time, so that it need not wait for the next one. Other reads can still be withdrawn. */
const maxReadsSent = 4;

/**
 * Starts the thread, which opens the database. If `statementTimeoutMs` is given, a read that runs longer is ended together with
 * its thread: its error has the SQLSTATE 57014. Another thread then opens the folder and takes over the other calls. Data in
 * memory end with the thread, and so does the connection.
 */
export async function openConnection(options: OpenOptions, statementTimeoutMs?: number): Promise<PgliteConnection> {
  const listeners = new Map<string, (payload: string) => void>();
  const makeCall = callMaker();
  /** Calls that were sent to the thread, by number, and calls that wait to be sent. */
  const sent = new Map<number, Waiting>();
  const others: Waiting[] = [];
  const reads: Waiting[] = [];
  let isOpen = false;
  let ended: Error | undefined;
  let thread = await openThread();
  isOpen = true;
  const stopWatching = statementTimeoutMs === undefined ? undefined : watch(statementTimeoutMs);

  return {
    ask: (name, ...values) => enqueue(others, name, values),
    read: (text, values, departure) => enqueue(reads, "read", [text, values], departure),
    async listen(channel, hear) {
      listeners.set(channel, hear);
      await enqueue(others, "listen", [channel]);
    },
    isAlive: () => ended === undefined,
    close,
  };

  function enqueue<Name extends keyof Calls>(
    queue: Waiting[],
    name: Name,
    values: Parameters<Calls[Name]>,
    departure?: Departure,
  ): AnswerOf<Name> {
    if (ended) return Promise.reject(asError(ended)) as AnswerOf<Name>;
    const { waiting, answer } = makeCall(name, values, departure);
    queue.push(waiting);
    sendWaiting();
    return answer as AnswerOf<Name>; // the thread answers each call with its own result
  }

  function sendWaiting(): void {
    if (!isOpen) return;
    for (const one of others.splice(0)) send(thread, one);
    for (let places = maxReadsSent - [...sent.values()].filter(isRead).length; places > 0; places--) {
      const next = nextRead();
      if (!next) return;
      send(thread, next);
    }
  }

  function nextRead(): Waiting | undefined {
    for (let next = reads.shift(); next; next = reads.shift()) {
      if (next.isWanted()) return next;
      next.reject(new ClientLeft()); // one that was sent to an ended thread is not notified
    }
    return undefined;
  }

  function send(to: Thread, one: Waiting): void {
    try {
      to.send(one.call);
      sent.set(one.call.call, one);
      one.sent();
    } catch (error) {
      one.reject(error); // values that cannot be copied
    }
  }

  /** Starts a thread that opens the database and listens to the same channels as earlier threads. */
  async function openThread(): Promise<Thread> {
    const opening = startThread(hear);
    void opening.ended.then((error) => error && end(error));
    const ask = <Name extends keyof Calls>(name: Name, ...values: Parameters<Calls[Name]>) => {
      const { waiting, answer } = makeCall(name, values);
      send(opening, waiting);
      return answer;
    };
    try {
      await ask("open", options);
      for (const channel of listeners.keys()) await ask("listen", channel);
    } catch (error) {
      opening.terminate();
      await opening.ended;
      throw error;
    }
    return opening;
  }

  function watch(limitMs: number): () => void {
    return watchRunning(
      () => thread.runningRead(),
      limitMs,
      (call) => {
        if (thread.endRead(call)) void replaceThread(call, limitMs);
      },
    );
  }

  /** The thread was ended during a read. It ran nothing else, so all other calls without an answer can go to another thread. */
  async function replaceThread(slow: number, limitMs: number): Promise<void> {
    isOpen = false;
    await thread.ended;
    const tooSlow = sent.get(slow);
    sent.delete(slow);
    reads.unshift(...[...sent.values()].filter(isRead));
    others.unshift(...[...sent.values()].filter((one) => !isRead(one)));
    sent.clear();
    tooSlow?.reject(
      withCode("57014", `a read ran for more than ${limitMs} ms, and the thread of PGlite was ended with it`),
    );
    if (options.folder === undefined) {
      return end(new Error(`a read ran for more than ${limitMs} ms, and the data in memory ended with its thread`));
    }
    try {
      thread = await openThread();
      isOpen = true;
      sendWaiting();
    } catch (error) {
      end(error as Error); // the thread's error, or the error about its end
    }
  }

  function hear(said: Said): void {
    if ("channel" in said) return listeners.get(said.channel)?.(said.payload);
    if ("fault" in said) return end(errorOf(said.fault));
    const answered = sent.get(said.call);
    sent.delete(said.call);
    sendWaiting();
    if ("error" in said) answered?.reject(errorOf(said.error));
    else answered?.resolve(said.result);
  }

  /** Otherwise pending calls would never settle. */
  function end(reason: Error): void {
    ended ??= reason;
    stopWatching?.();
    for (const one of [...sent.values(), ...reads.splice(0), ...others.splice(0)]) one.reject(asError(ended));
    sent.clear();
  }

  async function close(): Promise<void> {
    if (ended) return;
    stopWatching?.();
    thread.refuseReads();
    for (const one of [...reads, ...[...sent.values()].filter(isRead)])
      one.reject(withCode("57P01", "the database is closing"));
    const isReading = !isOpen || thread.endRead(thread.runningRead());
    try {
      // Data that PGlite had not written to its files are in its log, which the next start replays. So a full disk loses nothing.
      if (!isReading) await enqueue(others, "close", []).catch(unlessNoSpace);
    } finally {
      end(withCode("57P01", "it was closed"));
      thread.terminate();
      await thread.ended;
    }
  }
}

function unlessNoSpace(error: unknown): void {
  if (noSpaceIn(error) === undefined) throw error;
}

/** A new error for each caller, so that its stack shows the caller. */
function asError(reason: Error): Error {
  const error = new Error(`PGlite has ended, and with it all access to the data until a restart: ${reason.message}`, {
    cause: reason,
  });
  return "code" in reason ? Object.assign(error, { code: reason.code }) : error;
}

/** The error of the other thread, with that thread's stack, which says more than the stack of this thread. */
function errorOf(fields: ErrorFields): Error {
  return Object.assign(new Error(fields.message), fields);
}

/** An error with the SQLSTATE that a PostgreSQL server uses for the same situation. */
function withCode(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
