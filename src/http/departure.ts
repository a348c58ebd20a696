import type { FastifyReply } from "fastify";

/** Aborted when the client leaves before its answer is made. */
export function departureOf(reply: FastifyReply): AbortSignal {
  const departure = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableEnded) departure.abort();
  });
  return departure.signal;
}
