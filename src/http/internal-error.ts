import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { noSpaceIn } from "../database/no-space.js";
import { DatabaseUnavailable } from "../database/unavailable.js";
import { valueTooDeepMessage } from "../limits/document.js";
import { codeOfStatus, later, type LaterCode } from "./codes.js";
import { ServerBusy } from "./read-queue.js";

/**
 * Called with every error that is not a client's mistake, including its cause and the id that the client got. An error without an
 * id can occur with every request, and its message is complete.
 */
export type Report = (error: unknown, requestId?: string) => void;

/** SQLSTATE of a statement that took too long, and of one whose database is being closed. */
const queryCanceled = "57014";
const adminShutdown = "57P01";

/**
 * The error that a client gets if it made no mistake: an id that identifies the complete error in the log, but never its text or
 * stack. Errors that the client can react to have their own code: an operation that took too long, and requests that it may
 * repeat later.
 */
export function internalError(error: unknown, report: Report): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const path = error instanceof GraphQLError && error.path ? { path: error.path } : {};
  const code = codeOfLater(cause, report);
  if (code) return { message: later[code].message, ...path, extensions: { code } };
  const requestId = randomUUID();
  report(error, requestId);
  return { message: "Internal error", ...path, extensions: { code: "INTERNAL_SERVER_ERROR", requestId } };
}

function codeOfLater(cause: unknown, report: Report): LaterCode | undefined {
  const { code } = cause as { code?: unknown };
  // the code that throws these two also logs them
  if (cause instanceof ServerBusy) return "SERVER_BUSY";
  if (cause instanceof DatabaseUnavailable || code === adminShutdown) return "DATABASE_UNAVAILABLE";
  if (code === queryCanceled) {
    report(cause);
    return "OPERATION_TOO_SLOW";
  }
  if (noSpaceIn(cause) === undefined) return undefined;
  // Without the file, which differs each time: equal causes are logged once.
  report(new Error((cause as Error).message.replaceAll(/ "[^"]*"/g, ""), { cause }));
  return "DATABASE_UNAVAILABLE";
}

/** The complete message of graphql-js about a document that is too long. */
const tooManyTokens = /^Syntax Error: Document contains more \w+ (\d+) tokens/;

/** V8's message if the stack of the parser overflows: the parser calls itself for each nested list. */
const tooDeep = /Maximum call stack size exceeded/;

/**
 * Apollo Server's `formatError`. An internal error of Apollo Server becomes ours, except errors with a status below 500 and
 * without a code, which are errors of persisted queries. A bad request of Apollo Server gets the code of its status.
 */
export function formatErrors(
  report: Report,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const status = statusGiven(error);
    switch (formatted.extensions?.["code"]) {
      case "INTERNAL_SERVER_ERROR":
        if (status === undefined || status >= 500) return internalError(error, report);
        return { ...formatted, extensions: { code: codeOfStatus(status) } };
      case "BAD_REQUEST":
        return { ...formatted, extensions: { code: codeOfStatus(status ?? 400) } };
      case "GRAPHQL_PARSE_FAILED": {
        if (tooDeep.test(formatted.message))
          return { ...formatted, message: valueTooDeepMessage, extensions: { code: "TOO_DEEP" } };
        const most = tooManyTokens.exec(formatted.message)?.[1];
        if (most === undefined) return formatted;
        const message = `a document may have at most ${most} tokens, this one has more: use variables, or send several operations`;
        return { ...formatted, message, extensions: { code: "TOO_MANY_TOKENS" } };
      }
      default:
        return formatted;
    }
  };
}

/** The HTTP status that Apollo Server gives an error. */
function statusGiven(error: unknown): number | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  return (error.extensions["http"] as { status?: number } | undefined)?.status;
}

/**
 * The HTTP status of an answer that contains only one internal error, and when the client may retry. 503 if the operation is
 * valid and may work later; 500 for a bug.
 */
export function statusOf({ extensions }: GraphQLFormattedError): {
  readonly status: 500 | 503;
  readonly retryAfterSeconds?: number;
} {
  const code = String(extensions?.["code"]);
  if (!isLater(code)) return { status: 500 };
  const { retryAfterSeconds } = later[code];
  return { status: 503, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}

const isLater = (code: string): code is LaterCode => Object.hasOwn(later, code);
