import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/** How many requests of a connection may wait for the answer to the one before them. Programs that pipeline at all send some ten. */
export const maxWaitingRequests = 20;

/**
 * Takes up a connection's requests one after the other, each when the answer to the one before it is written out. Node begins all that were sent at once, and
 * keeps their answers until the client reads; those behind the first never tell that the client has left. A connection that sends too many at once is ended.
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
