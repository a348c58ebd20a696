// @ts-check
// Which statements a database session keeps prepared. In JavaScript, because PGlite's thread uses it too: see pglite/thread.js.
import { LRUCache } from "lru-cache";

/** What a statement takes whatever it says, in bytes. */
const bytesOfAny = 20_000;

/** What a plan takes for each character of the statement: 120 to 280 bytes in the examples and in hostile documents. */
const bytesPerCharacter = 300;

/** What a plan takes for each call of a function whose body PostgreSQL plans in place of the call, where that is much more than its text. */
const bytesPerCall = /** @type {const} */ ([
  [/"changes"\(/g, 5_000_000],
  [/"(?:searchHits|obligationsTriggered|ties|pathsBetween|networkAsked|networkNodes|networkEdges)"\(/g, 1_000_000],
]);

/** The most memory that a session's plans take together, as estimated; all examples together take 50 MB. */
const maxBytes = 64_000_000;

/** A plan that takes more than this is made anew each time: it would push too many others out. Our largest example takes 10 MB. */
const maxBytesOfOne = maxBytes / 4;

const maxStatements = 400;

/**
 * Estimates how much memory a session takes for a statement that it keeps: the text, its parsed form and its plan. Clients see no measure of it
 * (`pg_backend_memory_contexts` is for superusers), so it goes by the text.
 * @param {string} text
 */
export function estimatedBytes(text) {
  const calls = bytesPerCall.map(([call, bytes]) => (text.match(call)?.length ?? 0) * bytes);
  return calls.reduce((sum, bytes) => sum + bytes, bytesOfAny + bytesPerCharacter * text.length);
}

/**
 * @typedef {object} PreparedStatements The statements of one session.
 * @property {(text: string) => string | undefined} nameOf The name under which to prepare a statement, or under which it is prepared; undefined
 * where it is too large to keep. Those that were not used for the longest time make room.
 * @property {() => readonly string[]} takeDropped The names that made room since the last call: they are to be closed.
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
