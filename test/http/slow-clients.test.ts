// Clients that send requests slowly, or do not read the answers.
import { once } from "node:events";
import { IncomingMessage, ServerResponse } from "node:http";
import { connect, Socket, type AddressInfo } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { answerHttpErrors } from "../../src/http/http-errors.js";
import { boundRequests, usualLoad } from "../../src/http/load.js";
import { maxWaitingRequests, takeRequestsInTurn } from "../../src/http/one-at-a-time.js";
import { boundUnreadAnswers, bytesOfBody, waitingForClients } from "../../src/http/slow-clients.js";

/** More than the operating system takes for a connection that nobody reads. */
const long = "x".repeat(20_000_000);
const request = "GET /graphql HTTP/1.1\r\nHost: x\r\n\r\n";

describe("a client that does not read its answers", () => {
  const servers: FastifyInstance[] = [];
  const clients: Socket[] = [];
  afterEach(async () => {
    clients.splice(0).forEach((client) => client.destroy());
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  /** Serves an answer at the API's path; counts the requests that Node began, and those that were taken up. */
  async function serve(bound: (server: FastifyInstance) => void, answer: (url: string) => unknown) {
    const server = Fastify();
    servers.push(server);
    bound(server);
    let asked = 0;
    server.get("/graphql", ({ url }) => {
      asked++;
      return answer(url);
    });
    let begun = 0;
    server.server.on("request", () => begun++);
    await server.listen({ port: 0, host: "127.0.0.1" });
    const { port } = server.server.address() as AddressInfo; // it listens on a port
    /** Connects without reading, and gives the server's side of the connection. */
    const open = async (text: string): Promise<Socket> => {
      const connected = once(server.server, "connection");
      const client = connect(port, "127.0.0.1").pause();
      clients.push(client);
      client.write(text);
      const [socket] = (await connected) as [Socket];
      return socket;
    };
    return { server, open, begun: () => begun, asked: () => asked };
  }
  const bounded = (maxRequests: number, reasons: string[] = []) => {
    return (server: FastifyInstance) => {
      takeRequestsInTurn(server);
      boundRequests(server, { ...usualLoad, maxRequests }, (why) => reasons.push(why));
    };
  };

  it("has its second request taken up when the first is answered and read", async () => {
    const { open, begun, asked } = await serve(bounded(10), () => long);
    await open(request.repeat(3));
    await expect.poll(begun).toBe(3);
    expect(asked()).toBe(1);
    clients[0]?.resume();
    await expect.poll(asked).toBe(3);
  });

  it("keeps no place of those who read", async () => {
    const { server, open, asked } = await serve(bounded(1), () => long);
    await open(request);
    await expect.poll(asked).toBe(1);
    expect((await server.inject("/graphql")).statusCode).toBe(200);
  });

  it("is no error when it leaves while it is answered", async () => {
    const reports: unknown[] = [];
    const { open } = await serve(
      (server) => answerHttpErrors(server, 1, (error) => reports.push(error)),
      () => {
        clients[0]?.destroy();
        return left.then(() => Promise.reject(new Error("premature close")));
      },
    );
    const socket = await open(request);
    const left = once(socket, "close");
    await left;
    await new Promise((resolve) => setImmediate(resolve));
    expect(reports).toEqual([]);
  });

  it("keeps no place when it has left", async () => {
    const never = new Promise(() => undefined);
    const { server, open, begun } = await serve(bounded(2), (url) => (url.includes("never") ? never : "at once"));
    for (let times = 1; times <= 2; times++) {
      const socket = await open(request.replace("graphql", "graphql?never") + request);
      await expect.poll(begun).toBe(2 * times);
      const left = once(socket, "close");
      clients.at(-1)?.destroy();
      await left;
    }
    await open(request.replace("graphql", "graphql?never"));
    await expect.poll(begun).toBe(5);
    expect((await server.inject("/graphql")).statusCode).toBe(200);
  });

  it("is ended when it sends too many requests at once", async () => {
    const { open } = await serve(bounded(100), () => new Promise(() => undefined));
    const patient = await open(request.repeat(1 + maxWaitingRequests));
    const greedy = await open(request.repeat(2 + maxWaitingRequests));
    await once(greedy, "close");
    expect(patient.destroyed).toBe(false);
  });

  it("does not count when it has left in the middle of its request", async () => {
    const reasons: string[] = [];
    let answers = 0;
    const { server, open, begun } = await serve(
      (server) => {
        boundUnreadAnswers(server, { maxCount: 1, maxBytes: Infinity }, (why) => reasons.push(why));
        server.addHook("onSend", async () => void answers++);
        server.post("/", () => "");
      },
      () => "short",
    );
    for (let times = 1; times <= 3; times++) {
      await open("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
      await expect.poll(begun).toBe(times);
      clients.at(-1)?.destroy();
      await expect.poll(() => answers).toBe(times);
    }
    expect((await server.inject("/graphql")).body).toBe("short");
    expect(reasons).toEqual([]);
  });

  it.each([
    ["answers", { maxCount: 1, maxBytes: Infinity }],
    ["bytes", { maxCount: Infinity, maxBytes: long.length * 1.5 }],
  ])("is ended when too many %s wait, the longest waiting first", async (_, bounds) => {
    const reasons: string[] = [];
    const { open, asked } = await serve(
      (server) => boundUnreadAnswers(server, bounds, (why) => reasons.push(why)),
      () => long,
    );
    const first = await open(request);
    await expect.poll(asked).toBe(1);
    const second = await open(request);
    if (!first.destroyed) await once(first, "close");
    expect({ second: second.destroyed, reasons }).toEqual({
      second: false,
      reasons: ["the longest unread answer was given up: 2 of 40000000 bytes"],
    });
  });
});

describe("what waits for clients", () => {
  const answers = () => [1, 2, 3].map(() => new ServerResponse(new IncomingMessage(new Socket())));

  it("is given up when it takes too many bytes, the longest waiting first, but never the newest", () => {
    const given: string[] = [];
    const waiting = waitingForClients({ maxCount: 10, maxBytes: 100 }, (what) => given.push(what));
    const [one, two, three] = answers() as [ServerResponse, ServerResponse, ServerResponse];
    waiting.add(one, 60);
    waiting.add(two, 40);
    expect(given).toEqual([]);
    waiting.add(three, 200);
    expect({ given, destroyed: [one, two, three].map(({ destroyed }) => destroyed) }).toEqual({
      given: ["3 of 300 bytes", "2 of 240 bytes"],
      destroyed: [true, true, false],
    });
  });

  it("is forgotten when it waits no longer", () => {
    const waiting = waitingForClients({ maxCount: 10, maxBytes: 100 }, () => expect.unreachable());
    const [one, two, three] = answers() as [ServerResponse, ServerResponse, ServerResponse];
    waiting.add(one, 60);
    waiting.remove(one);
    waiting.add(two, 60);
    two.emit("close");
    waiting.add(three, 60);
    expect(one.destroyed).toBe(false);
  });
});

describe("the bytes that a body may take", () => {
  it.each([
    [{ "content-length": "60" }, 60],
    [{ "content-length": "99999999999" }, 1_000],
    [{ "transfer-encoding": "chunked" }, 1_000],
    [{}, 0],
  ])("with %j are %i", async (headers, bytes) => {
    const server = Fastify({ bodyLimit: 1_000 });
    await server.ready();
    expect(bytesOfBody({ headers, server })).toBe(bytes);
  });
});
