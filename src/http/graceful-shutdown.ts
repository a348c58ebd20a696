import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/**
 * How long requests that are under way when the server closes may take to arrive and to be answered, in milliseconds. Their reads end sooner: see
 * main.ts. Service managers wait for 10 s or more before they kill.
 */
const graceMs = 5_000;

/** How long a connection may take to begin its first request when the server closes, in milliseconds: what was sent before is read by then. */
const graceToBeginMs = 100;

/**
 * Lets a server that closes answer what it was asked before: the answers then end their connections, which would otherwise be kept
 * open for the next request, and the server with them. What takes longer is cut off. Connections on which no request has begun yet, such as those that
 * browsers open in advance, are ended soon, and so are those that still send what was refused: Node closes only those that have had an answer
 * to a whole request.
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
      // Requests can be sent together, and the next one be under way.
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
