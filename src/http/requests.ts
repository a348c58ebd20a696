import { METHODS } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { excessOf, valueTooDeepMessage } from "../limits/document.js";
import { codeOfStatus } from "./codes.js";
import { notKept } from "./cache-validators.js";
import { refusal } from "./http-errors.js";

/** The path of the API, as it is routed: a request may write it otherwise (`/%67raphql`), so no check reads a request's own URL. */
export const path = "/graphql";

/** The methods that the API answers; OPTIONS is answered for all paths, see @fastify/cors. */
export const methods = ["GET", "POST"] as const;

/**
 * What a body may hold. What reads a deeper one, JSON.stringify too, runs out of stack; variables may nest much less. Each value takes some 2 µs until it is
 * read as a variable, during which nobody else is served; filters may have 500 conditions, of 20 values at most. Objects take longer: see checkVariables.
 */
const bodyBounds = { depth: 1_000, values: 20_000, objects: Infinity };
const tooManyValues = `a request's body may contain at most ${bodyBounds.values} values, including lists and objects, this one contains more: send less in one request`;

/** A document of 3,000 tokens has fewer characters, unless it is comments and texts. Those take the only thread as long as tokens do. */
const maxDocumentCharacters = 100_000;

/** Whether a request is routed to the API. */
export const isForApi = (request: FastifyRequest): boolean => request.routeOptions.url === path;

/** Checks what a request to the API must be before Apollo Server reads it, which assumes some of it, and says little of the rest. */
export function checkRequests(server: FastifyInstance): void {
  // JSON alone: what a form can send, a page of anyone's can send.
  server.removeContentTypeParser(["text/plain", "application/json"]);
  const parse = server.getDefaultJsonParser("error", "error");
  server.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    // Fastify calls both "not valid JSON".
    void parse(request, text, (error, body) =>
      done(error && parsed(text) !== undefined ? forbiddenKey() : error, body),
    );
  });

  refuseOtherMethods(server);
  server.addHook("onRequest", (request, reply, done) => {
    if (!isForApi(request)) return done();
    // What comes back depends on Accept: its media type, and whether it is the playground.
    reply.header("vary", "accept").headers(notKept);
    done();
  });

  server.addHook("preHandler", (request, reply, done) => {
    if (!isForApi(request)) return done();
    const fault =
      faultOfHost(request.headers.host) ??
      (request.method === "POST" ? faultOfBody(request.body) : faultOfQuery(request.query));
    if (fault === undefined) return done();
    void reply.code(fault.status).send(refusal(fault.code ?? codeOfStatus(fault.status), fault.message));
  });
}

interface Fault {
  readonly status: 400 | 413;
  /** Where it is not the code of the status. */
  readonly code?: "TOO_DEEP";
  readonly message: string;
}

/** Apollo Server makes a URL of it. */
function faultOfHost(host = ""): Fault | undefined {
  if (URL.canParse(`http://${host}/`)) return undefined;
  return { status: 400, message: "the Host header must be a host name, with a port or without" };
}

/** What a POST has in its body, a GET has as JSON in parameters; a parameter that is none is told by Apollo Server. */
function faultOfQuery(query: unknown): Fault | undefined {
  const { variables, extensions } = query as Readonly<Record<string, unknown>>; // Fastify parses it into an object
  const isDeep = [variables, extensions].some(
    (text) => typeof text === "string" && excessOf(parsed(text), bodyBounds) === "depth",
  );
  return isDeep ? { status: 400, code: "TOO_DEEP", message: valueTooDeepMessage } : undefined;
}

function faultOfBody(body: unknown): Fault | undefined {
  const came = whatCame(body);
  if (came !== undefined) {
    const message = `a request's body must be a JSON object such as {"query": "{ about { version } }"}, got ${came}`;
    return { status: 400, message };
  }
  const excess = excessOf(body, bodyBounds);
  if (excess === "values") return { status: 413, message: tooManyValues };
  if (excess !== undefined) return { status: 400, code: "TOO_DEEP", message: valueTooDeepMessage };
  const { query } = body as { readonly query?: unknown }; // an object, as whatCame found
  if (typeof query !== "string" || query.length <= maxDocumentCharacters) return undefined;
  return {
    status: 413,
    message: `a document may have at most ${maxDocumentCharacters} characters, got ${query.length}`,
  };
}

/** A key that could become an object's prototype, were it copied carelessly. */
function forbiddenKey(): Error {
  const message = 'no object in its body may have the key "__proto__", or "constructor" with "prototype" in it';
  return Object.assign(new Error(message), { statusCode: 400 });
}

/** What a text is as JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers all other methods, before their bodies are read. */
function refuseOtherMethods(server: FastifyInstance): void {
  const others = METHODS.filter((method) => ![...methods, "OPTIONS", "CONNECT"].includes(method));
  // Fastify knows the common ones alone, and some of those that it does not know have bodies.
  for (const method of others) if (!server.supportedMethods.includes(method)) server.addHttpMethod(method);
  const refuse = async (request: FastifyRequest, reply: FastifyReply) =>
    reply
      .code(405)
      .header("allow", "GET, POST, OPTIONS")
      .send(refusal("METHOD_NOT_ALLOWED", `a request to ${path} must be a GET or a POST, got ${request.method}`));
  server.route({ method: others, url: path, onRequest: refuse, handler: refuse });
}

/** What came in place of an object with something in it. */
function whatCame(body: unknown): string | undefined {
  if (body === undefined) return "nothing";
  if (body === null) return "null";
  if (Array.isArray(body)) return "an array (operations are sent one by one)";
  if (typeof body !== "object") return `a ${typeof body}`;
  return Object.keys(body).length > 0 ? undefined : "an empty one";
}
