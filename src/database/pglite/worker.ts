// One thread in which PGlite runs. What to do when it ends is its user's to say: see connection.ts.
import { Worker } from "node:worker_threads";
import type { Call, Said } from "./calls.js";
import { closeTurns, endTurn, newTurn, readInTurn } from "./turn.js";

/** A thread in which PGlite runs. */
export interface Thread {
  /** Throws what cannot be copied. */
  send(call: Call): void;
  /** The call of the read that runs; 0 where none does. */
  runningRead(): number;
  /** Ends the thread while a read runs; false where the read has finished, and the thread goes on. */
  endRead(call: number): boolean;
  /** From now on no read begins. */
  refuseReads(): void;
  terminate(): void;
  /** Settles when the thread has ended and all that it said was heard: with an error unless it was told to end. */
  readonly ended: Promise<Error | undefined>;
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

/** Starts a thread, and hears what it says, one thing in each turn of the event loop. */
export function startThread(hear: (said: Said) => void): Thread {
  const turn = newTurn();
  const worker = new Worker(new URL("thread.js", import.meta.url), {
    name: "PGlite",
    workerData: turn,
    resourceLimits: { stackSizeMb, maxYoungGenerationSizeMb },
  });
  const inTurn = turns();
  let isTold = false;
  const terminate = () => {
    isTold = true;
    void worker.terminate();
  };
  const ended = new Promise<Error | undefined>((resolve) => {
    worker.on("message", (said: Said) => inTurn(() => hear(said)));
    worker.on("error", (error: Error) => inTurn(() => resolve(isTold ? undefined : error)));
    worker.on("exit", (code) =>
      inTurn(() => resolve(isTold ? undefined : new Error(`its thread exited with ${code}`))),
    );
  });
  return {
    send: (call) => worker.postMessage(call),
    runningRead: () => readInTurn(turn),
    endRead(call) {
      const isRunning = endTurn(turn, call);
      if (isRunning) terminate();
      return isRunning;
    },
    refuseReads: () => closeTurns(turn),
    terminate,
    ended,
  };
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
