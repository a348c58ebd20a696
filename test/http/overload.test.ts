// What the server does when there is more to do than it can, and when clients leave.
import { once } from "node:events";
import { connect, type AddressInfo, type Socket } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import type { Database } from "../../src/database/database.js";
import { ClientLeft, type Departure } from "../../src/database/departure.js";
import { describeDatabases, editionIsKnown } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { expectGood, expectRefusal, get, good, post } from "./requests.js";

const busy = {
  errors: [
    {
      message: "the server is busy: send the request again after the seconds in Retry-After",
      extensions: { code: "SERVER_BUSY" },
    },
  ],
};
const ofTopics = (number: number) => `{ a${number}: topics(first: 1) { totalCount } }`;
/** More than 50 lists. */
const expensive = (number: number) =>
  `{ ${Array.from({ length: 20 }, (_, place) => `a${place}_${number}: topics(first: 1) { totalCount }`).join(" ")} }`;

interface Held {
  readonly departure: Departure | undefined;
  /** Lets the database read. */
  readonly go: () => void;
}

/** Makes the database's reads wait until each is let go. */
function holdReads(database: Database): { held: Held[]; restore: () => void } {
  const { read } = database;
  const held: Held[] = [];
  database.read = (text, values, departure) =>
    new Promise((resolve, reject) => {
      held.push({ departure, go: () => void read.call(database, text, values, departure).then(resolve, reject) });
      departure?.onLeave(() => reject(new ClientLeft()));
    });
  const restore = () => (database.read = read);
  onTestFinished(() => void restore());
  return { held, restore };
}

