// Limits on the work at one time. Requests beyond them are rejected at once, so that the others are answered soon.
import type { ServerResponse } from "node:http";
import type { FastifyInstance, FastifyReply } from "fastify";
import { refuseAsBusy } from "./http-errors.js";
import { isForApi } from "./requests.js";
import { boundUnreadAnswers, bytesOfBody, waitingForClients } from "./slow-clients.js";

/** Limits on running work. */
export interface Load {
  /**
   * Requests to the API that have arrived and are not answered yet. Four times as many can still be arriving, and as many answers
   * can wait to be read.
   */
  readonly maxRequests: number;
  /** Reads that wait for the database. At most a quarter of them are expensive. */
  readonly maxQueuedReads: number;
  /** How long a read waits for the database, in milliseconds. */
  readonly maxQueueMs: number;
}

/**
 * Default limits. A request holds its body and its answer, usually 10 kB to 1 MB together. Clients give up after some seconds,
 * and a browser opens six connections.
 */
export const usualLoad: Load = { maxRequests: 500, maxQueuedReads: 250, maxQueueMs: 5_000 };

/**
 * How many requests can be arriving, and how many answers can wait to be read, for each request that can be answered at a time.
 * Slow clients cost little, and must not block others.
 */
const slowForEach = 4;

/**
 * Bytes of bodies that are arriving, and of answers that wait to be read: 300 of the longest answers of a question, a network of
 * 400 kB.
 */
const maxSlowBytes = 128_000_000;

/** Rejects requests beyond the limit, and closes the slowest connections if there are too many. */
export function boundRequests(server: FastifyInstance, { maxRequests }: Load, onBusy: (what: string) => void): void {
  const slow = { maxCount: maxRequests * slowForEach, maxBytes: maxSlowBytes };
  boundUnreadAnswers(server, slow, onBusy);
  const arriving = waitingForClients(slow, (what) => onBusy(`the request that arrives slowest was given up: ${what}`));
  const underWay = new Set<ServerResponse>();

  server.addHook("onRequest", (request, reply, done) => {
    if (!isForApi(request)) return done();
    if (underWay.size >= maxRequests) return refuse(reply);
    arriving.add(reply.raw, bytesOfBody(request));
    done();
  });

  server.addHook("preHandler", (request, reply, done) => {
    if (!isForApi(request)) return done();
    arriving.remove(reply.raw);
    if (underWay.size >= maxRequests) return refuse(reply);
    underWay.add(reply.raw);
    reply.raw.once("close", () => underWay.delete(reply.raw));
    done();
  });

  server.addHook("onSend", (_request, reply, _payload, done) => {
    underWay.delete(reply.raw);
    done();
  });

  function refuse(reply: FastifyReply): void {
    onBusy(`${underWay.size} requests are under way (MAX_REQUESTS)`);
    void refuseAsBusy(reply);
  }
}
