// The server on a real port: what clients, databases and closing do to it while it runs.
import { once } from "node:events";
import { connect } from "node:net";
import { text as whole } from "node:stream/consumers";
import { beforeAll, describe, expect, inject, it, vi } from "vitest";
import { openDatabase } from "../../src/database/open.js";
import type { Database } from "../../src/database/database.js";
import { describeDatabases, makePostgresqlDatabase, postgresqlTemplate } from "../support/databases.js";
import { runOnServer } from "../support/database-server.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { expectGood, good, post } from "./requests.js";

const topic = { slug: "rivers", nameEn: "Rivers", sortEn: "rivers", sortTr: "rivers", search: "rivers" };

async function listen(server: TestServer): Promise<{ url: string; port: number }> {
  await server.http.listen({ port: 0, host: "127.0.0.1" });
  const [address] = server.http.addresses();
  if (typeof address !== "object") throw new Error("it does not listen");
  return { url: `http://127.0.0.1:${address.port}/graphql`, port: address.port };
}

const asPost = (query: string) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
});
const text = (query: string) => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

/** Makes the database's reads wait until they are let go; `reached` is when the first one came. */
function holdReads(database: Database): { reached: Promise<void>; letGo: () => void } {
  const { read } = database;
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  let arrived = () => {};
  const reached = new Promise<void>((resolve) => (arrived = resolve));
  database.read = async (...statement) => {
    arrived();
    await gate;
    return read.apply(database, statement);
  };
  const letGo = () => {
    database.read = read;
    open();
  };
  return { reached, letGo };
}

