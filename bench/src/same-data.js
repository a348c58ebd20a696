// Whether two servers say the same: the answers of each, brought to the contract's shape, compared whole.
import { isDeepStrictEqual } from "node:util";
import { ask } from "./ask.js";

const cursors = new Set(["cursor", "startCursor", "endCursor"]);

/** What a server answers to the first and the last of some requests, in the contract's shape, whatever its cursors look like. */
export async function answersOf(url, requests, inContractShape = (data) => data) {
  const ends = [...new Set([requests[0], requests.at(-1)])];
  return Promise.all(ends.map(async (request) => withoutCursors(inContractShape((await ask(url, request)).data))));
}

/** Throws, naming the first place at which they differ, where answers are not the same. */
export function mustBeSame(what, expected, actual) {
  if (!isDeepStrictEqual(expected, actual)) throw new Error(`${what} differs: ${difference(expected, actual, "")}`);
}

function withoutCursors(value) {
  return JSON.parse(JSON.stringify(value), (key, inner) =>
    cursors.has(key) && typeof inner === "string" ? "" : inner,
  );
}

function difference(expected, actual, path) {
  if (typeof expected === "object" && typeof actual === "object" && expected && actual) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      if (!isDeepStrictEqual(expected[key], actual[key]))
        return difference(expected[key], actual[key], `${path}.${key}`);
    }
  }
  return `${path} is ${JSON.stringify(actual)?.slice(0, 200)}, and must be ${JSON.stringify(expected)?.slice(0, 200)}`;
}
