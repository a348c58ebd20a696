// What is kept of operations is bounded by what it takes in memory, not by the length of their SQL.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { startTestServer } from "../support/server.js";
import { post } from "./requests.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void; // V8's own function

/** One of many documents of 160 fields whose SQL is short: they ask for the same rows. */
const documentOf = (number: number) =>
  `{ ${Array.from({ length: 160 }, (_, place) => `a${place}_${number}: topics(first: 1) { ...F }`).join(" ")} } fragment F on TopicConnection { totalCount nodes { name } }`;

describeDatabases("operations that are all different", (open) => {
  it("do not fill memory", async () => {
    const { http } = await startTestServer(open, { fill: () => Promise.resolve() });
    async function heapAfter(from: number, to: number): Promise<number> {
      for (let number = from; number < to; number++) {
        const { statusCode } = await http.inject(post(documentOf(number)));
        expect(statusCode).toBe(200);
      }
      collectGarbage();
      return process.memoryUsage().heapUsed;
    }
    const full = await heapAfter(0, 150);
    // Each takes 1 MB while it is kept.
    expect((await heapAfter(150, 300)) - full).toBeLessThan(40_000_000);
  });
});
