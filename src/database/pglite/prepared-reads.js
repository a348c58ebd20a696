// @ts-check
// Reads by statements that are parsed and planned once: PGlite's own `query` does both for each.
import { Buffer } from "node:buffer";
import { messages, protocol } from "@electric-sql/pglite";

/** @typedef {{ readonly name: string, readonly parameters: readonly number[] }} Prepared */

/** How many statements are kept, each with its plan. Clients decide how many there are, and they must not fill the memory. */
const mostKept = 400;

const { bind, close, describe, execute, parse, sync } = protocol.serialize;

/**
 * Makes what reads: it runs one statement and gives its first row as text.
 * @param {import("@electric-sql/pglite").PGlite} pglite
 * @param {<Row>(call: number, read: () => Promise<Row>) => Promise<Row>} whileRunning Told which call runs, once it has its turn.
 * @returns {(call: number, ...read: Parameters<import("./calls.js").Calls["read"]>) => ReturnType<import("./calls.js").Calls["read"]>}
 */
export function preparedReads(pglite, whileRunning) {
  /** By their texts, the longest unused first. @type {Map<string, Prepared>} */
  const kept = new Map();
  let made = 0;

  // Under the lock that PGlite's own calls take: a read must not get into a transaction of Prisma's.
  return (call, text, values) => pglite._runExclusiveTransaction(() => whileRunning(call, () => read(text, values)));

  /** @type {import("./calls.js").Calls["read"]} */
  async function read(text, values) {
    const { name, parameters } = await prepared(text);
    const texts = values.map((value, place) => textOf(value, parameters[place]));
    const answers = await send(bind({ statement: name, values: texts }), execute());
    return find(messages.DataRowMessage, answers)?.fields ?? [];
  }

  /** @param {string} text */
  async function prepared(text) {
    const statement = kept.get(text) ?? (await prepare(text));
    kept.delete(text);
    kept.set(text, statement);
    const [longestUnused] = kept;
    if (longestUnused && kept.size > mostKept) {
      kept.delete(longestUnused[0]);
      await send(close({ type: "S", name: longestUnused[1].name }));
    }
    return statement;
  }

  /** @param {string} text @returns {Promise<Prepared>} */
  async function prepare(text) {
    const name = `read${++made}`;
    const answers = await send(parse({ name, text }), describe({ type: "S", name }));
    return {
      name,
      parameters: find(messages.ParameterDescriptionMessage, answers)?.dataTypeIDs ?? [],
    };
  }

  /** @param {unknown} value @param {number | undefined} type */
  function textOf(value, type) {
    if (value === null || value === undefined) return null;
    const serialize = type === undefined ? undefined : pglite.serializers[type];
    return serialize ? serialize(value) : String(value);
  }

  /** @param {...Uint8Array} sent */
  function send(...sent) {
    return pglite.execProtocolStream(Buffer.concat([...sent, sync()]), { syncToFs: false });
  }
}

/**
 * @template Message
 * @param {new (...values: never[]) => Message} kind
 * @param {readonly unknown[]} answers
 * @returns {Message | undefined}
 */
function find(kind, answers) {
  return /** @type {Message | undefined} */ (answers.find((answer) => answer instanceof kind));
}
