import { maxHeaderSize, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { codeOfStatus, later } from "./codes.js";
import { internalError, type Report } from "./internal-error.js";

/** The body of an answer to a request that does not reach GraphQL, in the format of GraphQL answers. */
export function refusal(
  code: string,
  message: string,
): { errors: readonly [{ message: string; extensions: { code: string } }] } {
  return { errors: [{ message, extensions: { code } }] };
}

/** Rejects a request because the server is busy. */
export function refuseAsBusy(reply: FastifyReply): FastifyReply {
  const { message, retryAfterSeconds } = later.SERVER_BUSY;
  return reply.code(503).header("retry-after", retryAfterSeconds).send(refusal("SERVER_BUSY", message));
}

/** Converts errors before GraphQL to the format of a GraphQL answer: errors with a code, and the HTTP status. */
export function answerHttpErrors(server: FastifyInstance, maxBodyBytes: number, report: Report): void {
  // Replaces Fastify's own handler. If `localhost` has two addresses, Fastify sets none on the second, and Node then sends an
  // empty answer.
  server.server.removeAllListeners("clientError").on("clientError", refuseBrokenRequest);
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    if (reply.raw.destroyed) return reply.hijack(); // its client left while the answer was being sent
    const status = error.statusCode ?? 500;
    if (status >= 500) return reply.code(500).send({ errors: [internalError(error, report)] });
    return reply.code(status).send(refusal(codeOfStatus(status), messageOf(status, error, maxBodyBytes)));
  });
  server.setNotFoundHandler(refuseUnknownPath);
}

/**
 * Rejects requests before their bodies are read if no body can make them valid: unknown paths, and compressed bodies. 3 kB can
 * unpack to 4 GB, and no GraphQL client compresses requests. Call it after CORS is set up, so that web pages can read these
 * errors.
 */
export function refuseUnreadBodies(server: FastifyInstance): void {
  server.addHook("onRequest", (request, reply, done) => {
    const encoding = request.headers["content-encoding"] ?? "identity";
    if (encoding.toLowerCase() === "identity") return request.is404 ? void refuseUnknownPath(request, reply) : done();
    const message = "a request's body must not be compressed: send it without Content-Encoding";
    // The header lists what is accepted. Source: RFC 9110, 12.5.3.
    void reply
      .code(415)
      .header("accept-encoding", "identity")
      .send(refusal(codeOfStatus(415), message));
  });
}

function refuseUnknownPath(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `there is nothing at ${request.method} ${request.url.slice(0, 100)}; the API is at /graphql`;
  return reply.code(404).send(refusal("NOT_FOUND", message));
}

/** Fastify's `frameworkErrors`: what it rejects before there is a route, such as a URL with an invalid escape. */
export function refuseBadUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).send(refusal("BAD_REQUEST", `a URL must be well formed, got ${request.url.slice(0, 100)}`));
}

/**
 * Answers bytes that are not a request. There is neither a request nor a reply, and the connection ends, because the following
 * bytes cannot be read.
 */
function refuseBrokenRequest(error: BrokenRequest, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const { status, message } = faultOf(error);
  const body = JSON.stringify(refusal(codeOfStatus(status), message));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}

/** Node's error; `reason` is the parser's. */
type BrokenRequest = Error & { readonly code?: string; readonly reason?: string };

function faultOf({ code, reason, message }: BrokenRequest): { status: number; message: string } {
  if (code === "HPE_HEADER_OVERFLOW") {
    return {
      status: 431,
      message: `a request's URL and headers may have at most ${maxHeaderSize} bytes together: send the query in the body of a POST`,
    };
  }
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return { status: 408, message: "a request must arrive completely within the time limit: send it again" };
  return { status: 400, message: `a request must be HTTP/1.1 with a method such as GET or POST: ${reason ?? message}` };
}

function messageOf(status: number, error: FastifyError, maxBodyBytes: number): string {
  if (status === 413) return `a request's body may have at most ${maxBodyBytes} bytes: send less in one request`;
  if (status === 415) return "a request's body must be JSON, with Content-Type: application/json";
  if (error.code === "FST_ERR_CTP_EMPTY_JSON_BODY")
    return 'a request\'s body must be JSON such as {"query": "{ about { version } }"}, got nothing';
  return `a request must be well formed: ${error.message}`;
}
