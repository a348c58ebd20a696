import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";

/** What an answer says of how long it is good. */
export type CacheHeaders = Readonly<Record<string, string>>;

/** What an answer's headers hang on. */
interface Freshening {
  readonly edition: string | undefined;
  readonly retryAfterSeconds?: number;
}

/** Tells clients and caches how long an answer is good. */
export interface CacheValidators {
  /** The headers of an answer that was read from that edition of the data, or that may be asked for again. */
  readonly headersOf: (method: string, of: Freshening) => CacheHeaders;
  /** The headers of a 304, for the client of a GET that has the newest answer; undefined for all others. */
  readonly headersIfKnown: (request: Pick<FastifyRequest, "method" | "headers">) => CacheHeaders | undefined;
}

/** Of all that is no GET's whole answer: it is for this client, now. */
export const notKept: CacheHeaders = { "cache-control": "no-store" };

/**
 * The entity tag of a GET's answer names the release that made it and the edition of the data that it was read from. All answers of one edition
 * have the same, since a tag is compared with that of the same URL alone; so whether a client has the newest answer is known without a look at
 * what it asks. The tag is weak, for compression changes the bytes. Source: RFC 9110, 8.8.3 and 13.1.2; RFC 9111, 5.2.2.4.
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
