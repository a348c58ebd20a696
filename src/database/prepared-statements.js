// @ts-check
// Which statements a database session keeps prepared. In JavaScript, because PGlite's thread uses it too: see pglite/thread.js.
import { LRUCache } from "lru-cache";

/** The fixed size of a statement, in bytes. */
const bytesOfAny = 20_000;

/** The size of a plan for each character of the statement: 120 to 280 bytes in the examples and in hostile documents. */
const bytesPerCharacter = 300;

/** The size of a plan for each call of a function that PostgreSQL inlines, if that is much larger than its text. */
const bytesPerCall = /** @type {const} */ ([
  [/"changes"\(/g, 5_000_000],
  [/"(?:searchHits|obligationsTriggered|ties|pathsBetween|networkAsked|networkNodes|networkEdges)"\(/g, 1_000_000],
]);

/** The maximum memory of a session's plans together, as estimated. All examples together take 50 MB. */
const maxBytes = 64_000_000;

/** A larger plan is made again each time, because it would evict too many others. Our largest example takes 10 MB. */
const maxBytesOfOne = maxBytes / 4;

const maxStatements = 400;

/**
 * Estimates the memory of a session for a prepared statement: the text, its parsed form and its plan. Clients cannot measure it
 * (`pg_backend_memory_contexts` is for superusers), so the estimate uses the text.
 * @param {string} text
 */
export function estimatedBytes(text) {
  const calls = bytesPerCall.map(([call, bytes]) => (text.match(call)?.length ?? 0) * bytes);
  return calls.reduce((sum, bytes) => sum + bytes, bytesOfAny + bytesPerCharacter * text.length);
}

/**
 * @typedef {object} PreparedStatements The statements of one session.
 * @property {(text: string) => string | undefined} nameOf The name under which to prepare a statement, or under which it is prepared. Undefined
 * if it is too large to keep. The least recently used statements make room.
 * @property {() => readonly string[]} takeDropped The names that made room since the last call. They must be closed.
 */

/** @returns {PreparedStatements} */
export function preparedStatements() {
  /** @type {string[]} */
  let dropped = [];
  let made = 0;
  /** @type {LRUCache<string, string>} */
  const names = new LRUCache({
    max: maxStatements,
    maxSize: maxBytes,
    maxEntrySize: maxBytesOfOne,
    sizeCalculation: (_, text) => estimatedBytes(text),
    dispose: (name) => dropped.push(name),
  });
  return {
    nameOf(text) {
      const known = names.get(text);
      if (known !== undefined) return known;
      const name = `read${++made}`;
      return names.set(text, name).has(text) ? name : undefined;
    },
    takeDropped() {
      const taken = dropped;
      dropped = [];
      return taken;
    },
  };
}
