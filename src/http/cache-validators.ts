import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";

/** What an answer says about how long it is valid. */
export type CacheHeaders = Readonly<Record<string, string>>;

/** What the headers of an answer depend on. */
interface Freshening {
  readonly edition: string | undefined;
  readonly retryAfterSeconds?: number;
}

/** Tells clients and caches how long an answer is good. */
export interface CacheValidators {
  /** The headers of an answer that was read from this edition of the data, or that a client may request again later. */
  readonly headersOf: (method: string, of: Freshening) => CacheHeaders;
  /** The headers of a 304, if the client sent a GET and has the newest answer. Undefined for all others. */
  readonly headersIfKnown: (request: Pick<FastifyRequest, "method" | "headers">) => CacheHeaders | undefined;
}

/** For everything that is not a complete answer to a GET: it is for this client, now. */
export const notKept: CacheHeaders = { "cache-control": "no-store" };

/**
 * The entity tag of a GET's answer names the release of the server and the edition of the data. All answers of one edition have
 * the same tag, since a tag is only compared with that of the same URL. So the server knows whether a client has the newest
 * answer without reading the operation. The tag is weak, because compression changes the bytes. Source: RFC 9110, 8.8.3 and
 * 13.1.2; RFC 9111, 5.2.2.4.
 */
export function cacheValidatorsOf(release: string, edition: () => string | undefined): CacheValidators {
  const made = createHash("sha256").update(release).digest("base64url").slice(0, 12);

  function headersOf(method: string, { edition: of, retryAfterSeconds }: Freshening): CacheHeaders {
    if (retryAfterSeconds !== undefined) return { ...notKept, "retry-after": String(retryAfterSeconds) };
    if (method !== "GET" || of === undefined) return notKept;
    return { etag: `W/"${made}.${of}"`, "cache-control": "no-cache" };
  }

  return {
    headersOf,
    headersIfKnown({ method, headers }) {
      const known = headers["if-none-match"];
      if (known === undefined) return undefined;
      const now = headersOf(method, { edition: edition() });
      return known.split(",").some((tag) => tag.trim() === now["etag"]) ? now : undefined;
    },
  };
}
