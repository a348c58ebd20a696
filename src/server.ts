import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { printSchema } from "graphql";
import packageJson from "../package.json" with { type: "json" };
import type { Database } from "./database/database.js";
import { closeGracefully } from "./http/graceful-shutdown.js";
import { answerHttpErrors, refuseBadUrl, refuseUnreadBodies } from "./http/http-errors.js";
import { cacheValidatorsOf } from "./http/cache-validators.js";
import { createResponseCache } from "./http/response-cache.js";
import { createFastPath } from "./http/fast-path.js";
import { keepDocuments, keepQueries } from "./http/documents.js";
import { boundRequests, usualLoad, type Load } from "./http/load.js";
import { takeRequestsInTurn } from "./http/one-at-a-time.js";
import { createReads } from "./http/reads.js";
import { readPlugin, type RequestContext, stringifyResult } from "./http/read-plugin.js";
import { checkRequests, methods, path } from "./http/requests.js";
import { formatErrors, type Report } from "./http/internal-error.js";
import { createValidation } from "./http/validation.js";
import type { Limits } from "./limits/limits.js";
import { playground } from "./playground/pages.js";
import { createSchema } from "./schema/schema.js";
import { nearestSlugs } from "./schema/search/nearest-slugs.js";

/** What a server needs. */
export interface ServerOptions {
  readonly database: Database;
  readonly limits: Limits;
  /** Maximum number of bytes of a request's body. */
  readonly maxBodyBytes: number;
  /** Maximum number of bytes of answers that are cached until the data change; 0 caches none. */
  readonly answerCacheBytes: number;
  /** Web pages that may read answers. */
  readonly corsOrigins: "*" | readonly string[];
  /** Limits on the work at one time. */
  readonly load?: Load;
  /** The folder of the built playground. */
  readonly playgroundFolder: URL;
  /** Called with every error that is not a client's mistake. */
  readonly report: Report;
  /** Called with each request that is rejected because the server is busy. */
  readonly onBusy?: (why: string) => void;
}

/** Maximum number of tokens of a document. GraphiQL's introspection has about 300, our longest example 150. */
const maxTokens = 3_000;

/** What readPlugin needs from a request. */
const context = (_request: FastifyRequest, reply: FastifyReply) => Promise.resolve({ reply });

/** How long a client can take to send a request, and how long a connection can be idle, in milliseconds. */
const timeouts = { requestTimeout: 30_000, connectionTimeout: 60_000 } as const;

/**
 * Makes the server, ready to listen or to get requests by `inject`. Closing it leaves the database open. The caller that opened
 * the database closes it.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { database, limits, maxBodyBytes, answerCacheBytes, corsOrigins, playgroundFolder, report } = options;
  const { load = usualLoad, onBusy = () => undefined } = options;
  const schema = createSchema();
  const sdl = printSchema(schema);
  const { edition } = database;
  const validators = cacheValidatorsOf(`${packageJson.version}\n${sdl}`, edition);
  const fastPath = createFastPath({
    validators,
    answers: createResponseCache(answerCacheBytes),
    edition,
    onBusy,
  });
  const read = createReads(database, {
    maxWaiting: load.maxQueuedReads,
    maxWaitMs: load.maxQueueMs,
    shares: answerCacheBytes > 0,
    onBusy,
  });
  const faultsOf = createValidation(schema);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    // There are no cookies and no writes, so a forged request of another web page gains nothing. A plain GET must work.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    // readPlugin does it.
    dangerouslyDisableValidation: true,
    parseOptions: { maxTokens },
    persistedQueries: { cache: keepQueries() },
    documentStore: keepDocuments((document) => faultsOf(document).length === 0),
    stopOnTerminationSignals: false,
    formatError: formatErrors(report),
    stringifyResult,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      readPlugin({ schema, read, nearest: nearestSlugs, edition, limits, report }, faultsOf, fastPath, validators),
    ],
  });
  await apollo.start();

  const server = Fastify({ bodyLimit: maxBodyBytes, ...timeouts, frameworkErrors: refuseBadUrl });
  answerHttpErrors(server, maxBodyBytes, report);
  closeGracefully(server);
  takeRequestsInTurn(server);
  checkRequests(server);
  // No Brotli: many answers at once fragment the memory of its encoders, which is not given back (500 answers: 250 MB).
  await server.register(compress, { globalDecompression: false, encodings: ["gzip", "deflate"] });
  // Not strict: an OPTIONS request that is not a preflight gets the answer to one, which harms nobody.
  await server.register(cors, {
    origin: corsOrigins === "*" ? "*" : [...corsOrigins],
    // What a web page may read in addition to the default headers.
    exposedHeaders: ["ETag", "Retry-After"],
    maxAge: 86_400,
    strictPreflight: false,
  });
  // After CORS, so that web pages can read these errors.
  boundRequests(server, load, onBusy);
  refuseUnreadBodies(server);
  await server.register(playground, { sdl, folder: playgroundFolder });
  server.route({
    method: [...methods],
    url: path,
    exposeHeadRoute: false,
    handler: fastPath.handler(
      fastifyApolloHandler(apollo, { context }) as (request: FastifyRequest, reply: FastifyReply) => unknown,
    ),
  });
  server.addHook("onClose", () => apollo.stop());
  return server;
}
