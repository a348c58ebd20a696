import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { unexpected, type Report } from "./unexpected.js";

const codes: Readonly<Record<number, string>> = {
  400: "BAD_REQUEST",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  413: "REQUEST_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  431: "REQUEST_TOO_LARGE",
};

/** The body of an answer to a request that does not reach GraphQL, in the shape that GraphQL's answers have. */
export function refusal(
  code: string,
  message: string,
): { errors: readonly [{ message: string; extensions: { code: string } }] } {
  return { errors: [{ message, extensions: { code } }] };
}

/** Gives what goes wrong before GraphQL is reached the shape of a GraphQL answer: errors with a code, and the HTTP status. */
export function answerHttpErrors(server: FastifyInstance, maxBodyBytes: number, report: Report): void {
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) return reply.code(500).send({ errors: [unexpected(error, report)] });
    return reply.code(status).send(refusal(codes[status] ?? "BAD_REQUEST", messageOf(status, error, maxBodyBytes)));
  });
  server.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split("?");
    if (path === "/graphql") {
      const message = `a request to /graphql must be a GET or a POST, got ${request.method}`;
      return reply.code(405).header("allow", "GET, POST, OPTIONS").send(refusal("METHOD_NOT_ALLOWED", message));
    }
    const message = `there is nothing at ${request.method} ${request.url.slice(0, 100)}; the API is at /graphql`;
    return reply.code(404).send(refusal("NOT_FOUND", message));
  });
}

/** Fastify's `frameworkErrors`: what it refuses before there is a route, such as a URL with a broken escape. */
export function refuseBadUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).send(refusal("BAD_REQUEST", `a URL must be well formed, got ${request.url.slice(0, 100)}`));
}

function messageOf(status: number, error: FastifyError, maxBodyBytes: number): string {
  if (status === 413) return `a request's body may have at most ${maxBodyBytes} bytes`;
  if (error.code === "FST_CP_ERR_INVALID_CONTENT_ENCODING")
    return "a request's body may be compressed with br, gzip or deflate (Content-Encoding), or not at all";
  if (status === 415) return "a request's body must be JSON, with Content-Type: application/json";
  if (error.code === "FST_ERR_CTP_EMPTY_JSON_BODY")
    return 'a request\'s body must be JSON such as {"query": "{ about { version } }"}, got nothing';
  return `a request must be well formed: ${error.message}`;
}
