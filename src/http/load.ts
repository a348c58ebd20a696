// How much work there may be at a time: what is too much is refused at once, so that the rest is answered soon.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { later } from "./codes.js";
import { refusal } from "./http-errors.js";
import { takeRequestsInTurn } from "./one-at-a-time.js";
import { isForApi } from "./requests.js";
import { boundUnreadAnswers } from "./unread-answers.js";

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

/** Bytes of answers that wait to be read: some three hundred of the longest that a question of ours has, a network of 400 kB. */
const maxUnreadBytes = 128_000_000;

/** Refuses requests while there are as many as there may be, and gives up answers that are not read. */
export function boundRequests(server: FastifyInstance, { maxRequests }: Load, onBusy: (what: string) => void): void {
  takeRequestsInTurn(server);
  boundUnreadAnswers(server, { maxAnswers: maxRequests * slowForEach, maxBytes: maxUnreadBytes }, onBusy);
  const places = new WeakMap<FastifyRequest, Place>();
  let arriving = 0;
  let arrived = 0;

  server.addHook("onRequest", (request, reply, done) => {
    if (!isForApi(request)) return done();
    if (arriving >= maxRequests * slowForEach) return refuse(reply, `${arriving} requests arrive slowly`);
    if (arrived >= maxRequests) return refuse(reply, `${arrived} requests are under way`);
    arriving++;
    let leave = () => void arriving--;
    const place: Place = {
      arrive() {
        leave();
        arrived++;
        leave = () => void arrived--;
      },
      leave() {
        leave();
        leave = () => undefined;
      },
    };
    places.set(request, place);
    reply.raw.once("close", () => place.leave());
    done();
  });

  server.addHook("preHandler", (request, reply, done) => {
    const place = places.get(request);
    if (place && arrived >= maxRequests) return refuse(reply, `${arrived} requests are under way`);
    place?.arrive();
    done();
  });

  server.addHook("onSend", (request, _reply, _payload, done) => {
    places.get(request)?.leave();
    done();
  });

  function refuse(reply: FastifyReply, why: string): void {
    onBusy(`${why} (MAX_REQUESTS)`);
    const { message, retryAfterSeconds } = later.SERVER_BUSY;
    void reply.code(503).header("retry-after", retryAfterSeconds).send(refusal("SERVER_BUSY", message));
  }
}

/** Where a request is counted. */
interface Place {
  /** It has arrived. */
  arrive(): void;
  /** Its answer is made, or its client has left. */
  leave(): void;
}
