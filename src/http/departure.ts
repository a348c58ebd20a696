import type { FastifyReply } from "fastify";
import { Departure } from "../database/departure.js";

/** The departure of a reply's client, if it leaves before its answer is made. */
export function departureOf(reply: FastifyReply): Departure {
  const departure = new Departure();
  reply.raw.once("close", () => {
    if (!reply.raw.writableEnded) departure.leave();
  });
  return departure;
}
