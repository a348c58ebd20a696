import { GraphQLError } from "graphql";

/** The codes of a client's mistakes, in `extensions.code`; docs/running.md lists them with their HTTP status. */
export type ErrorCode =
  | "GRAPHQL_VALIDATION_FAILED"
  | "BAD_USER_INPUT"
  | "BAD_PAGE"
  | "BAD_CURSOR"
  | "BAD_ID"
  | "TOO_MANY_IDS"
  | "TOO_DEEP"
  | "TOO_MANY_FIELDS"
  | "TOO_MANY_ROWS"
  | "TOO_MANY_VALUES"
  | "TOO_MANY_CONDITIONS"
  | "TOO_MANY_LISTS"
  | "TOO_COSTLY"
  | "ANSWER_TOO_LARGE";

/** A client's mistake. The message says what is required and what was given. Rejected before anything runs, with HTTP 400. */
export function clientError(code: ErrorCode, message: string): GraphQLError {
  return new ClientError(message, { extensions: { code, http: { status: 400 } } });
}

class ClientError extends GraphQLError {}

/** True if an error is a client's mistake, made by `clientError`. */
export const isClientError = (error: unknown): error is GraphQLError => error instanceof ClientError;

/** A value as an error message shows it: JSON, at most 60 characters. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
