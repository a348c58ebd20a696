// How much work there may be at a time: what is too much is refused at once, so that the rest is answered soon.
import type { ServerResponse } from "node:http";
import type { FastifyInstance, FastifyReply } from "fastify";
import { refuseAsBusy } from "./http-errors.js";
import { isForApi } from "./requests.js";
import { boundUnreadAnswers, bytesOfBody, waitingForClients } from "./slow-clients.js";

/** How much may be under way. */
export interface Load {
  /** Requests to the API that have arrived and whose answer is not made yet. Four times as many may still arrive, and as many answers wait to be read. */
  readonly maxRequests: number;
  /** Reads that wait for the database, at most a quarter of them expensive. */
  readonly maxQueuedReads: number;
  /** How long a read waits for the database, in milliseconds. */
  readonly maxQueueMs: number;
}

/**
 * What there may be unless told. A request holds its body and its answer, most often 10 kB to 1 MB together. Clients give up after some seconds,
 * and a browser opens six connections.
 */
export const usualLoad: Load = { maxRequests: 500, maxQueuedReads: 250, maxQueueMs: 5_000 };

/**
 * How many requests may still arrive, and how many answers wait to be read, for each that may be answered at a time. Those who send or read slowly cost
 * little, and must not keep others out.
 */
const slowForEach = 4;

/** Bytes of bodies that arrive, and of answers that wait to be read: 300 of the longest answers that a question has, a network of 400 kB. */
const maxSlowBytes = 128_000_000;

/** Refuses requests while there are as many as there may be, and gives up the slowest clients where there are too many. */
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
