import { gzipSync } from "node:zlib";
import type { InjectOptions } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { expectGood, expectRefusal, get, good, post, postBody } from "./requests.js";

const mustBeObject = (came: string) =>
  `a request's body must be a JSON object such as {"query": "{ about { version } }"}, got ${came}`;
const notJson = "a request must be well formed: Body is not valid JSON but content-type is set to 'application/json'";
const noPrototype =
  'a request must be well formed: no object in its body may have the key "__proto__", or "constructor" with "prototype" in it';
const json = "a request's body must be JSON, with Content-Type: application/json";
const noQuery = "GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.";
const compressed = "a request's body must not be compressed: send it without Content-Encoding";
const tooLarge = "a request's body may have at most 1000000 bytes: send less in one request";

type Case = readonly [name: string, request: InjectOptions, status: number, code: string, message: string];

const bodies: readonly Case[] = [
  ["broken JSON", postBody("{"), 400, "BAD_REQUEST", notJson],
  [
    "an empty body",
    postBody(""),
    400,
    "BAD_REQUEST",
    'a request\'s body must be JSON such as {"query": "{ about { version } }"}, got nothing',
  ],
  ["an array", postBody("[]"), 400, "BAD_REQUEST", mustBeObject("an array (operations are sent one by one)")],
  [
    "a batch",
    postBody(JSON.stringify([{ query: good.query }])),
    400,
    "BAD_REQUEST",
    mustBeObject("an array (operations are sent one by one)"),
  ],
  ["a number", postBody("5"), 400, "BAD_REQUEST", mustBeObject("a number")],
  ["null", postBody("null"), 400, "BAD_REQUEST", mustBeObject("null")],
  ["a text", postBody('"x"'), 400, "BAD_REQUEST", mustBeObject("a string")],
  ["an empty object", postBody("{}"), 400, "BAD_REQUEST", mustBeObject("an empty one")],
  ["no query", postBody('{"variables":{}}'), 400, "BAD_REQUEST", noQuery],
  ["an empty query", post(""), 400, "BAD_REQUEST", noQuery],
  ["a query that is null", post(null), 400, "BAD_REQUEST", noQuery],
  ["a query that is a number", post(5), 400, "BAD_REQUEST", "GraphQL queries must be strings."],
  ["a query that is a list", post([good.query]), 400, "BAD_REQUEST", "GraphQL queries must be strings."],
  [
    "variables that are text",
    post(good.query, "{}"),
    400,
    "BAD_REQUEST",
    "`variables` in a POST body should be provided as an object, not a recursively JSON-encoded string.",
  ],
  [
    "variables that are a list",
    post(good.query, []),
    400,
    "BAD_REQUEST",
    "`variables` in a POST body must be an object if provided.",
  ],
  [
    "variables that are a number",
    post(good.query, 5),
    400,
    "BAD_REQUEST",
    "`variables` in a POST body must be an object if provided.",
  ],
  [
    "extensions that are a list",
    post(good.query, {}, { extensions: [] }),
    400,
    "BAD_REQUEST",
    "`extensions` in a POST body must be an object if provided.",
  ],
  [
    "an operationName that is a number",
    post(good.query, {}, { operationName: 5 }),
    400,
    "BAD_REQUEST",
    "`operationName` in a POST body must be a string if provided.",
  ],
  ["a prototype", postBody(`{"query":"{ __typename }","__proto__":{"x":1}}`), 400, "BAD_REQUEST", noPrototype],
  [
    "a prototype within variables",
    postBody(`{"query":"{ __typename }","variables":{"x":{"constructor":{"prototype":{}}}}}`),
    400,
    "BAD_REQUEST",
    noPrototype,
  ],
  ["broken JSON with a prototype", postBody(`{"__proto__":{},`), 400, "BAD_REQUEST", notJson],
  [
    "a body of 20,001 values",
    post(good.query, { list: Array(19_998).fill(0) }),
    413,
    "REQUEST_TOO_LARGE",
    "a request's body may contain at most 20000 values, including lists and objects, this one contains more: send less in one request",
  ],
  [
    "a document of 100,001 characters",
    post(`${good.query} #${"x".repeat(100_001 - good.query.length - 2)}`),
    413,
    "REQUEST_TOO_LARGE",
    "a document may have at most 100000 characters, got 100001",
  ],
  ["3 MB", post(`${good.query} #${"x".repeat(3_000_000)}`), 413, "REQUEST_TOO_LARGE", tooLarge],
  ...["gzip", "br", "deflate", "x-gzip", "gzip, identity", "foo"].map((encoding): Case => [
    `a body in ${encoding}`,
    postBody(gzipSync(JSON.stringify({ query: good.query })), {
      "content-type": "application/json",
      "content-encoding": encoding,
    }),
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    compressed,
  ]),
  [
    "a compressed body at another path",
    { ...postBody("xxx", { "content-encoding": "gzip" }), url: "/schema.graphql" },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    compressed,
  ],
];

const body = JSON.stringify({ query: good.query });
const types: readonly Case[] = [
  ...[
    {},
    ...[
      "text/plain",
      "application/graphql",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      ";;;",
    ].map((type) => ({ "content-type": type })),
  ].map((headers): Case => [
    `a body with ${JSON.stringify(headers)}`,
    postBody(body, headers),
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    json,
  ]),
  [
    "JSON in UTF-16",
    postBody(Buffer.from(body, "utf16le"), { "content-type": "application/json; charset=utf-16" }),
    400,
    "BAD_REQUEST",
    notJson,
  ],
];

