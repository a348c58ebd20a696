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