describeDatabases("a server with much to do", (open) => {
  const start = async (options: Parameters<typeof startTestServer>[1] = {}) => {
    const reasons: string[] = [];
    const server = await startTestServer(open, {
      fill: () => Promise.resolve(),
      onBusy: (why) => reasons.push(why),
      ...options,
    });
    return { server, reasons };
  };
  const usual = { maxRequests: 500, maxQueuedReads: 250, maxQueueMs: 60_000 };
  const ask = (server: TestServer, query: string) => server.http.inject(post(query));
  const reached = (held: readonly Held[], count: number) => expect.poll(() => held.length).toBe(count);

  it("refuses reads that can neither run nor wait, and serves the others", async () => {
    const { server, reasons } = await start({ load: { ...usual, maxQueuedReads: 2 } });
    const { maxReads } = server.database;
    const { held, restore } = holdReads(server.database);
    const answers = Array.from({ length: maxReads + 2 }, (_, number) => ask(server, ofTopics(number)));
    await reached(held, maxReads);
    for (const request of [post(good.query), get({ query: good.query })]) {
      const refused = await server.http.inject(request);
      expect({ status: refused.statusCode, body: refused.json<unknown>(), headers: refused.headers }).toMatchObject({
        status: 503,
        body: busy,
        headers: { "retry-after": "1", "cache-control": "no-store" },
      });
    }
    expect(reasons).toEqual(Array(2).fill("2 reads wait (MAX_QUEUED_READS)"));
    restore();
    held.forEach(({ go }) => go());
    expect((await Promise.all(answers)).map(({ statusCode }) => statusCode)).toEqual(Array(maxReads + 2).fill(200));
    await expectGood(server);
  });

  it("answers cheap operations while expensive ones take all that they may", async () => {
    const { server } = await start({ load: usual });
    const { held, restore } = holdReads(server.database);
    const attack = Array.from({ length: 30 }, (_, number) => ask(server, expensive(number)));
    const most = Math.max(1, Math.floor(server.database.maxReads / 2));
    await reached(held, most);
    restore(); // those that are held stay so; what comes now goes through
    for (let times = 0; times < 3; times++) await expectGood(server);
    expect(held).toHaveLength(most);
    held.forEach(({ go }) => go());
    expect((await Promise.all(attack)).map(({ statusCode }) => statusCode)).toEqual(Array(30).fill(200));
  });

  it("refuses requests while too many are under way, before it reads their bodies", async () => {
    const { server, reasons } = await start({ load: { ...usual, maxRequests: 2 } });
    const { held, restore } = holdReads(server.database);
    const answers = [0, 1].map((number) => ask(server, ofTopics(number)));
    await reached(held, 2);
    const refused = await server.http.inject({ method: "POST", url: "/graphql", payload: "not JSON" });
    expect({
      status: refused.statusCode,
      body: refused.json<unknown>(),
      retry: refused.headers["retry-after"],
      origin: refused.headers["access-control-allow-origin"],
    }).toEqual({
      status: 503,
      body: busy,
      retry: "1",
      origin: "*",
    });
    expect((await server.http.inject("/schema.graphql")).statusCode).toBe(200);
    expect(reasons).toEqual(["2 requests are under way (MAX_REQUESTS)"]);
    restore();
    held.forEach(({ go }) => go());
    await Promise.all(answers);
    await expectGood(server);
    await expectGood(server);
    await expectGood(server);
  });

  it("refuses new operations while a hundred wait to be checked, and answers those that are known", async () => {
    const { server, reasons } = await start({ load: usual });
    await expectGood(server);
    await expectGood(server, get({ query: good.query }));
    const answers = Array.from({ length: 130 }, (_, number) => ask(server, `{ a${number}: __typename }`));
    const known = [
      ask(server, good.query),
      server.http.inject(get({ query: good.query })),
      server.http.inject(post(good.query, {}, { extensions: { clientLibrary: { name: "x" } } })),
    ];
    expect((await Promise.all(known)).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    const refused = (await Promise.all(answers)).filter(({ statusCode }) => statusCode !== 200);
    expect(refused).toHaveLength(30);
    expect(refused[0]).toMatchObject({ statusCode: 503, body: JSON.stringify(busy), headers: { "retry-after": "1" } });
    expect(reasons).toEqual(Array(30).fill("too many new operations wait"));
    await expectGood(server, post("{ __typename }"), { __typename: "Query" });
  });

  it("takes a known operation with variables that have no plan yet for a new one", async () => {
    const { server, reasons } = await start({ load: usual });
    const query = "query($f: [TopicFilter!]) { topics(filter: { or: $f }) { totalCount } }";
    const withFilters = (length: number) => server.http.inject(post(query, { f: Array(length).fill({ text: "x" }) }));
    expect((await withFilters(1)).statusCode).toBe(200);
    // Each number of filters is another plan.
    const answers = Array.from({ length: 130 }, (_, number) => withFilters(number + 2));
    const known = [withFilters(1), withFilters(1)];
    expect((await Promise.all(known)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const statuses = (await Promise.all(answers)).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 503)).toHaveLength(30);
    expect(reasons).toEqual(Array(30).fill("too many new operations wait"));
  });

  it("answers while many requests arrive slowly, and gives up the slowest beyond four for each that it may answer at a time", async () => {
    const { server, reasons } = await start({ load: { ...usual, maxRequests: 2 } });
    await server.http.listen({ port: 0, host: "127.0.0.1" });
    const { port } = server.http.server.address() as AddressInfo; // it listens on a port
    const arrive = async (length: number) => {
      const socket = connect(port, "127.0.0.1");
      const began = once(server.http.server, "request");
      const head = ["POST /graphql HTTP/1.1", "Host: x", "Content-Type: application/json", `Content-Length: ${length}`];
      socket.write(`${head.join("\r\n")}\r\n\r\n{`);
      await began;
      return socket;
    };
    const sockets: Socket[] = [];
    while (sockets.length < 8) sockets.push(await arrive(60));
    expect(reasons).toEqual([]);
    const given = once(sockets[0] as Socket, "close");
    await expectGood(server);
    await given;
    expect(reasons).toEqual(["the request that arrives slowest was given up: 9 of 526 bytes"]);
    sockets.forEach((socket) => socket.destroy());
  });

  it.each(["variables", "extensions"])(
    "refuses %s that nest beyond what can be read, in known operations too",
    async (name) => {
      const { server } = await start({ answerCacheBytes: 1_000_000 });
      const post = (payload: string) =>
        server.http.inject({
          method: "POST",
          url: "/graphql",
          headers: { "content-type": "application/json" },
          payload,
        });
      const known = `{"query":"{ about { version } }"`;
      expect((await post(`${known}}`)).statusCode).toBe(200);
      const { statusCode, body } = await post(`${known},"${name}":{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`);
      expect({ statusCode, body }).toMatchObject({
        statusCode: 400,
        body: expect.stringContaining("TOO_DEEP") as string,
      });
    },
  );

  it("reads once for all who ask the same at the same time, in the first edition and in the next", async () => {
    const { server } = await start({ answerCacheBytes: 1_000_000 });
    await expectGood(server);
    await editionIsKnown(server.database);
    const { held, restore } = holdReads(server.database);
    const query = ofTopics(0);
    const first = [ask(server, query), ask(server, query), ask(server, query)];
    await reached(held, 1);
    const other = ask(server, "{ sources(first: 1) { totalCount } }");
    await reached(held, 2);
    const before = server.database.edition();
    await server.database.prisma.topic.create({
      data: { slug: "new", nameEn: "New", sortEn: "new", sortTr: "new", search: "new" },
    });
    await expect.poll(() => server.database.edition()).not.toBe(before); // a server tells of it after the commit
    const second = ask(server, query);
    await reached(held, 3);
    restore();
    held.forEach(({ go }) => go());
    const bodies = await Promise.all([...first, second].map(async (answer) => (await answer).json<unknown>()));
    expect(bodies[3]).toEqual({ data: { a0: { totalCount: 1 } } });
    expect((await other).statusCode).toBe(200);
  });

  it("reads for each where no answers are kept", async () => {
    const { server } = await start({ answerCacheBytes: 0 });
    const { held, restore } = holdReads(server.database);
    const answers = [ask(server, good.query), ask(server, good.query)];
    await reached(held, 2);
    restore();
    held.forEach(({ go }) => go());
    await Promise.all(answers);
  });

  it("writes a long answer in many turns of the event loop, also where one read is shared", async () => {
    const { server } = await start({ answerCacheBytes: 1_000_000 });
    await editionIsKnown(server.database);
    const long = `{ topics(first: 100) { nodes { events(first: 100) { nodes { id slug title } } } } }`;
    const ofOne = (number: number) => post(long, {}, { extensions: { number } });
    await expectGood(server, ofOne(0), { topics: { nodes: [] } });
    const { held, restore } = holdReads(server.database);
    let turn = 0;
    const turns: number[] = [];
    const countTurns = () => {
      turn++;
      if (turns.length < 10) setImmediate(countTurns);
    };
    countTurns();
    const answers = Array.from({ length: 10 }, async (_, number) => {
      await server.http.inject(ofOne(number + 1));
      turns.push(turn);
    });
    await reached(held, 1);
    restore();
    held.forEach(({ go }) => go());
    await Promise.all(answers);
    const apart = turns.slice(1).map((one, place) => one - turns[place]!);
    expect(Math.min(...apart), "turns of the event loop in which Node accepts connections").toBeGreaterThanOrEqual(30);
  });

  it("refuses to write an answer of more than 10,000,000 characters", async () => {
    const nameEn = "x".repeat(100_000);
    const { server } = await start({
      fill: ({ prisma }) =>
        prisma.topic.create({ data: { slug: "long", nameEn, sortEn: "x", sortTr: "x", search: "x" } }),
    });
    const names = (count: number) => Array.from({ length: count }, (_, place) => `a${place}: name`).join(" ");
    const within = await ask(server, `{ topics { nodes { ${names(99)} } } }`);
    expect(within.statusCode).toBe(200);
    for (const [one, other] of [
      [`topics { nodes { ${names(100)} } }`, ""],
      [`topics { nodes { ${names(60)} } }`, `topic(slug: "long") { ${names(60)} }`],
      // graphql-js completes what stands beside introspection.
      [`topics { nodes { ${names(100)} } }`, `__type(name: "Topic") { name }`],
    ]) {
      await expectRefusal(server, post(`{ ${one} ${other} }`), 400, {
        code: "ANSWER_TOO_LARGE",
        message:
          "an answer may have at most 10000000 characters, this one has more: ask for smaller pages (`first`), or for fewer fields",
      });
    }
  });

  it("takes many variables in a turn of the event loop each, also of an operation that is known", async () => {
    const { server } = await start();
    const query = "query ($kinds: [LinkKind!]) { network(kinds: $kinds) { nodeCount } }";
    const kinds = Array<string>(600).fill("EVENT");
    await expectGood(server, post(query, { kinds }), { network: { nodeCount: 0 } });
    const turns: number[] = [];
    let turn = 0;
    const countTurns = () => {
      turn++;
      if (turns.length < 5) setImmediate(countTurns);
    };
    const { read } = server.database;
    server.database.read = (...args) => {
      turns.push(turn);
      return read.apply(server.database, args);
    };
    countTurns();
    await Promise.all(Array.from({ length: 5 }, () => server.http.inject(post(query, { kinds }))));
    server.database.read = read;
    expect(new Set(turns).size).toBe(5);
  });

  it("ends a read when all who wait for it have left, and only then", async () => {
    const reports: unknown[] = [];
    const { server } = await start({ answerCacheBytes: 1_000_000, report: (error) => reports.push(error) });
    await editionIsKnown(server.database);
    await server.http.listen({ port: 0, host: "127.0.0.1" });
    const [address] = server.http.addresses();
    const { held, restore } = holdReads(server.database);
    const body = JSON.stringify({ query: good.query });
    const client = () => {
      const socket = connect(typeof address === "object" ? address.port : 0, "127.0.0.1");
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      return socket;
    };
    const [one, two] = [client(), client()];
    await reached(held, 1);
    const requests = () =>
      new Promise<number>((resolve) => server.http.server.getConnections((_, count) => resolve(count)));
    await expect.poll(requests).toBe(2);
    one.destroy();
    await expect.poll(requests).toBe(1);
    expect(held[0]?.departure?.hasLeft).toBe(false);
    two.destroy();
    await once(two, "close");
    await expect.poll(() => held[0]?.departure?.hasLeft).toBe(true);
    restore();
    await expectGood(server);
    expect(reports).toEqual([]);
  });
});
