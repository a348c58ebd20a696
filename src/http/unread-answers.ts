import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";

/** How much may wait to be read by clients. */
export interface UnreadBounds {
  readonly maxAnswers: number;
  readonly maxBytes: number;
}

/**
 * Bounds the answers that are made and not read yet. Beyond a bound, connections are ended, first the one whose answer waits longest: a client that reads is
 * not among them. Refusing new requests instead would let those who do not read keep all others out.
 */
export function boundUnreadAnswers(
  server: FastifyInstance,
  { maxAnswers, maxBytes }: UnreadBounds,
  onBusy: (what: string) => void,
): void {
  /** The longest waiting first, each with its bytes. */
  const unread = new Map<ServerResponse, number>();
  let bytes = 0;

  server.addHook("onSend", (_request, { raw: answer }, payload, done) => {
    const size = typeof payload === "string" || Buffer.isBuffer(payload) ? payload.length : 0; // a file is read as it is sent
    unread.set(answer, size);
    bytes += size;
    answer.once("close", () => forget(answer));
    for (const [oldest] of unread) {
      if ((unread.size <= maxAnswers && bytes <= maxBytes) || oldest === answer) break;
      onBusy(`${unread.size} answers of ${bytes} bytes are not read, the longest waiting is given up`);
      forget(oldest);
      oldest.destroy();
    }
    done();
  });

  function forget(answer: ServerResponse): void {
    bytes -= unread.get(answer) ?? 0;
    unread.delete(answer);
  }
}
