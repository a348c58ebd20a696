// Checks whether two servers return the same data: converts the answers to the contract's form and compares them.
import { isDeepStrictEqual } from "node:util";
import { ask } from "./ask.js";

const cursors = new Set(["cursor", "startCursor", "endCursor"]);

/** The answers of a server to the first and the last of some requests, in the contract's form, without differences in cursors. */
export async function answersOf(url, requests, inContractShape = (data) => data) {
  const ends = [...new Set([requests[0], requests.at(-1)])];
  return Promise.all(ends.map(async (request) => withoutCursors(inContractShape((await ask(url, request)).data))));
}

/** Throws if answers differ, with the first place at which they do. */
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
