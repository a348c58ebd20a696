// What is kept of operations is bounded by what it takes in memory, not by the length of their SQL.
import type { InjectOptions } from "fastify";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { describeDatabase } from "../support/databases.js";
import { startTestServer } from "../support/server.js";
import { post } from "./requests.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void; // V8's own function

/** One of many requests that are all different, and how many of them fill what is kept. */
interface Kind {
  readonly full: number;
  readonly request: (number: number) => InjectOptions;
}

function byExternalIds(number: number, count: number): InjectOptions {
  const value = Array.from({ length: count }, (_, place) => `${number} ${place} `.padEnd(2_000, "x"));
  const text = `query ($value: [String!]!) { a${number}: alliances(filter: { externalId: { scheme: "", value: $value } }, first: 1) { nodes { id } } }`;
  return post(text, { value });
}

const kinds: Readonly<Record<string, Kind>> = {
  // Their SQL is short: the fields ask for the same rows. Each takes 1 MB while it is kept.
  "of 160 fields": {
    full: 150,
    request(number) {
      const fields = Array.from({ length: 160 }, (_, place) => `a${place}_${number}: topics(first: 1) { ...F }`);
      return post(`{ ${fields.join(" ")} } fragment F on TopicConnection { totalCount nodes { name } }`);
    },
  },
  // Parsed, the comments take 4 MB.
  "with long comments": {
    full: 20,
    request: (number) => post(`{ topic(slug: "x${number}") { name } } ${"#\n".repeat(49_000)}`),
  },
  // Parsed, the document takes 0.7 MB.
  "beside many others in one document": {
    full: 150,
    request(number) {
      const others = Array.from({ length: 365 }, (_, place) => `query z${place} { about { version } }`);
      const text = `query a { topic(slug: "x${number}") { name } } ${others.join(" ")}`;
      return post(text, undefined, { operationName: "a" });
    },
  },
  // The plan refers to 0.5 MB of variables.
  "with long variables": { full: 110, request: (number) => byExternalIds(number, 240) },
};

// What is kept does not depend on the database: what each keeps of statements is in prepared-statements.test.ts.
describeDatabase("operations that are all different", (open) => {
  it.each(Object.keys(kinds))("do not fill memory: %s", async (name) => {
    const { full, request } = kinds[name]!;
    const { http } = await startTestServer(open, { fill: () => Promise.resolve() });
    async function heapAfter(from: number, to: number): Promise<number> {
      for (let number = from; number < to; number++) {
        const { statusCode } = await http.inject(request(number));
        expect(statusCode).toBe(200);
      }
      collectGarbage();
      return process.memoryUsage().heapUsed;
    }
    const kept = await heapAfter(0, full);
    expect((await heapAfter(full, 2 * full)) - kept).toBeLessThan(40_000_000);
  });
});
