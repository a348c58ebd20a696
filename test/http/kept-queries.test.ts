// Persisted queries are bounded by what they take in memory.
import { expect, it } from "vitest";
import { keepQueries } from "../../src/http/documents.js";

it("keeps the newest persisted queries, as many as there is room for", async () => {
  const queries = keepQueries();
  for (let number = 0; number < 20_000; number++) await queries.set(`hash ${number}`, `{ a${number}: x }`);
  expect(await queries.get("hash 0")).toBeUndefined();
  expect(await queries.get("hash 19999")).toBe("{ a19999: x }");
});
