// What clients of every kind rely on before any of it is GraphQL. The published audits of graphql-http were the checklist; two of what it says a
// server SHOULD do are not done: a document that does not parse or is not valid answers 400 to `Accept: application/json`, too (200 there), as
// Apollo Server does and its clients expect.
import { createHash } from "node:crypto";
import { gunzipSync, inflateSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { get, good, post } from "./requests.js";

const graphqlResponse = "application/graphql-response+json";
const page = "https://a.example";
const preflight = (origin: string) => ({
  method: "OPTIONS" as const,
  url: "/graphql",
  headers: {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type,apollo-require-preflight",
  },
});

describeDatabases("front ends", (open) => {
  let server: TestServer;
  let choosy: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
    choosy = await startTestServer(open, { fill: () => Promise.resolve(), corsOrigins: [page] });
  });

  describe("CORS", () => {
    it("lets every page ask", async () => {
      const { statusCode, headers } = await server.http.inject(preflight(page));
      expect({ statusCode, headers }).toMatchObject({
        statusCode: 204,
        headers: {
          "access-control-allow-origin": "*",
          "access-control-allow-methods": "GET,HEAD,POST",
          "access-control-allow-headers": "content-type,apollo-require-preflight",
          "access-control-max-age": "86400",
        },
      });
    });

    it.each([
      ["POST", post(good.query)],
      ["GET", get({ query: good.query })],
      ["a refusal", post("{")],
      ["a refusal before GraphQL", post([])],
      ["a refusal before its body is read", { ...post(good.query), headers: { host: "not a host" } }],
      ["a path that is not there", { method: "GET" as const, url: "/nothing" }],
    ])("lets every page read the answer: %s", async (_, request) => {
      const { headers } = await server.http.inject({ ...request, headers: { ...request.headers, origin: page } });
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["access-control-allow-credentials"]).toBeUndefined();
    });

    it("lets pages read what a header says of the answer's age, and when to ask again", async () => {
      const { headers } = await server.http.inject({ ...post(good.query), headers: { origin: page } });
      expect(headers["access-control-expose-headers"]).toBe("ETag, Retry-After");
    });

    it.each([
      [page, page],
      ["https://b.example", undefined],
      ["null", undefined],
    ])("lets only the pages of a list read the answer: %s", async (origin, allowed) => {
      const answers = [
        await choosy.http.inject(preflight(origin)),
        await choosy.http.inject({ ...post(good.query), headers: { origin } }),
      ];
      expect(answers.map(({ headers }) => headers["access-control-allow-origin"])).toEqual([allowed, allowed]);
      expect(answers.map(({ headers }) => String(headers["vary"]).toLowerCase().includes("origin"))).toEqual([
        true,
        true,
      ]);
    });

    it("answers OPTIONS that no page sent", async () => {
      expect((await server.http.inject({ method: "OPTIONS", url: "/graphql" })).statusCode).toBe(204);
    });
  });

  describe("media types", () => {
    const accepts = (accept?: string) => (accept === undefined ? {} : { accept });
    it.each([
      [undefined, "application/json"],
      ["*/*", "application/json"],
      ["application/*", "application/json"],
      ["application/json", "application/json"],
      [graphqlResponse, graphqlResponse],
      [`${graphqlResponse}, application/json;q=0.9`, graphqlResponse],
    ])("to Accept: %s answers in %s", async (accept, type) => {
      for (const request of [post(good.query), get({ query: good.query })]) {
        const { statusCode, headers, body } = await server.http.inject({ ...request, headers: accepts(accept) });
        expect({ statusCode, type: headers["content-type"], body: JSON.parse(body) as unknown }).toEqual({
          statusCode: 200,
          type: `${type}; charset=utf-8`,
          body: { data: good.data },
        });
      }
    });

    it.each(["application/json", graphqlResponse])(
      "answers 400 to what is wrong with a request, in %s",
      async (accept) => {
        for (const query of [
          "{",
          "{ nope }",
          "{ topics(first: -1) { nodes { id } } }",
          "query($s: String!) { topic(slug: $s) { id } }",
        ]) {
          const { statusCode, headers } = await server.http.inject({ ...post(query), headers: { accept } });
          expect({ statusCode, type: headers["content-type"] }).toEqual({
            statusCode: 400,
            type: `${accept}; charset=utf-8`,
          });
        }
      },
    );
  });

  describe("GET", () => {
    it("takes variables and the name of the operation", async () => {
      const query =
        "query A($slug: String!) { party(slug: $slug) { id } } query B { topics(first: 0) { nodes { id } } }";
      const answer = await server.http.inject(get({ query, variables: '{"slug":"nobody"}', operationName: "A" }));
      expect(answer.json<unknown>()).toEqual({ data: { party: null } });
    });

    it("says that its answer depends on Accept, for the playground has the same URL", async () => {
      for (const request of [get({ query: good.query }), get({})]) {
        expect((await server.http.inject(request)).headers["vary"]).toMatch(/^accept\b/i);
      }
    });

    it("is not HEAD", async () => {
      const { statusCode, headers, body } = await server.http.inject({ ...get({ query: good.query }), method: "HEAD" });
      expect({ statusCode, allow: headers["allow"], body }).toEqual({
        statusCode: 405,
        allow: "GET, POST, OPTIONS",
        body: "",
      });
    });
  });

  describe("persisted queries", () => {
    const query = '{ persisted: party(slug: "nobody") { id } }';
    const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
    const extensions = (sha256Hash: unknown, version = 1) => ({ persistedQuery: { version, sha256Hash } });
    const byHash = (hash: string) => get({ extensions: JSON.stringify(extensions(hash)) });

    it("asks for a query that it does not know, keeps it, and answers its hash from then on", async () => {
      const unknown = await server.http.inject(byHash(hashOf(query)));
      expect({ status: unknown.statusCode, body: unknown.json<unknown>() }).toEqual({
        status: 200,
        body: { errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] },
      });
      const registered = await server.http.inject(post(query, {}, { extensions: extensions(hashOf(query)) }));
      const known = await server.http.inject(byHash(hashOf(query)));
      expect([registered.json<unknown>(), known.json<unknown>()]).toEqual([
        { data: { persisted: null } },
        { data: { persisted: null } },
      ]);
    });

    it.each([
      ["a hash of something else", hashOf("x"), 1, "provided sha does not match query"],
      ["a hash that is none", 5, 1, "provided sha does not match query"],
      ["another version", hashOf(query), 2, "Unsupported persisted query version"],
    ])("refuses %s", async (_, hash, version, message) => {
      const { statusCode, body } = await server.http.inject(post(query, {}, { extensions: extensions(hash, version) }));
      expect({ statusCode, body: JSON.parse(body) as unknown }).toEqual({
        statusCode: 400,
        body: { errors: [{ message, extensions: { code: "BAD_REQUEST" } }] },
      });
    });
  });

  describe("compression", () => {
    const long = "{ officials(first: 100) { nodes { id slug name names { text } } } }";
    it.each([
      ["gzip", gunzipSync],
      ["deflate", inflateSync],
    ])("packs a long answer: %s", async (encoding, unpack) => {
      const plain = await server.http.inject(post(long));
      const packed = await server.http.inject({ ...post(long), headers: { "accept-encoding": encoding } });
      expect(packed.headers).toMatchObject({ "content-encoding": encoding, vary: "accept, accept-encoding" });
      expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
      expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    });

    it("sends the schema packed once, or as it is", async () => {
      const get = (encoding: string) =>
        server.http.inject({ url: "/schema.graphql", headers: { "accept-encoding": encoding } });
      const [packed, plain, refused] = [await get("br, gzip"), await get("br"), await get("gzip;q=0")];
      expect(packed.headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
      expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
      expect([plain, refused].map(({ headers }) => headers["content-encoding"])).toEqual([undefined, undefined]);
      expect(refused.body).toBe(plain.body);
    });

    it("leaves alone what is short, or goes to who asks for nothing", async () => {
      const short = await server.http.inject({ ...post(good.query), headers: { "accept-encoding": "gzip, br" } });
      const unasked = await server.http.inject(post(long));
      expect([short.headers["content-encoding"], unasked.headers["content-encoding"]]).toEqual([undefined, undefined]);
    });
  });
});
