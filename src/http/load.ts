// How much work there may be at a time: what is too much is refused at once, so that the rest is answered soon.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { later } from "./codes.js";
import { refusal } from "./http-errors.js";
import { isForApi } from "./requests.js";

/** How much may be under way. */
export interface Load {
  /** Requests to the API that have arrived and are not answered yet, those whose answers are still sent, too. Four times as many may still arrive. */
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

/** How many requests may still arrive, for each that may be answered at a time. Those who send slowly cost little, and must not keep others out. */
const arrivingForEach = 4;

/** Refuses requests while there are as many as there may be. */
export function boundRequests(server: FastifyInstance, { maxRequests }: Load, onBusy: (what: string) => void): void {
  const arrivals = new WeakMap<FastifyRequest, () => void>();
  let arriving = 0;
  let arrived = 0;

  server.addHook("onRequest", (request, reply, done) => {
    if (!isForApi(request)) return done();
    if (arrived >= maxRequests || arriving >= maxRequests * arrivingForEach) return refuse(reply);
    arriving++;
    let leave = () => void arriving--;
    reply.raw.once("close", () => leave());
    arrivals.set(request, () => {
      leave();
      arrived++;
      leave = () => void arrived--;
    });
    done();
  });

  server.addHook("preHandler", (request, reply, done) => {
    const arrive = arrivals.get(request);
    if (arrive && arrived >= maxRequests) return refuse(reply);
    arrive?.();
    done();
  });

  function refuse(reply: FastifyReply): void {
    onBusy(`${maxRequests} requests are under way (MAX_REQUESTS)`);
    const { message, retryAfterSeconds } = later.SERVER_BUSY;
    void reply.code(503).header("retry-after", retryAfterSeconds).send(refusal("SERVER_BUSY", message));
  }
}
