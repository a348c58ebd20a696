import { maxHeaderSize, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { codeOfStatus, later } from "./codes.js";
import { internalError, type Report } from "./internal-error.js";

/** The body of an answer to a request that does not reach GraphQL, in the shape that GraphQL's answers have. */
export function refusal(
  code: string,
  message: string,
): { errors: readonly [{ message: string; extensions: { code: string } }] } {
  return { errors: [{ message, extensions: { code } }] };
}

/** Refuses a request that there is no room for now. */
export function refuseAsBusy(reply: FastifyReply): FastifyReply {
  const { message, retryAfterSeconds } = later.SERVER_BUSY;
  return reply.code(503).header("retry-after", retryAfterSeconds).send(refusal("SERVER_BUSY", message));
}

/** Gives what goes wrong before GraphQL is reached the shape of a GraphQL answer: errors with a code, and the HTTP status. */
export function answerHttpErrors(server: FastifyInstance, maxBodyBytes: number, report: Report): void {
  // In place of Fastify's own. Where `localhost` is two addresses, it puts none on the second, which has Node's bare answer.
  server.server.removeAllListeners("clientError").on("clientError", refuseBrokenRequest);
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    if (reply.raw.destroyed) return reply.hijack(); // its client has left while the answer was sent
    const status = error.statusCode ?? 500;
    if (status >= 500) return reply.code(500).send({ errors: [internalError(error, report)] });
    return reply.code(status).send(refusal(codeOfStatus(status), messageOf(status, error, maxBodyBytes)));
  });
  server.setNotFoundHandler(refuseUnknownPath);
}

/**
 * Refuses requests before their bodies are read where no body can make them good: paths at which there is nothing, and compressed bodies. 3 kB can unpack
 * to 4 GB, and no GraphQL client compresses requests. To be called when CORS is set up, so that pages can read the refusals.
 */
export function refuseUnreadBodies(server: FastifyInstance): void {
  server.addHook("onRequest", (request, reply, done) => {
    const encoding = request.headers["content-encoding"] ?? "identity";
    if (encoding.toLowerCase() === "identity") return request.is404 ? void refuseUnknownPath(request, reply) : done();
    const message = "a request's body must not be compressed: send it without Content-Encoding";
    // The header says what is taken. Source: RFC 9110, 12.5.3.
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

/** Fastify's `frameworkErrors`: what it refuses before there is a route, such as a URL with a broken escape. */
export function refuseBadUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).send(refusal("BAD_REQUEST", `a URL must be well formed, got ${request.url.slice(0, 100)}`));
}

/** Answers what is no request, so that there is neither a request nor a reply, and ends the connection: what follows cannot be read. */
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

/** What Node says of it; `reason` is the parser's. */
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
