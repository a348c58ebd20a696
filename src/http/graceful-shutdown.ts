import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/**
 * How long running requests may take to arrive and to be answered when the server closes, in milliseconds. Their reads end
 * sooner: see main.ts. Service managers wait for 10 s or more before they kill a process.
 */
const graceMs = 5_000;

/**
 * How long a connection may take to begin its first request when the server closes, in milliseconds. Everything sent before has
 * been read by then.
 */
const graceToBeginMs = 100;

/**
 * Lets a closing server answer the requests that it already has. The answers then end their connections, which would otherwise
 * stay open for the next request and keep the server running. Requests that take longer are cut off. Two kinds of connections are
 * ended early: those on which no request has begun, such as those that browsers open in advance, and those that still send a
 * rejected request. Node only closes those that have had an answer to a complete request.
 */
export function closeGracefully(server: FastifyInstance): void {
  let closing = false;
  const idle = new Set<Socket>();
  const last = new WeakMap<Socket, ServerResponse>();
  server.server.on("connection", (socket: Socket) => {
    idle.add(socket);
    socket.once("close", () => idle.delete(socket));
  });
  server.server.on("request", ({ socket }, response) => {
    idle.delete(socket);
    last.set(socket, response);
    response.once("finish", () => {
      // Clients can send several requests together, and the next one may be running already.
      if (last.get(socket) === response && !socket.destroyed) idle.add(socket);
    });
  });
  server.addHook("preClose", (done) => {
    closing = true;
    setTimeout(() => idle.forEach((socket) => socket.destroy()), graceToBeginMs).unref();
    setTimeout(() => server.server.closeAllConnections(), graceMs).unref();
    done();
  });
  server.addHook("onSend", (_request, reply, _payload, done) => {
    if (closing) reply.header("connection", "close");
    done();
  });
}
