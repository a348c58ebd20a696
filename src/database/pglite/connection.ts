// The server's side of PGlite: what is asked, when it is sent, and what becomes of it where the thread ends.
import { ClientLeft, type Departure } from "../departure.js";
import { noSpaceIn } from "../no-space.js";
import type { Calls, ErrorFields, OpenOptions, Said } from "./calls.js";
import { callMaker, isRead, type AnswerOf, type Waiting } from "./waiting.js";
import { watchRunning } from "./watch.js";
import { startThread, type Thread } from "./worker.js";

/** PGlite, running in its thread. */
export interface PgliteConnection {
  /** Asks PGlite; throws what PGlite threw, and where the thread has ended or ends before it answers, an error that says why. */
  ask<Name extends keyof Calls>(name: Name, ...values: Parameters<Calls[Name]>): AnswerOf<Name>;
  /** As `ask`, for reads: one whose client leaves rejects at once where it still waits, and is not sent. One that runs rejects when it has run. */
  read(text: string, values: readonly unknown[], departure?: Departure): AnswerOf<"read">;
  /** Tells `hear` what is notified on a channel, for as long as the connection lasts. */
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  /** Whether PGlite can be asked: that ends by `close`, or because PGlite broke. */
  readonly isAlive: () => boolean;
  /**
   * Ends the read that runs and those that wait (SQLSTATE 57P01), waits for everything else, closes the database and ends the thread. Node does
   * not exit before.
   */
  close(): Promise<void>;
}

/** How many reads the thread has at a time, so that it need not wait for the next; the others can still be taken back. */
const maxReadsSent = 4;

/**
 * Starts the thread, which opens the database. A read that runs for `statementTimeoutMs`, where that is given, is ended with its thread: its
 * error has the SQLSTATE 57014. Another thread then opens the folder and takes over what else was asked. What is in memory ends with
 * the thread, and the connection with it.
 */
export async function openConnection(options: OpenOptions, statementTimeoutMs?: number): Promise<PgliteConnection> {
  const listeners = new Map<string, (payload: string) => void>();
  const makeCall = callMaker();
  /** Sent to the thread, by number; and what waits to be sent. */
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
      next.reject(new ClientLeft()); // one that had been sent to a thread that was ended has not heard
    }
    return undefined;
  }

  function send(to: Thread, one: Waiting): void {
    try {
      to.send(one.call);
      sent.set(one.call.call, one);
      one.sent();
    } catch (error) {
      one.reject(error); // what cannot be copied
    }
  }

  /** Starts a thread that opens the database and listens as those before it did. */
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

  /** The thread was ended while it ran a read. Nothing else ran in it, so all that it has not answered can go to another. */
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
      end(error as Error); // the thread's error, or that of its end
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
      // What PGlite had not written to its files yet stands in its log, from which the next start takes it. So a full disk loses nothing.
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

/** A new one for each who asks, so that its stack says who that was. */
function asError(reason: Error): Error {
  const error = new Error(`PGlite has ended, and with it all access to the data until a restart: ${reason.message}`, {
    cause: reason,
  });
  return "code" in reason ? Object.assign(error, { code: reason.code }) : error;
}

/** The error of the other thread, with that thread's stack: it says more than where the answer came in. */
function errorOf(fields: ErrorFields): Error {
  return Object.assign(new Error(fields.message), fields);
}

/** An error with the SQLSTATE that a PostgreSQL server gives for the same. */
function withCode(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
