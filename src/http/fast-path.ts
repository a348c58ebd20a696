import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { excessOf } from "../limits/document.js";
import { departureOf } from "./departure.js";
import type { CacheValidators } from "./cache-validators.js";
import { refuseAsBusy } from "./http-errors.js";
import type { ResponseCache } from "./response-cache.js";
import type { OpenOperation } from "./operations.js";
import type { Response } from "./respond.js";
import { createTurns } from "./turns.js";

/**
 * The maximum number of characters of all known operations, each under its text and under its hash. A parsed operation takes
 * about fifty times as much memory.
 */
const maxCharacters = 1_000_000;

/** The maximum number of Accept headers whose media type is known. */
const maxMediaTypes = 100;

/** What identifies an operation. */
export interface OperationName {
  readonly source: string;
  /** The SHA-256 of the source, in hex: the name of a persisted query. */
  readonly hash: string;
  readonly name: string | null | undefined;
}

/** Answers a request, or passes it on. */
type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/**
 * The fast path past Apollo Server, for operations that Apollo Server has accepted before: their requests need no parsing, no
 * validation and none of its pipeline. All other requests take the long way, including those with an error in the variables, so
 * each check exists once. Unknown operations start one in every four turns of the event loop, because to parse, validate and plan
 * one blocks the only thread for up to 50 ms.
 */
export interface FastPath {
  /** Adds an operation to the known ones. */
  readonly remember: (named: OperationName, operation: OpenOperation) => void;
  /** Answers requests for known operations. Learns from `longWay` which media type belongs to which Accept header. */
  readonly handler: (longWay: Handler) => (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
}

/** What the fast path needs. */
export interface FastPathContext {
  readonly validators: CacheValidators;
  readonly answers: ResponseCache;
  /** The current edition of the data. Undefined while it is not known. */
  readonly edition: () => string | undefined;
  /** Called with the reason when a request is rejected. */
  readonly onBusy: (why: string) => void;
}

/** Makes a fast path without known operations. */
export function createFastPath({ validators, answers, edition, onBusy }: FastPathContext): FastPath {
  const operations = new LRUCache<string, OpenOperation>({ maxSize: maxCharacters });
  const mediaTypes = new LRUCache<string, string>({ max: maxMediaTypes });
  const turns = createTurns(4);

  async function answerTo({ key, variables }: Asked, reply: FastifyReply, turn: Turn): Promise<Answer | undefined> {
    const operation = operations.get(key);
    if (!operation) return undefined;
    const now = edition();
    const kept = now === undefined ? undefined : answers.find(now, key, variables);
    if (kept) return { status: 200, body: kept, edition: now };
    const respond =
      (areFew(variables) ? withoutFaults(() => operation.readyIfPlanned(variables)) : undefined) ??
      ((await turn.take()) ? withoutFaults(() => operation.ready(variables)) : undefined);
    if (!respond) return undefined;
    const { text, ...response } = await respond(departureOf(reply));
    // Encoded once, for its length, for the cache and for the connection.
    const body = Buffer.from(text);
    if (response.edition !== undefined) answers.keep(response.edition, key, variables, body);
    return { ...response, body };
  }

  /** The turn of one request. It is taken once, if the request does anything that blocks the only thread. */
  function turnOf(reply: FastifyReply): Turn {
    let taken: Promise<boolean> | undefined;
    const take = async () => {
      if (turns.isFull()) {
        onBusy("too many new operations wait");
        void refuseAsBusy(reply);
        return false;
      }
      await turns.next();
      if (reply.raw.destroyed) reply.hijack(); // its client has left
      return !reply.raw.destroyed;
    };
    return { take: () => (taken ??= take()) };
  }

  return {
    remember({ source, hash, name }, operation) {
      for (const key of [keyOf(name, source), keyOf(name, persisted(hash))])
        operations.set(key, operation, { size: source.length + 1 });
    },
    handler: (longWay) => async (request, reply) => {
      const unchanged = validators.headersIfKnown(request);
      if (unchanged) return reply.code(304).headers(unchanged).send();
      const accept = request.headers.accept ?? "";
      const mediaType = mediaTypes.get(accept);
      const asked = askedBy(request);
      const turn = turnOf(reply);
      const answer = asked && mediaType !== undefined ? await answerTo(asked, reply, turn) : undefined;
      if (answer) {
        const { status, body } = answer;
        return reply
          .code(status)
          .header("content-type", mediaType)
          .headers(validators.headersOf(request.method, answer))
          .send(body);
      }
      if (!(await turn.take())) return reply;
      const sent = await longWay(request, reply);
      const learned = reply.getHeader("content-type");
      if (reply.statusCode === 200 && typeof learned === "string") mediaTypes.set(accept, learned);
      return sent;
    },
  };
}

/** Variables with more values take so long to coerce, and to count at each use, that they need a turn. */
const maxValues = 500;

const areFew = (variables: Asked["variables"]): boolean =>
  excessOf(variables, { depth: Infinity, values: maxValues, objects: Infinity }) === undefined;

/** An answer, new or cached. */
type Answer = Omit<Response, "text"> & { readonly body: Buffer };

interface Turn {
  /**
   * Resolves when it is the request's turn. Resolves with false if the request is answered already, because too many wait, or if
   * its client has left.
   */
  readonly take: () => Promise<boolean>;
}

function withoutFaults<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined; // the long way finds the same error, and reports it
  }
}

/** A request, as far as the fast path needs to understand it. */
interface Asked {
  readonly key: string;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

const keyOf = (name: string | null | undefined, source: string): string => `${name ?? "\0"}\n${source}`;

/** Replaces the source if only the hash is given. It is not a document. */
const persisted = (hash: string): string => `sha256:${hash}`;

function askedBy(request: FastifyRequest): Asked | undefined {
  if (request.method === "POST") return askedIn(request.body as Body); // the body is an object: see checkRequests
  // Apollo Server has its own rules for the content type of a GET with a body.
  if (request.headers["content-type"] !== undefined) return undefined;
  const { searchParams } = new URL(request.url, "http://localhost");
  const once = (name: string) => (searchParams.getAll(name).length > 1 ? repeated : searchParams.get(name));
  try {
    return askedIn({
      query: once("query") ?? undefined,
      operationName: once("operationName"),
      variables: parsed(once("variables")),
      extensions: parsed(once("extensions")),
    });
  } catch {
    return undefined;
  }
}

/** The value of a parameter that occurs twice. The fast path accepts no such value. */
const repeated = "[]";

const parsed = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));

type Body = Readonly<Record<"query" | "operationName" | "variables" | "extensions", unknown>>;

function askedIn({ query, operationName, variables, extensions }: Body): Asked | undefined {
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") return undefined;
  const name = operationName || undefined; // an empty name means none
  if (variables !== undefined && variables !== null && !isObject(variables)) return undefined;
  const isByText = extensions === undefined || (isObject(extensions) && extensions["persistedQuery"] === undefined);
  if (typeof query === "string") return isByText ? { key: keyOf(name, query), variables } : undefined;
  const hash = query === undefined && isObject(extensions) ? hashIn(extensions["persistedQuery"]) : undefined;
  return hash === undefined ? undefined : { key: keyOf(name, persisted(hash)), variables };
}

function hashIn(persistedQuery: unknown): string | undefined {
  if (!isObject(persistedQuery) || persistedQuery["version"] !== 1) return undefined;
  const { sha256Hash } = persistedQuery as { sha256Hash?: unknown };
  return typeof sha256Hash === "string" ? sha256Hash : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
