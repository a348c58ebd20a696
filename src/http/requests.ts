import type { FastifyInstance } from "fastify";
import { notKept } from "./freshness.js";
import { refusal } from "./http-errors.js";

/** The path of the API. */
const path = "/graphql";

/** Checks what a request to the API must be before Apollo Server reads it, which assumes some of it, and says little of the rest. */
export function checkRequests(server: FastifyInstance): void {
  // JSON alone: what a form can send, a page of anyone's can send.
  server.removeContentTypeParser(["text/plain", "application/json"]);
  const parse = server.getDefaultJsonParser("error", "error");
  server.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    // Fastify calls both "not valid JSON".
    void parse(request, text, (error, body) => done(error && isJson(text) ? forbiddenKey() : error, body));
  });

  server.addHook("onRequest", (request, reply, done) => {
    if (pathOf(request.url) !== path) return done();
    // What comes back depends on Accept: its media type, and whether it is the playground.
    reply.header("vary", "accept").headers(notKept);
    if (URL.canParse(`http://${request.headers.host ?? ""}/`)) return done();
    void reply.code(400).send(refusal("BAD_REQUEST", "the Host header must be a host name, with a port or without"));
  });

  server.addHook("preHandler", (request, reply, done) => {
    if (request.method !== "POST" || pathOf(request.url) !== path) return done();
    const { body } = request;
    const came = faultOf(body);
    if (came === undefined) return done();
    void reply
      .code(400)
      .send(
        refusal(
          "BAD_REQUEST",
          `a request's body must be a JSON object such as {"query": "{ about { version } }"}, got ${came}`,
        ),
      );
  });
}

/** A key that could become an object's prototype, were it copied carelessly. */
function forbiddenKey(): Error {
  const message = 'no object in its body may have the key "__proto__", or "constructor" with "prototype" in it';
  return Object.assign(new Error(message), { statusCode: 400 });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function pathOf(url: string): string | undefined {
  return url.split("?")[0];
}

/** What came in place of an object with something in it. */
function faultOf(body: unknown): string | undefined {
  if (body === undefined) return "nothing";
  if (body === null) return "null";
  if (Array.isArray(body)) return "an array (operations are sent one by one)";
  if (typeof body !== "object") return `a ${typeof body}`;
  return Object.keys(body).length > 0 ? undefined : "an empty one";
}
