import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** How many requests of a connection can wait for the answer to the previous one. Programs that use pipelining send about ten. */
export const maxWaitingRequests = 20;

/**
 * Runs a connection's requests one after the other: each starts when the previous answer is written. Node starts all requests
 * that were sent together, and keeps their answers until the client reads. Requests after the first never report that the client
 * has left. A connection that sends too many at once is closed.
 */
export function takeRequestsInTurn(server: FastifyInstance): void {
  const queues = new WeakMap<Socket, { last: ServerResponse; waiting: number }>();

  server.addHook("onRequest", (request, reply, done) => {
    const { socket } = request.raw;
    const queue = queues.get(socket);
    if (!queue) {
      queues.set(socket, { last: reply.raw, waiting: 0 });
      return done();
    }
    const before = queue.last;
    queue.last = reply.raw;
    if (before.closed) return done();
    if (++queue.waiting > maxWaitingRequests) return void socket.destroy();
    before.once("close", () => {
      queue.waiting--;
      if (!socket.destroyed) done();
    });
  });
}
