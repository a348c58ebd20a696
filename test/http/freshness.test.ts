import type { InjectOptions } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { createResponseCache } from "../../src/http/response-cache.js";
import { describeDatabases, editionIsKnown, type Open } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { get, post } from "./requests.js";

const query = "{ topics(first: 100) { nodes { slug } } }";

async function addTopic({ database }: TestServer, slug: string): Promise<void> {
  await database.prisma.topic.create({ data: { slug, nameEn: slug, sortEn: slug, sortTr: slug, search: slug } });
  await editionIsKnown(database);
}

async function startFresh(open: Open, answerCacheBytes: number): Promise<TestServer> {
  const server = await startTestServer(open, { fill: () => Promise.resolve(), answerCacheBytes });
  await editionIsKnown(server.database);
  return server;
}

describeDatabases("how long an answer is good", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startFresh(open, 0);
  });

  async function ask(request: InjectOptions, tag?: string) {
    const { statusCode, headers, body } = await server.http.inject({
      ...request,
      ...(tag !== undefined && { headers: { "if-none-match": tag } }),
    });
    return { statusCode, tag: headers["etag"], cache: headers["cache-control"], body };
  }

  it("is until the data change, for a GET: who has it and asks again gets 304, and no statement is sent", async () => {
    const first = await ask(get({ query }));
    expect(first).toMatchObject({
      statusCode: 200,
      tag: expect.stringMatching(/^W\/"[^"]+"$/) as string,
      cache: "no-cache",
    });
    const statements: string[] = [];
    server.database.onRead = (text) => statements.push(text);
    const { tag = "" } = first;
    const unchanged = { statusCode: 304, tag, cache: "no-cache", body: "" };
    expect(await ask(get({ query }), tag)).toEqual(unchanged);
    expect(await ask(get({ query }), `"other", ${tag}`)).toEqual(unchanged);
    expect(statements).toEqual([]);

    await addTopic(server, "rivers");
    const changed = await ask(get({ query }), tag);
    expect(changed).toMatchObject({ statusCode: 200, body: '{"data":{"topics":{"nodes":[{"slug":"rivers"}]}}}' });
    expect(changed.tag).not.toBe(tag);
  });

  it("is the same the second time it is read", async () => {
    const first = await ask(get({ query }));
    expect(await ask(get({ query }))).toEqual(first);
  });

  it("is now, for whoever asks by POST", async () => {
    const { tag = "" } = await ask(get({ query }));
    for (const request of [post(query), post(query)])
      expect(await ask(request, tag)).toMatchObject({ statusCode: 200, tag: undefined, cache: "no-store" });
  });

  it.each([
    ["that does not parse", get({ query: "{" })],
    ["that is not valid", get({ query: "{ nothing }" })],
    ["whose variables are wrong", get({ query: "query ($a: Int!) { topics(first: $a) { totalCount } }" })],
    ["that asks nothing", get({})],
  ])("is now, for an operation %s", async (_, request) => {
    expect(await ask(request)).toMatchObject({ statusCode: 400, tag: undefined, cache: "no-store" });
  });

  it("is now, for one in which an error is", async () => {
    const reported: unknown[] = [];
    const broken = await startTestServer(open, {
      fill: ({ prisma }) =>
        prisma.actor.create({
          data: { kind: "ALLIANCE", slug: "hollow", nameEn: "H", sortEn: "h", sortTr: "h", search: "h" },
        }),
      answerCacheBytes: 1_000_000,
      report: (error) => reported.push(error),
    });
    await editionIsKnown(broken.database);
    for (let time = 0; time < 3; time++) {
      const { headers } = await broken.http.inject(get({ query: '{ alliance(slug: "hollow") { form } }' }));
      expect([headers["etag"], headers["cache-control"]]).toEqual([undefined, "no-store"]);
    }
    expect(reported).toHaveLength(3);
  });
});

describeDatabases("answers that are kept", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startFresh(open, 1_000_000);
    await addTopic(server, "rivers");
  });

  it("take no statement, for an operation and variables that came before", async () => {
    const sized = "query ($first: Int!) { topics(first: $first) { nodes { slug } } }";
    const counts = [];
    for (const first of [1, 1, 1, 2, 2, 1]) counts.push((await server.askText(sized, { first })).statements);
    // The first goes the long way, on which nothing is kept.
    expect(counts).toEqual([1, 1, 0, 1, 0, 0]);
  });

  it("are the same, byte for byte", async () => {
    const bodies = [];
    for (let time = 0; time < 4; time++) bodies.push((await server.http.inject(post(query))).body);
    expect(new Set(bodies).size).toBe(1);
  });

  it("are read anew once the data have changed", async () => {
    const slugs = async () =>
      ((await server.askText(query)).data as { topics: { nodes: { slug: string }[] } }).topics.nodes.map(
        ({ slug }) => slug,
      );
    for (let time = 0; time < 3; time++) expect(await slugs()).toEqual(["rivers"]);
    await addTopic(server, "seas");
    for (let time = 0; time < 3; time++) expect(await slugs()).toEqual(["rivers", "seas"]);
  });
});

describe("the keeper of answers", () => {
  const text = Buffer.from("x".repeat(1_000));

  it("has room for so many bytes: who was not asked for longest goes", () => {
    const answers = createResponseCache(20_000);
    for (let place = 0; place < 100; place++) {
      answers.keep("e", "operation", { place }, text);
      answers.find("e", "operation", { place: 0 });
    }
    const kept = Array.from({ length: 100 }, (_, place) => answers.find("e", "operation", { place })).filter(Boolean);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.length).toBeLessThan(20);
    expect(answers.find("e", "operation", { place: 0 })).toBe(text);
  });

  it("keeps nothing that would push out most others", () => {
    const answers = createResponseCache(20_000);
    answers.keep("e", "small", {}, text);
    answers.keep("e", "large", {}, Buffer.alloc(10_000));
    expect([answers.find("e", "small", {})?.length, answers.find("e", "large", {})]).toEqual([1_000, undefined]);
  });

  it("tells editions, operations and variables apart", () => {
    const answers = createResponseCache(20_000);
    answers.keep("e", "one", { a: 1 }, text);
    expect(answers.find("e", "one", { a: 1 })).toBe(text);
    expect(answers.find("f", "one", { a: 1 })).toBeUndefined();
    expect(answers.find("e", "two", { a: 1 })).toBeUndefined();
    expect(answers.find("e", "one", { a: 2 })).toBeUndefined();
    answers.keep("f", "one", { a: 2 }, text);
    expect(answers.find("e", "one", { a: 1 })).toBeUndefined();
  });

  it("keeps nothing in no bytes", () => {
    const answers = createResponseCache(0);
    answers.keep("e", "one", {}, text);
    expect(answers.find("e", "one", {})).toBeUndefined();
  });
});
