import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** Told of every error that is no client's mistake, whole, with the id under which the client knows it. */
export type Report = (error: unknown, requestId: string) => void;

/** SQLSTATE of a statement that took longer than it may. */
const queryCanceled = "57014";

/**
 * What a client is told of an error that is not its mistake: an id, under which the log has it whole, and never its text or its stack.
 * The one case that it can do something about is an operation that took too long.
 */
export function unexpected(error: unknown, report: Report): GraphQLFormattedError {
  const requestId = randomUUID();
  report(error, requestId);
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const path = error instanceof GraphQLError && error.path ? { path: error.path } : {};
  if ((cause as { code?: unknown }).code === queryCanceled) {
    return {
      message: "the operation took longer than it may: ask for less at a time",
      ...path,
      extensions: { code: "OPERATION_TOO_SLOW", requestId },
    };
  }
  return { message: "Internal error", ...path, extensions: { code: "INTERNAL_SERVER_ERROR", requestId } };
}

/**
 * Apollo Server's `formatError`: what it calls an internal error goes out as an unexpected one, but for what it refuses with a status below
 * 500 and without a code, the faults of a persisted query.
 */
export function formatErrors(
  report: Report,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    if (formatted.extensions?.["code"] !== "INTERNAL_SERVER_ERROR") return formatted;
    const http =
      error instanceof GraphQLError ? (error.extensions["http"] as { status?: number } | undefined) : undefined;
    if (http?.status === undefined || http.status >= 500) return unexpected(error, report);
    return { ...formatted, extensions: { code: "BAD_REQUEST" } };
  };
}

/**
 * The HTTP status of an answer that is one unexpected error and nothing else: 503 where a statement took too long, for the operation is a good
 * one and may pass when less goes on; 500 for a bug.
 */
export function statusOf({ extensions }: GraphQLFormattedError): 500 | 503 {
  return extensions?.["code"] === "OPERATION_TOO_SLOW" ? 503 : 500;
}
