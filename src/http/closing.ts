import type { FastifyInstance } from "fastify";

/**
 * How long requests that are under way when the server closes may take to arrive and to be answered, in milliseconds. Their reads end sooner: see
 * main.ts. Service managers wait for 10 s or more before they kill.
 */
const graceMs = 5_000;

/**
 * Lets a server that closes answer what it was asked before: the answers then end their connections, which would otherwise be kept
 * open for the next request, and the server with them. What takes longer is cut off.
 */
export function closeGently(server: FastifyInstance): void {
  let closing = false;
  server.addHook("preClose", (done) => {
    closing = true;
    setTimeout(() => server.server.closeAllConnections(), graceMs).unref();
    done();
  });
  server.addHook("onSend", (_request, reply, _payload, done) => {
    if (closing) reply.header("connection", "close");
    done();
  });
}
