// From its second request on, an operation takes the fast path (src/http/fast-path.ts). Clients must see no difference.
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { get, post } from "./requests.js";

const members = `query Members($slug: String!, $first: Int = 2) {
  alliance(slug: $slug) { name members(first: $first) { totalCount nodes { party { slug } } } }
}`;
const several = `query One { topics(first: 1) { totalCount } } query Two { topics(first: 0) { totalCount } sources(first: 0) { totalCount } }`;
const hash = createHash("sha256").update(members).digest("hex");
const persisted = { version: 1, sha256Hash: hash };

describeDatabases("operations that are known", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  async function ask(request: ReturnType<typeof post>) {
    const { statusCode, headers, body } = await server.http.inject(request);
    return { statusCode, type: headers["content-type"], cache: headers["cache-control"], vary: headers["vary"], body };
  }

  const slug = "quad";
  it.each<[string, ReturnType<typeof post>]>([
    ["by POST", post(members, { slug })],
    [
      "by POST with null for what is left out",
      { ...post(members, { slug }), payload: { query: members, variables: { slug }, operationName: null } },
    ],
    ["by POST with the operation's name", { ...post(several), payload: { query: several, operationName: "Two" } }],
    ["by GET", get({ query: members, variables: JSON.stringify({ slug }) })],
    ["by GET with the operation's name", get({ query: several, operationName: "One" })],
    ["by GET with an empty name", get({ query: "query One { __typename }", operationName: "" })],
    [
      "by POST with an empty name",
      { ...post(members, { slug }), payload: { query: members, variables: { slug }, operationName: "" } },
    ],
    [
      "by POST with extensions that do not concern them",
      post(members, { slug }, { extensions: { clientLibrary: { name: "x", version: "1" } } }),
    ],
    [
      "for another media type",
      { ...post(members, { slug }), headers: { accept: "application/graphql-response+json" } },
    ],
    ["with introspection beside data", post(`{ __schema { queryType { name } } topics(first: 1) { nodes { slug } } }`)],
    ["with nothing of the data", post("{ __typename }")],
  ])("are answered as at first: %s", async (_, request) => {
    const first = await ask(request);
    expect(first).toMatchObject({ statusCode: 200, body: expect.stringContaining('"data"') as string });
    expect([await ask(request), await ask(request)]).toEqual([first, first]);
  });

  it("take other variables each time", async () => {
    const slugs = ["quad", "us-japan-rok", "nowhere", "quad"];
    const answers = [];
    for (const other of slugs) answers.push(await server.askText(members, { slug: other }));
    expect(answers.map(({ data }) => (data as { alliance: { name: string } | null }).alliance?.name)).toEqual([
      "Quad",
      expect.stringContaining("Japan") as string,
      undefined,
      "Quad",
    ]);
    expect(answers.map(({ statements }) => statements)).toEqual([1, 1, 1, 1]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a variable that is not given", {}, "BAD_USER_INPUT"],
    ["a variable of another type", { slug, first: "two" }, "BAD_USER_INPUT"],
    ["null for what may not be null", { slug: null }, "BAD_USER_INPUT"],
    ["a page that is too large", { slug, first: 101 }, "BAD_PAGE"],
    ["text that no database holds", { slug: "\0" }, "BAD_USER_INPUT"],
  ])("refuse %s as at first, in the same words", async (_, variables, code) => {
    const query = `${members} # ${code} ${Object.keys(variables).join()}`;
    const unknown = await ask(post(query, variables));
    expect((await ask(post(query, { slug }))).statusCode).toBe(200);
    const known = await ask(post(query, variables));
    expect(known).toEqual(unknown);
    expect(JSON.parse(known.body)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it("are held to the limits again where variables ask for more", async () => {
    const query = `query ($first: Int!) { countries(first: $first) { nodes { agreements(first: $first) { nodes { parties(first: $first) { nodes { slug } } } } } } }`;
    expect((await ask(post(query, { first: 1 }))).statusCode).toBe(200);
    expect(JSON.parse((await ask(post(query, { first: 100 }))).body)).toMatchObject({
      errors: [{ extensions: { code: "TOO_MANY_ROWS" } }],
    });
  });

  describe("by their hash", () => {
    const byHash = get({
      extensions: JSON.stringify({ persistedQuery: persisted }),
      variables: JSON.stringify({ slug }),
    });

    it("are asked for until someone says what stands behind it, and then known", async () => {
      const fresh = await startTestServer(open, { fill: () => Promise.resolve() });
      expect((await fresh.http.inject(byHash)).json<unknown>()).toMatchObject({
        errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
      });
      const told = {
        ...post(members, { slug }),
        payload: { query: members, variables: { slug }, extensions: { persistedQuery: persisted } },
      };
      expect((await fresh.http.inject(told)).json<unknown>()).toEqual({ data: { alliance: null } });
      expect((await fresh.http.inject(byHash)).json<unknown>()).toEqual({ data: { alliance: null } });
    });

    it.each<[string, unknown]>([
      ["of another version", { ...persisted, version: 2 }],
      ["that is no text", { version: 1, sha256Hash: 1 }],
      ["of nothing known", { version: 1, sha256Hash: "0".repeat(64) }],
    ])("are not mistaken for one %s", async (_, persistedQuery) => {
      await ask(post(members, { slug }));
      const answer = await server.http.inject(get({ extensions: JSON.stringify({ persistedQuery }) }));
      expect(answer.json<unknown>()).not.toHaveProperty("data");
    });
  });

  it.each<[string, Record<string, string>]>([
    ["variables that are no JSON", { query: "{ __typename }", variables: "{" }],
    ["variables that are no object", { query: "{ __typename }", variables: "[]" }],
  ])("do not make good a request with %s", async (_, parameters) => {
    await ask(get({ query: "{ __typename }" }));
    expect((await ask(get(parameters))).statusCode).toBe(400);
  });

  it("do not make good a parameter that stands there twice", async () => {
    await ask(get({ query: "{ __typename }" }));
    const twice = "/graphql?query=%7B%20__typename%20%7D&query=%7B%20__typename%20%7D";
    expect((await ask({ method: "GET", url: twice })).statusCode).toBe(400);
  });
});