const urls: readonly Case[] = [
  ...(["PUT", "PATCH", "DELETE"] as const).map((method): Case => [
    method,
    { method, url: "/graphql" },
    405,
    "METHOD_NOT_ALLOWED",
    `a request to /graphql must be a GET or a POST, got ${method}`,
  ]),
  [
    "an unknown path",
    { url: "/nothing?x=1" },
    404,
    "NOT_FOUND",
    "there is nothing at GET /nothing?x=1; the API is at /graphql",
  ],
  ["a broken URL", { url: "/graphql/%zz" }, 400, "BAD_REQUEST", "a URL must be well formed, got /graphql/%zz"],
  [
    "a Host that is none",
    get({ query: good.query }, { host: "a b" }),
    400,
    "BAD_REQUEST",
    "the Host header must be a host name, with a port or without",
  ],
  ["a GET without a query", get({}), 400, "BAD_REQUEST", noQuery],
  [
    "a GET with two queries",
    { url: "/graphql?query={a}&query={b}" },
    400,
    "BAD_REQUEST",
    "The 'query' search parameter may only be specified once.",
  ],
  [
    "a GET with broken variables",
    get({ query: good.query, variables: "{" }),
    400,
    "BAD_REQUEST",
    "The variables search parameter contains invalid JSON.",
  ],
  [
    "a GET with a list of variables",
    get({ query: good.query, variables: "[]" }),
    400,
    "BAD_REQUEST",
    "The variables search parameter should contain a JSON-encoded object.",
  ],
  [
    "a GET of a mutation",
    get({ query: "mutation { x }" }),
    405,
    "METHOD_NOT_ALLOWED",
    "GET requests only support query operations, not mutation operations",
  ],
  [
    "a GET as a form",
    get({ query: good.query }, { "content-type": "text/plain" }),
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    "GET requests may not have a content-type header other than application/json.",
  ],
  [
    "an Accept that nothing meets",
    { ...post(good.query), headers: { accept: "text/csv" } },
    406,
    "NOT_ACCEPTABLE",
    "An 'accept' header was provided for this request which does not accept application/json; charset=utf-8 or application/graphql-response+json; charset=utf-8",
  ],
];

describeDatabases("bad requests", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { fill: () => Promise.resolve() });
  });

  it.each([...bodies, ...types, ...urls])("refuses %s, and goes on", async (_name, request, status, code, message) => {
    await expectRefusal(server, request, status, { code, message });
  });

  describe.each([
    ["an escaped letter at the start", "/%67raphql"],
    ["an escaped letter at the end", "/graphq%6c"],
  ])("checks a path with %s as the path that it is routed to", (_name, url) => {
    beforeAll(() => expectGood(server)); // what follows the checks works only for media types that were answered before

    it.each([
      ["no body", { method: "POST", url }, 400, "BAD_REQUEST", mustBeObject("nothing")],
      [
        "an array",
        { ...postBody("[]"), url },
        400,
        "BAD_REQUEST",
        mustBeObject("an array (operations are sent one by one)"),
      ],
      ["null", { ...postBody("null"), url }, 400, "BAD_REQUEST", mustBeObject("null")],
      ["an empty object", { ...postBody("{}"), url }, 400, "BAD_REQUEST", mustBeObject("an empty one")],
      [
        "a Host that is none",
        { ...post(good.query), url, headers: { host: "a b" } },
        400,
        "BAD_REQUEST",
        "the Host header must be a host name, with a port or without",
      ],
      [
        "PUT",
        { method: "PUT", url },
        405,
        "METHOD_NOT_ALLOWED",
        "a request to /graphql must be a GET or a POST, got PUT",
      ],
    ] as const)("refuses %s", async (_what, request, status, code, message) => {
      await expectRefusal(server, request, status, { code, message });
    });

    it("answers what is good, and lets nobody keep it", async () => {
      const response = await server.http.inject({ ...post(good.query), url });
      expect({
        body: response.json<unknown>(),
        kept: response.headers["cache-control"],
        vary: response.headers["vary"],
      }).toEqual({
        body: { data: good.data },
        kept: "no-store",
        vary: "accept",
      });
    });
  });

  it.each(["PROPFIND", "HEAD"] as const)("refuses %s with the methods that there are", async (method) => {
    const response = await server.http.inject({ method: method as "HEAD", url: "/graphql" });
    expect([response.statusCode, response.headers["allow"]]).toEqual([405, "GET, POST, OPTIONS"]);
  });

  it("says which methods /graphql has", async () => {
    const { headers } = await server.http.inject({ method: "PUT", url: "/graphql" });
    expect(headers["allow"]).toBe("GET, POST, OPTIONS");
  });

  it("takes a body of a million bytes, and none of one more", async () => {
    const envelope = JSON.stringify({ query: good.query, variables: { unused: "" } }).length;
    const ofBytes = (bytes: number) => post(good.query, { unused: "x".repeat(bytes - envelope) });
    expect((await server.http.inject(ofBytes(1_000_000))).json<unknown>()).toEqual({ data: good.data });
    await expectRefusal(server, ofBytes(1_000_001), 413, {
      code: "REQUEST_TOO_LARGE",
      message: tooLarge,
    });
  });

  it.each([
    ["a byte order mark", postBody(`\ufeff${body}`)],
    ["a charset", postBody(body, { "content-type": "application/json; charset=utf-8" })],
    [
      "a body that says that it is not compressed",
      postBody(body, { "content-type": "application/json", "content-encoding": "Identity" }),
    ],
    ["variables that the operation does not declare", post(good.query, { nobody: { asked: ["for", "this"] } })],
  ])("takes %s", async (_name, request) => {
    expect((await server.http.inject(request)).json<unknown>()).toEqual({ data: good.data });
    await expectGood(server);
  });
});
