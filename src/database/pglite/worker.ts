// One thread that runs PGlite. Its user decides what happens when it ends: see connection.ts.
import { Worker } from "node:worker_threads";
import type { Call, Said } from "./calls.js";
import { closeTurns, endTurn, newTurn, readInTurn } from "./turn.js";

/** A thread that runs PGlite. */
export interface Thread {
  /** Throws for values that cannot be copied. */
  send(call: Call): void;
  /** The number of the running read; 0 if none runs. */
  runningRead(): number;
  /** Ends the thread during a read. Returns false if the read has finished, and the thread continues. */
  endRead(call: number): boolean;
  /** From now on no read starts. */
  refuseReads(): void;
  terminate(): void;
  /** Settles when the thread has ended and all its messages were handled: with an error, unless the end was requested. */
  readonly ended: Promise<Error | undefined>;
}

/**
 * Stack for PostgreSQL's own check of the nesting of statements (54001). The default stack of a thread, 4 MB, is too small:
 * JavaScript reaches its limit first, and that ends PGlite. Only the used part of the stack takes memory.
 */
const stackSizeMb = 64;

/**
 * Memory for new objects, a quarter of a thread's default. The objects of this thread (messages, rows as text) are garbage after
 * their call, and Node rarely returns such memory to the system.
 */
const maxYoungGenerationSizeMb = 12;

/** Starts a thread, and handles its messages, one in each turn of the event loop. */
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
 * Runs one task in each turn of the event loop, in order, even if several arrive together. The work after an answer takes the
 * server some milliseconds, and all of it at once would block everything else.
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