describeDatabases("a running server", (open) => {
  let server: TestServer;
  let url: string;
  let port: number;
  beforeAll(async () => {
    server = await startTestServer(open, { fill: ({ prisma }) => prisma.topic.create({ data: topic }) });
    ({ url, port } = await listen(server));
  });

  /** A server of the test's own, over the database of the others. */
  const startOwn = (options: Parameters<typeof startTestServer>[1] = {}) =>
    startTestServer(() => Promise.resolve(server.database), { fill: () => Promise.resolve(), ...options });

  it("answers two hundred requests at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, async () => (await fetch(url, asPost("{ topics { totalCount } }"))).json()),
    );
    expect(answers).toEqual(Array(200).fill({ data: { topics: { totalCount: 1 } } }));
  });

  it.each([
    ["a compressed request", "POST /graphql", ["Content-Encoding: br"], 415],
    ["a compressed request for another path", "POST /nothing", ["Content-Encoding: gzip"], 415],
    ["a request for a path that is not there", "POST /nothing", [], 404],
    ["a POST of what is only read", "POST /schema.graphql", [], 404],
    ["a POST of the playground's files", "POST /playground/assets/x.js", [], 404],
    ["a request with another method", "PUT /graphql", [], 405],
    ["OPTIONS", "OPTIONS /nothing", [], 204],
  ])("answers %s before its body comes", async (_, what, headers, status) => {
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    const head = [`${what} HTTP/1.1`, "Host: x", "Content-Type: application/json", "Content-Length: 100", ...headers];
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    const [answer] = (await once(socket, "data")) as [string];
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    socket.destroy();
  });

  it("goes on when a client leaves before its answer, or in the middle of its request", async () => {
    const { reached, letGo } = holdReads(server.database);
    const impatient = connect(port, "127.0.0.1");
    impatient.write(text(good.query));
    await reached;
    impatient.destroy();
    const halfway = connect(port, "127.0.0.1");
    halfway.write(text(good.query).slice(0, -5));
    halfway.end();
    await once(impatient, "close");
    letGo();
    await expectGood(server);
    halfway.destroy();
  });

  it.each([
    ["nothing", ""],
    ["half a head", "POST /graphql HTTP/1.1\r\nHost: x\r\n"],
  ])("closes without waiting for connections that have sent %s", async (_, sent) => {
    const server = await startOwn();
    const { port } = await listen(server);
    const connected = once(server.http.server, "connection");
    const socket = connect(port, "127.0.0.1");
    socket.write(sent);
    await connected;
    const cutOff = vi.spyOn(server.http.server, "closeAllConnections");
    await server.http.close();
    expect(cutOff).not.toHaveBeenCalled();
    socket.destroy();
  });

  it("closes without waiting for the rest of a body that it has refused", async () => {
    const server = await startOwn();
    const { port } = await listen(server);
    const socket = connect(port, "127.0.0.1");
    socket.write("POST /x HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500000\r\n\r\n{");
    await once(socket, "data");
    const cutOff = vi.spyOn(server.http.server, "closeAllConnections");
    await server.http.close();
    expect(cutOff).not.toHaveBeenCalled();
    socket.destroy();
  });

  it("answers what it was asked before it closes, then ends the connection", async () => {
    const server = await startOwn();
    const { url } = await listen(server);
    const { reached, letGo } = holdReads(server.database);
    const answer = fetch(url, asPost(good.query));
    await reached;
    const closed = server.http.close();
    await expect.poll(() => server.http.server.listening).toBe(false);
    letGo();
    const response = await answer;
    expect({ body: await response.json(), connection: response.headers.get("connection") }).toEqual({
      body: { data: good.data },
      connection: "close",
    });
    await closed;
    await expect(fetch(url, asPost(good.query))).rejects.toThrow();
  });

  it.each([
    [
      "headers that are too long",
      `GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`,
      "431 Request Header Fields Too Large",
      "REQUEST_TOO_LARGE",
      "a request's URL and headers may have at most 16384 bytes together: send the query in the body of a POST",
    ],
    [
      "a URL that is too long",
      `GET /graphql?query=${"x".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      "431 Request Header Fields Too Large",
      "REQUEST_TOO_LARGE",
      "a request's URL and headers may have at most 16384 bytes together: send the query in the body of a POST",
    ],
    [
      "a method that there is not",
      "FETCH /graphql HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "400 Bad Request",
      "BAD_REQUEST",
      "a request must be HTTP/1.1 with a method such as GET or POST: Invalid method encountered",
    ],
    [
      "what is no HTTP",
      "hello\r\n\r\n",
      "400 Bad Request",
      "BAD_REQUEST",
      "a request must be HTTP/1.1 with a method such as GET or POST: Invalid method encountered",
    ],
  ])("refuses %s in the shape of every answer, and goes on", async (_name, request, status, code, message) => {
    const client = connect(port, "127.0.0.1");
    client.write(request);
    const answer = await whole(client);
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    const [statusLine, ...headers] = head.split("\r\n");
    expect({ statusLine, headers, body: JSON.parse(body) as unknown }).toEqual({
      statusLine: `HTTP/1.1 ${status}`,
      headers: ["Content-Type: application/json; charset=utf-8", `Content-Length: ${body.length}`, "Connection: close"],
      body: { errors: [{ message, extensions: { code } }] },
    });
    await expectGood(server);
  });

  it("refuses a request of HTTP/1.0 without a Host, and goes on", async () => {
    const client = connect(port, "127.0.0.1");
    client.write(`GET /graphql?query={__typename} HTTP/1.0\r\n\r\n`);
    const [head = "", body = ""] = (await whole(client)).split("\r\n\r\n");
    expect({ statusLine: head.split("\r\n")[0], body: JSON.parse(body) as unknown }).toEqual({
      statusLine: "HTTP/1.1 400 Bad Request",
      body: {
        errors: [
          {
            message: "the Host header must be a host name, with a port or without",
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      },
    });
    await expectGood(server);
  });

  it("refuses a POST without a body to a path with a fragment, and goes on", async () => {
    await expectGood(server);
    const client = connect(port, "127.0.0.1");
    client.write("POST /graphql#x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    const [head = "", body = ""] = (await whole(client)).split("\r\n\r\n");
    expect({ statusLine: head.split("\r\n")[0], body: JSON.parse(body) as unknown }).toEqual({
      statusLine: "HTTP/1.1 400 Bad Request",
      body: {
        errors: [
          {
            message: `a request's body must be a JSON object such as {"query": "{ about { version } }"}, got nothing`,
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      },
    });
    await expectGood(server);
  });

  it("gives no client for ever", async () => {
    const { requestTimeout, headersTimeout, timeout } = server.http.server;
    expect({ requestTimeout, headersTimeout, timeout }).toEqual({
      requestTimeout: 30_000,
      headersTimeout: 60_000,
      timeout: 60_000,
    });
  });

  /** What a client and the log are told where the database refuses a read with this error. */
  async function refusedWith(failure: Error) {
    const reports: unknown[][] = [];
    const server = await startOwn({ report: (...report) => reports.push(report) });
    const read = server.database.read.bind(server.database);
    server.database.read = () => Promise.reject(failure);
    const response = await server.http.inject(post(good.query));
    server.database.read = read;
    await expectGood(server);
    return { status: response.statusCode, body: response.json<unknown>(), reports };
  }

  it("says INTERNAL_SERVER_ERROR with an id and nothing else, and reports the whole under it", async () => {
    const failure = Object.assign(new Error('column "secret" of relation "actor" does not exist'), { code: "XX000" });
    const { reports, ...answer } = await refusedWith(failure);
    const requestId = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
    const extensions = { code: "INTERNAL_SERVER_ERROR", requestId };
    expect(answer).toEqual({ status: 500, body: { errors: [{ message: "Internal error", extensions }] } });
    expect(reports).toEqual([[failure, requestId]]);
    expect(answer.body).toMatchObject({ errors: [{ extensions: { requestId: reports[0]?.[1] } }] });
  });

  it("says OPERATION_TOO_SLOW, and reports it as what may come with every request", async () => {
    const failure = Object.assign(new Error("canceling statement due to statement timeout"), { code: "57014" });
    expect(await refusedWith(failure)).toEqual({
      status: 503,
      body: {
        errors: [
          {
            message: "the operation exceeded the time limit: ask for less at a time",
            extensions: { code: "OPERATION_TOO_SLOW" },
          },
        ],
      },
      reports: [[failure]],
    });
  });
});

