// @ts-check
// Reads by statements that are parsed and planned once: PGlite's own `query` does both for each.
import { Buffer } from "node:buffer";
import { messages, protocol } from "@electric-sql/pglite";
import { preparedStatements } from "../prepared-statements.js";

const { bind, close, describe, execute, parse, sync } = protocol.serialize;

/**
 * Makes the function that reads: it runs one statement and returns its first row as text.
 * @param {import("@electric-sql/pglite").PGlite} pglite
 * @param {<Row>(call: number, read: () => Promise<Row>) => Promise<Row>} whileRunning Called with the running call, once it has
 * its turn.
 * @returns {(call: number, ...read: Parameters<import("./calls.js").Calls["read"]>) =>
 * ReturnType<import("./calls.js").Calls["read"]>}
 */
export function preparedReads(pglite, whileRunning) {
  const statements = preparedStatements();
  /** The types of their parameters, by their names. @type {Map<string, readonly number[]>} */
  const kept = new Map();

  // Under the lock of PGlite's own calls: a read must not get into a transaction of Prisma.
  return (call, text, values) => pglite._runExclusiveTransaction(() => whileRunning(call, () => read(text, values)));

  /** @type {import("./calls.js").Calls["read"]} */
  async function read(text, values) {
    // a statement that is not kept has no name
    const name = statements.nameOf(text) ?? "";
    const parameters = kept.get(name) ?? (await prepare(name, text));
    const texts = values.map((value, place) => textOf(value, parameters[place]));
    const sent = [bind({ statement: name, values: texts }), execute(), ...closing(name === "" ? [name] : [])];
    return find(messages.DataRowMessage, await send(...sent))?.fields ?? [];
  }

  /** @param {string} name @param {string} text */
  async function prepare(name, text) {
    const dropped = statements.takeDropped();
    for (const one of dropped) kept.delete(one);
    const answers = await send(...closing(dropped), parse({ name, text }), describe({ type: "S", name }));
    const parameters = find(messages.ParameterDescriptionMessage, answers)?.dataTypeIDs ?? [];
    if (name !== "") kept.set(name, parameters);
    return parameters;
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

/** @param {readonly string[]} names */
const closing = (names) => names.map((name) => close({ type: "S", name }));
