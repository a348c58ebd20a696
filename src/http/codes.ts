const codes: Readonly<Record<number, string>> = {
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  406: "NOT_ACCEPTABLE",
  408: "REQUEST_TIMEOUT",
  413: "REQUEST_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  431: "REQUEST_TOO_LARGE",
};

/**
 * Errors that can disappear if the same request is sent again later, with HTTP 503: the message, and the number of seconds to
 * wait, if waiting helps.
 */
export const later: Readonly<Record<LaterCode, { readonly message: string; readonly retryAfterSeconds?: number }>> = {
  SERVER_BUSY: {
    message: "the server is busy: send the request again after the seconds in Retry-After",
    retryAfterSeconds: 1,
  },
  DATABASE_UNAVAILABLE: {
    message: "the database cannot answer at the moment: send the request again after the seconds in Retry-After",
    retryAfterSeconds: 5,
  },
  OPERATION_TOO_SLOW: { message: "the operation exceeded the time limit: ask for less at a time" },
};

/** A code of `later`. */
export type LaterCode = "SERVER_BUSY" | "DATABASE_UNAVAILABLE" | "OPERATION_TOO_SLOW";

/** The `extensions.code` of a request that is rejected with this HTTP status before GraphQL; docs/running.md lists them. */
export function codeOfStatus(status: number): string {
  return codes[status] ?? "BAD_REQUEST";
}