describe.skipIf(inject("postgresql") === null)("a running server whose PostgreSQL fails", () => {
  async function start(statementTimeoutMs?: number) {
    const { url, remove } = await makePostgresqlDatabase(postgresqlTemplate());
    const database = await openDatabase({
      url,
      maxConnections: 1,
      ...(statementTimeoutMs !== undefined && { statementTimeoutMs }),
    });
    const reports: unknown[] = [];
    const server = await startTestServer(() => Promise.resolve(database), {
      fill: () => Promise.resolve(),
      report: (...report) => reports.push(report),
    });
    return {
      server,
      database,
      reports,
      name: new URL(url).pathname.slice(1),
      stop: async () => {
        await database.close();
        await remove();
      },
    };
  }

  const slowly = (database: Database) => {
    const read = database.read.bind(database);
    database.read = (statement, values) => {
      database.read = read;
      return read(
        `with slow as materialized (select pg_sleep(30)), ${statement.replace(/^with /, "").replace(/\nselect /, ",\ns as (select 1 from slow)\nselect (select count(*) from s), ")}`,
        values,
      );
    };
  };

  it("tells one client, and serves the next ones, when its connection is cut", async () => {
    const { server, database, reports, name, stop } = await start();
    slowly(database);
    const postgresql = inject("postgresql");
    const answer = server.http.inject(post(good.query));
    // Cut once the statement sleeps: the server of PostgreSQL itself waits for that.
    await runOnServer(
      postgresql?.server ?? "",
      `do $$ begin loop perform pg_stat_clear_snapshot(); exit when (select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = '${name}' and wait_event = 'PgSleep') > 0; end loop; end $$`,
    );
    const response = await answer;
    expect({ status: response.statusCode, body: response.json<unknown>() }).toEqual({
      status: 503,
      body: {
        errors: [
          {
            message:
              "the database cannot answer at the moment: send the request again after the seconds in Retry-After",
            extensions: { code: "DATABASE_UNAVAILABLE" },
          },
        ],
      },
    });
    expect(response.headers["retry-after"]).toBe("5");
    expect(reports).toEqual([]);
    await expectGood(server);
    await expectGood(server);
    await stop();
  });

  it("gives a statement up that takes too long, and serves the next ones", async () => {
    const { server, database, reports, stop } = await start(200);
    slowly(database);
    const response = await server.http.inject(post(good.query));
    expect({ status: response.statusCode, body: response.json<unknown>() }).toEqual({
      status: 503,
      body: {
        errors: [
          {
            message: "the operation exceeded the time limit: ask for less at a time",
            extensions: { code: "OPERATION_TOO_SLOW" },
          },
        ],
      },
    });
    expect(reports).toEqual([[expect.objectContaining({ code: "57014" })]]);
    await expectGood(server);
    await stop();
  });
});
