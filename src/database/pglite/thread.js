// @ts-check
// PGlite's thread. In JavaScript, as Node runs it from here as from what is built: a thread of its own has none of the loaders that
// tests run TypeScript with.
import { Blob } from "node:buffer";
import { readFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { parentPort, threadId, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { preparedReads } from "./prepared-reads.js";
import { beginTurn, finishTurn } from "./turn.js";

/** @typedef {import("./calls.js").Calls} Calls */
/** @typedef {import("./calls.js").Call} Call */
/** @typedef {import("./calls.js").Said} Said */
/** @typedef {import("@prisma/driver-adapter-utils").Transaction} Transaction */

const turn = /** @type {import("./turn.js").Turn} */ (workerData);
const port = parentPort;
if (!port) throw new Error("this file is run as a thread");

/** @param {Said} said */
const say = (said) => port.postMessage(said);

const settings = [
  // A plan is made once, so it cannot depend on values. One session reads and writes, so this also applies to writes.
  "plan_cache_mode=force_generic_plan",
  // The data fit into memory.
  "random_page_cost=1.1",
  "jit=off",
  // As for reads of a PostgreSQL server: see postgresql-reads.ts.
  "join_collapse_limit=4",
  // All of it is allocated at the start, 128 MB by default. The system's own file buffers come in addition.
  "shared_buffers=32MB",
];

/** PGlite throws this, with this status, when PostgreSQL returns to its main loop after an error; see `_PostgresMainLongJmp`. */
const backToMainLoop = 100;

/** PostgreSQL's last message before it stopped: the reason, which PGlite's own errors ("Aborted()") omit. */
let lastWords = "";

/** PostgreSQL's message for ENOSPC, and its number in Emscripten's file systems. */
const noSpace = { words: "No space left on device", errno: 51 };

/** The number of calls, except reads, that were received and are not answered yet. */
let others = 0;

/** @type {Pick<Calls, "open"> & Partial<Calls>} */
let calls = {
  async open({ folder, image }) {
    const pglite = await PGlite.create({
      extensions: { fuzzystrmatch, pg_trgm },
      ...(folder !== undefined && { dataDir: folder }),
      ...(image !== undefined && { loadDataDir: await blobOf(image) }),
      startParams: [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ["-c", setting])],
      onStderr(line) {
        lastWords = /\b(?:FATAL|PANIC): +(.+)/.exec(line)?.[1] ?? lastWords;
        return false;
      },
    }).catch((error) => {
      throw withReason(error);
    });
    endWithFaults(pglite);
    calls = await callsOf(pglite);
    read = preparedReads(pglite, whileRunning);
  },
};

/**
 * A file as the Blob that PGlite needs. Node's own Blob copies its bytes several times first: a second for 40 MB.
 * @param {string} file
 */
async function blobOf(file) {
  const bytes = await readFile(file);
  return Object.assign(new Blob([]), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

/** @type {ReturnType<typeof preparedReads>} */
let read;

port.on("message", async (/** @type {Call} */ { call, name, values }) => {
  const isRead = name === "read";
  if (!isRead) others++;
  try {
    if (isRead) {
      const [text, given] = /** @type {Parameters<Calls["read"]>} */ (values);
      return say({ call, result: await read(call, text, given) });
    }
    const run = /** @type {(...values: unknown[]) => Promise<unknown>} */ (calls[name]);
    say({ call, result: await run(...values) });
  } catch (error) {
    say({ call, error: fieldsOf(error) });
  } finally {
    if (!isRead) others--;
  }
});

/**
 * Runs a read in a turn of its own, during which the server may end this thread.
 * @template Row
 * @param {number} call
 * @param {() => Promise<Row>} run
 * @returns {Promise<Row>}
 */
async function whileRunning(call, run) {
  // Earlier answers are sent first: the server runs again every call without an answer when it ends a thread.
  if (others > 0) await setImmediate();
  try {
    if (!beginTurn(turn, call)) throw new Error("the database is closing");
    return await run();
  } finally {
    finishTurn(turn, call);
  }
}

/** @param {PGlite} pglite @returns {Promise<Omit<Calls, "read">>} */
async function callsOf(pglite) {
  const prisma = await new PrismaPGlite(pglite).connect();
  /** @type {Map<number, Transaction>} */
  const transactions = new Map();
  // Numbers are unique, even across this thread and the next one.
  let begun = threadId * 1_000_000_000;

  /** @param {number | undefined} transaction */
  const within = (transaction) => (transaction === undefined ? prisma : running(transaction));
  /** @param {number} transaction */
  function running(transaction) {
    const found = transactions.get(transaction);
    if (!found) throw new Error(`transaction ${transaction} has ended`);
    return found;
  }
  /** @param {number} transaction */
  function ending(transaction) {
    const found = running(transaction);
    transactions.delete(transaction);
    return found;
  }

  return {
    open: async () => {
      throw new Error("PGlite is open");
    },
    runScript: async (script) => void (await pglite.exec(script)),
    rows: async (text) => (await pglite.query(text)).rows,
    listen: async (channel) => void (await pglite.listen(channel, (payload) => say({ channel, payload }))),
    queryRaw: async (query, transaction) => within(transaction).queryRaw(query),
    executeRaw: async (query, transaction) => within(transaction).executeRaw(query),
    async begin(isolationLevel) {
      const transaction = await prisma.startTransaction(isolationLevel);
      transactions.set(++begun, transaction);
      return { transaction: begun, options: transaction.options };
    },
    commit: async (transaction) => ending(transaction).commit(),
    rollback: async (transaction) => ending(transaction).rollback(),
    image: async () => (await pglite.dumpDataDir("none")).arrayBuffer(),
    close: () => pglite.close(),
  };
}

/**
 * If the program inside PGlite fails (it stops itself, or WebAssembly stops it), PGlite continues silently, with incomplete
 * answers or none. No later answer can be trusted, so the thread ends, with the reason.
 * @param {PGlite} pglite
 */
function endWithFaults(pglite) {
  const module = pglite.Module;
  const runOnce = module._PostgresMainLoopOnce;
  module._PostgresMainLoopOnce = () => {
    try {
      runOnce();
    } catch (error) {
      if (/** @type {{ status?: unknown }} */ (error).status === backToMainLoop) throw error;
      say({ fault: fieldsOf(withReason(error)) });
      process.exit(1); // of the thread only
    }
  };
}

/**
 * The error of a PGlite that cannot continue, with the reason: a full disk has the code ENOSPC.
 * @param {unknown} error
 */
function withReason(error) {
  const { name, errno } = /** @type {{ name?: unknown, errno?: unknown }} */ (error);
  // Emscripten's own errors have neither a message nor a stack.
  const fileError = errno === noSpace.errno ? noSpace.words : `error ${String(errno)} of the file system`;
  const reason = lastWords || (name === "ErrnoError" ? fileError : "");
  if (reason === "") return error;
  return Object.assign(new Error(reason, { cause: error }), reason.endsWith(noSpace.words) && { code: "ENOSPC" });
}

/** @param {unknown} error @returns {import("./calls.js").ErrorFields} */
function fieldsOf(error) {
  if (typeof error !== "object" || error === null) return { name: "Error", message: String(error) };
  const { name, message, stack, cause, code, severity, detail, hint, position, where, table, column, constraint } =
    /** @type {Record<string, unknown>} */ (error);
  const told = { stack, code, severity, detail, hint, position, where, table, column, constraint };
  return {
    name: String(name ?? "Error"),
    message: String(message ?? error),
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    // Prisma's adapter puts the database's errors there, as plain objects. Other causes may be impossible to copy.
    ...(name === "DriverAdapterError" && { cause }),
  };
}
