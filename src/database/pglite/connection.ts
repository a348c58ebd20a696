// The server's side of PGlite's thread.
import { Worker } from "node:worker_threads";
import type { Call, Calls, ErrorFields, Said } from "./calls.js";

/** PGlite, running in its thread. */
export interface PgliteConnection {
  /** Asks PGlite; throws what PGlite threw, and where the thread has ended or ends before it answers, an error that says why. */
  ask<Name extends keyof Calls>(name: Name, ...values: Parameters<Calls[Name]>): ReturnType<Calls[Name]>;
  /** Tells `hear` what is notified on a channel, for as long as the connection lasts. */
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  /** Whether the thread runs: it ends by `close`, or because PGlite broke. */
  readonly isAlive: () => boolean;
  /** Waits for what runs, closes the database and ends the thread; Node does not exit before. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Room for PostgreSQL to find by itself that a statement nests too deep (54001): JavaScript's own limit, which comes first in the 4 MB that a
 * thread has unless told, ends PGlite. Only what is used of it takes memory.
 */
const stackSizeMb = 64;

/**
 * Room for new objects, a quarter of what a thread has unless told: this one's (messages, rows as text) are gone with their call, and what
 * room they took once is hardly ever given back.
 */
const maxYoungGenerationSizeMb = 12;

/** Starts the thread, which opens the database. */
export async function openConnection(options: Parameters<Calls["open"]>[0]): Promise<PgliteConnection> {
  const worker = new Worker(new URL("thread.js", import.meta.url), {
    name: "PGlite",
    resourceLimits: { stackSizeMb, maxYoungGenerationSizeMb },
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (payload: string) => void>();
  let ended: Error | undefined;
  let asked = 0;

  const inTurn = turns();
  worker.on("message", (said: Said) => inTurn(() => hear(said)));
  worker.on("error", (error: Error) => inTurn(() => end(error)));
  worker.on("exit", (code) => inTurn(() => end(new Error(`its thread exited with ${code}`))));

  const ask = <Name extends keyof Calls>(name: Name, ...values: Parameters<Calls[Name]>) =>
    new Promise<unknown>((resolve, reject) => {
      if (ended) throw asError(ended);
      const call: Call<Name> = { call: ++asked, name, values };
      worker.postMessage(call); // throws what cannot be copied
      waiting.set(call.call, { resolve, reject });
    }) as ReturnType<Calls[Name]>; // the thread answers each call with its own result
  const terminate = async () => {
    ended ??= new Error("it was closed");
    await worker.terminate();
  };

  try {
    await ask("open", options);
  } catch (error) {
    await terminate();
    throw error;
  }
  return {
    ask,
    async listen(channel, hear) {
      listeners.set(channel, hear);
      await ask("listen", channel);
    },
    isAlive: () => ended === undefined,
    async close() {
      if (!ended) await ask("close").finally(terminate);
    },
  };

  function hear(said: Said): void {
    if ("channel" in said) return listeners.get(said.channel)?.(said.payload);
    if ("fault" in said) return end(errorOf(said.fault));
    const { resolve, reject } = waiting.get(said.call) as Waiting; // each call is answered once
    waiting.delete(said.call);
    if ("error" in said) reject(errorOf(said.error));
    else resolve(said.result);
  }

  /** Who waits would wait for ever. */
  function end(reason: Error): void {
    ended ??= reason;
    for (const { reject } of waiting.values()) reject(asError(ended));
    waiting.clear();
  }
}

/**
 * Runs one thing in each turn of the event loop, in order, as many as come together: what follows from an answer takes the server some
 * milliseconds, and all of them at once would hold up everything else.
 */
function turns(): (run: () => void) => void {
  const coming: (() => void)[] = [];
  const runNext = () => {
    coming[0]?.();
    coming.shift();
    if (coming.length > 0) setImmediate(runNext);
  };
  return (run) => {
    if (coming.push(run) === 1) setImmediate(runNext);
  };
}

/** A new one for each who asks, so that its stack says who that was. */
function asError(reason: Error): Error {
  return new Error(`PGlite has ended, and with it all access to the data until a restart: ${reason.message}`, {
    cause: reason,
  });
}

/** The error of the other thread, with that thread's stack: it says more than where the answer came in. */
function errorOf(fields: ErrorFields): Error {
  return Object.assign(new Error(fields.message), fields);
}
