// Persisted queries are bounded by what they take in memory.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { keepQueries } from "../../src/http/documents.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void; // V8's own function

it("keeps the newest, as many as there is room for", async () => {
  const queries = keepQueries();
  for (let number = 0; number < 20_000; number++) await queries.set(`hash ${number}`, `{ a${number}: x }`);
  expect(await queries.get("hash 0")).toBeUndefined();
  expect(await queries.get("hash 19999")).toBe("{ a19999: x }");
});

it("keeps nothing of the URL that a query stood in", async () => {
  const queries = keepQueries();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < 4_000; number++) {
    const url = `/graphql?query={ someFieldOfQuery${number} }&x=${"A".repeat(14_000)}${number}`;
    await queries.set(`hash ${number}`, url.slice(15, 45));
  }
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000); // the URLs have 56 MB
});
