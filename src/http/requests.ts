import { METHODS } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { excessOf, valueTooDeepMessage } from "../limits/document.js";
import { codeOfStatus } from "./codes.js";
import { notKept } from "./cache-validators.js";
import { refusal } from "./http-errors.js";

/** The path of the API, as it is routed. A request can write it differently (`/%67raphql`), so no check reads the URL of the request. */
export const path = "/graphql";

/** The methods that the API accepts. OPTIONS is answered for all paths, see @fastify/cors. */
export const methods = ["GET", "POST"] as const;

/**
 * Limits on a body. Deeper nesting would exhaust the stack of code that reads it, including JSON.stringify; variables have a much
 * lower limit. Each value takes about 2 µs until it is read as a variable, during which no other request is served. Filters can
 * have 1,500 conditions with at most 20 values each. Objects take longer: see checkVariables.
 */
const bodyBounds = { depth: 1_000, values: 20_000, objects: Infinity };
const tooManyValues = `a request's body may contain at most ${bodyBounds.values} values, including lists and objects, this one contains more: send less in one request`;

/**
 * A document with 3,000 tokens has fewer characters, unless most of it is comments and texts. Those block the only thread as long
 * as tokens do.
 */
const maxDocumentCharacters = 100_000;

/** True if a request is routed to the API. */
export const isForApi = (request: FastifyRequest): boolean => request.routeOptions.url === path;

/**
 * Checks a request to the API before Apollo Server reads it. Apollo Server assumes some of these properties, and reports little
 * about the others.
 */
export function checkRequests(server: FastifyInstance): void {
  // Only JSON: any web page can send what an HTML form can send.
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
    // The answer depends on Accept: its media type, and whether it is the playground.
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
  /** The code, if it is not that of the status. */
  readonly code?: "TOO_DEEP";
  readonly message: string;
}

/** Apollo Server parses it as a URL. */
function faultOfHost(host = ""): Fault | undefined {
  if (URL.canParse(`http://${host}/`)) return undefined;
  return { status: 400, message: "the Host header must be a host name, with a port or without" };
}

/** A POST has these in its body, a GET as JSON in parameters. Apollo Server reports a parameter that is not JSON. */
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
  const { query } = body as { readonly query?: unknown }; // an object, as whatCame has checked
  if (typeof query !== "string" || query.length <= maxDocumentCharacters) return undefined;
  return {
    status: 413,
    message: `a document may have at most ${maxDocumentCharacters} characters, got ${query.length}`,
  };
}

/** A key that could become an object's prototype if it were copied carelessly. */
function forbiddenKey(): Error {
  const message = 'no object in its body may have the key "__proto__", or "constructor" with "prototype" in it';
  return Object.assign(new Error(message), { statusCode: 400 });
}

/** The value of a text as JSON. Undefined if it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers all other methods before their bodies are read. */
function refuseOtherMethods(server: FastifyInstance): void {
  const others = METHODS.filter((method) => ![...methods, "OPTIONS", "CONNECT"].includes(method));
  // Fastify only knows the common methods, and some of the others have bodies.
  for (const method of others) if (!server.supportedMethods.includes(method)) server.addHttpMethod(method);
  const refuse = async (request: FastifyRequest, reply: FastifyReply) =>
    reply
      .code(405)
      .header("allow", "GET, POST, OPTIONS")
      .send(refusal("METHOD_NOT_ALLOWED", `a request to ${path} must be a GET or a POST, got ${request.method}`));
  server.route({ method: others, url: path, onRequest: refuse, handler: refuse });
}

/** Describes a value that is not a non-empty object. */
function whatCame(body: unknown): string | undefined {
  if (body === undefined) return "nothing";
  if (body === null) return "null";
  if (Array.isArray(body)) return "an array (operations are sent one by one)";
  if (typeof body !== "object") return `a ${typeof body}`;
  return Object.keys(body).length > 0 ? undefined : "an empty one";
}
