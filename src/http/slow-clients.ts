import type { ServerResponse } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** Limits on what waits for slow clients. */
export interface SlowBounds {
  readonly maxCount: number;
  readonly maxBytes: number;
}

/** What waits for clients, by the answer to the request. */
export interface Waiting {
  /** It waits from now on, and has this many bytes. */
  add(answer: ServerResponse, bytes: number): void;
  /** It no longer waits. Not needed if the connection ends. */
  remove(answer: ServerResponse): void;
}

/**
 * Limits what waits for clients. Beyond a limit, connections are closed, first the one that has waited longest, which is a slow
 * client. If new requests were rejected instead, slow clients could block all others.
 */
export function waitingForClients({ maxCount, maxBytes }: SlowBounds, giveUp: (what: string) => void): Waiting {
  /** The one that has waited longest first, each with its bytes. */
  const waiting = new Map<ServerResponse, number>();
  let bytes = 0;

  function remove(answer: ServerResponse): void {
    bytes -= waiting.get(answer) ?? 0;
    waiting.delete(answer);
  }

  return {
    add(answer, size) {
      if (answer.closed) return; // nothing would remove it
      waiting.set(answer, size);
      bytes += size;
      answer.once("close", () => remove(answer));
      for (const [longest] of waiting) {
        if ((waiting.size <= maxCount && bytes <= maxBytes) || longest === answer) return;
        giveUp(`${waiting.size} of ${bytes} bytes`);
        remove(longest);
        longest.destroy();
      }
    },
    remove,
  };
}

/** Limits the answers that are made and not read yet. */
export function boundUnreadAnswers(server: FastifyInstance, bounds: SlowBounds, onBusy: (what: string) => void): void {
  const unread = waitingForClients(bounds, (what) => onBusy(`the longest unread answer was given up: ${what}`));
  server.addHook("onSend", (_request, { raw }, payload, done) => {
    unread.add(raw, typeof payload === "string" || Buffer.isBuffer(payload) ? payload.length : 0); // a file is read while it is sent
    done();
  });
}

/** The maximum number of bytes of a request's body until it has arrived. */
export function bytesOfBody({ headers, server }: Pick<FastifyRequest, "headers" | "server">): number {
  const { bodyLimit } = server.initialConfig;
  const most = bodyLimit ?? 0;
  if (headers["transfer-encoding"] !== undefined) return most;
  return Math.min(Number(headers["content-length"] ?? 0), most);
}
