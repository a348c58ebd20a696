// A PostgreSQL server that is down, starting, frozen or out of connections, and comes back.
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import type { Database } from "../../src/database/database.js";
import { openDatabase } from "../../src/database/open.js";
import { Departure } from "../../src/database/departure.js";
import { expectGood, get, good, post } from "../http/requests.js";
import { makePostgresqlDatabase, postgresqlTemplate } from "../support/databases.js";
import { startProxy, type Proxy } from "../support/proxy.js";
import { startTestServer, type TestServer } from "../support/server.js";

const unavailable = {
  errors: [
    {
      message: "the database cannot answer at the moment: send the request again after the seconds in Retry-After",
      extensions: { code: "DATABASE_UNAVAILABLE" },
    },
  ],
};

describe.skipIf(inject("postgresql") === null)("a PostgreSQL server with an outage", () => {
  let url: string;
  let remove: () => Promise<void>;
  let proxy: Proxy;
  let database: Database;
  let server: TestServer;
  let told: Error[];
  let reports: unknown[];

  beforeEach(async () => {
    ({ url, remove } = await makePostgresqlDatabase(postgresqlTemplate()));
    proxy = await startProxy(url);
    told = [];
    reports = [];
    database = await openDatabase({
      url: proxy.url,
      statementTimeoutMs: 500,
      onConnectionError: (error) => told.push(error),
    });
    server = await startTestServer(() => Promise.resolve(database), {
      fill: () => Promise.resolve(),
      report: (error) => reports.push(error),
    });
  });
  afterEach(async () => {
    await database.close();
    await proxy.close();
    await remove();
  });

  /** Runs on the server itself, past the proxy. */
  async function run<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query<Row>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  it.each([
    ["is down", () => proxy.cut()],
    ["is starting", () => proxy.refuse("57P03")],
    ["has no connection left", () => proxy.refuse("53300")],
    ["is frozen", () => proxy.freeze()],
  ])("says that it is unavailable while it %s, and answers when it is back", async (_name, fail) => {
    await expectGood(server);
    await expect.poll(() => database.edition()).toBeDefined();
    fail();
    for (const request of [post(good.query), get({ query: good.query })]) {
      const { statusCode, headers, ...response } = await server.http.inject(request);
      expect({ statusCode, body: response.json<unknown>(), headers }).toMatchObject({
        statusCode: 503,
        body: unavailable,
        headers: { "retry-after": "5", "cache-control": "no-store" },
      });
    }
    expect(reports).toEqual([]); // what is told is told to onConnectionError
    expect(told.length).toBeGreaterThan(0);
    proxy.cut(); // a frozen server that goes on has given its connections up
    proxy.mend();
    await expectGood(server);
    await expect.poll(() => database.edition()).toBeDefined();
  });

  it("keeps its connections and their plans when they are idle", async () => {
    const session = async () => (await database.read("select pg_backend_pid()", []))[0];
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const first = await session();
    vi.advanceTimersByTime(3_600_000); // an hour
    vi.useRealTimers();
    const statements = "select count(*) from pg_prepared_statements where statement like 'select pg_backend_pid%'";
    expect(await database.read(statements, [])).toEqual(["1"]);
    expect(await session()).toBe(first);
  });

  it("cancels what runs for a client that has left, and nothing after it", async () => {
    const running =
      "select count(*) from pg_stat_activity where query like '%pg_sleep(1000)%' and pid <> pg_backend_pid() and state = 'active' and datname = current_database()";
    const runs = async () => (await run<{ count: string }>(running))[0]?.count;
    await database.close();
    database = await openDatabase({ url: proxy.url, statementTimeoutMs: 3_600_000, maxConnections: 1 });
    const session = (await database.read("select pg_backend_pid()", []))[0];
    for (let times = 0; times < 20; times++) {
      const leaving = new Departure();
      const left = database.read("select pg_sleep(1000)", [], leaving);
      const settled = expect(left).rejects.toMatchObject({ code: "57014" });
      await expect.poll(runs).toBe("1");
      leaving.leave();
      await settled;
      expect(await database.read("select pg_backend_pid()", [])).toEqual([session]);
    }
    expect(await runs()).toBe("0");
  });

  it("does not run what was left before it had a connection", async () => {
    const leaving = new Departure();
    leaving.leave();
    await expect(database.read("select pg_sleep(1000)", [], leaving)).rejects.toThrow("the client has left");
    expect(await database.read("select 1", [])).toEqual(["1"]);
  });

  it.each([
    ["runs", () => undefined],
    ["is frozen", () => proxy.freeze()],
  ])("is closed while it reads and the server %s", async (_name, fail) => {
    await database.close();
    database = await openDatabase({ url: proxy.url, statementTimeoutMs: 3_600_000 });
    const slow = database.read("select pg_sleep(1000)", []);
    const settled = expect(slow).rejects.toMatchObject({ name: "DatabaseUnavailable" });
    await expect
      .poll(() =>
        run(
          "select from pg_stat_activity where query like 'select pg_sleep(1000)' and state = 'active' and datname = current_database()",
        ),
      )
      .toHaveLength(1);
    fail();
    await database.close();
    await settled;
    await expect(database.read("select 1", [])).rejects.toMatchObject({ name: "DatabaseUnavailable" });
    database = await openDatabase({ url });
  });
});
