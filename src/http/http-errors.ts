import type { FastifyError, FastifyInstance } from "fastify";
import { unexpected, type Report } from "./unexpected.js";

const codes: Readonly<Record<number, string>> = {
  400: "BAD_REQUEST",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  413: "REQUEST_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  431: "REQUEST_TOO_LARGE",
};

/** Gives what goes wrong before GraphQL is reached the shape of a GraphQL answer: errors with a code, and the HTTP status. */
export function answerHttpErrors(server: FastifyInstance, maxBodyBytes: number, report: Report): void {
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) return reply.code(500).send({ errors: [unexpected(error, report)] });
    const code = codes[status] ?? "BAD_REQUEST";
    return reply
      .code(status)
      .send({ errors: [{ message: messageOf(status, error, maxBodyBytes), extensions: { code } }] });
  });
  server.setNotFoundHandler((request, reply) => {
    const message = `there is nothing at ${request.method} ${request.url.slice(0, 100)}; the API is at /graphql`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] });
  });
}

function messageOf(status: number, error: FastifyError, maxBodyBytes: number): string {
  if (status === 413) return `a request's body may have at most ${maxBodyBytes} bytes`;
  if (status === 415) return "a request's body must be JSON, with Content-Type: application/json";
  if (error.code === "FST_ERR_CTP_EMPTY_JSON_BODY")
    return 'a request\'s body must be JSON such as {"query": "{ about { version } }"}, got nothing';
  return `a request must be well formed: ${error.message}`;
}
