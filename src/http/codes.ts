const codes: Readonly<Record<number, string>> = {
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  406: "NOT_ACCEPTABLE",
  408: "REQUEST_TIMEOUT",
  413: "REQUEST_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  431: "REQUEST_TOO_LARGE",
};

/** The `extensions.code` of a request that is refused with this HTTP status before GraphQL is reached; README lists them. */
export function codeOfStatus(status: number): string {
  return codes[status] ?? "BAD_REQUEST";
}
