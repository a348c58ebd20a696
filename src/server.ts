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
import { closeGently } from "./http/closing.js";
import { answerHttpErrors, refuseBadUrl } from "./http/http-errors.js";
import { freshnessOf } from "./http/freshness.js";
import { keepAnswers } from "./http/kept-answers.js";
import { createLane } from "./http/lane.js";
import { readPlugin, stringifyResult } from "./http/read-plugin.js";
import { checkRequests } from "./http/requests.js";
import { formatErrors, type Report } from "./http/unexpected.js";
import type { Limits } from "./limits/limits.js";
import { playground } from "./playground/pages.js";
import { createSchema } from "./schema/schema.js";

/** What a server is made of. */
export interface ServerOptions {
  readonly database: Database;
  readonly limits: Limits;
  /** The most bytes of a request's body. */
  readonly maxBodyBytes: number;
  /** The most bytes of answers that are kept until the data change; 0 keeps none. */
  readonly answerCacheBytes: number;
  /** Web pages that may read answers. */
  readonly corsOrigins: "*" | readonly string[];
  /** Where the playground was built. */
  readonly playgroundFolder: URL;
  /** Told of every error that is no client's mistake. */
  readonly report: Report;
}

/**
 * The most tokens of a document: GraphiQL's introspection has some 300, our longest example 150. Validation compares fields of one
 * name with each other; of the documents made to make that costly, the worst of 3,000 tokens takes it a fifth of a second, of 5,000 twice that.
 */
const maxTokens = 3_000;

/** How long a client may take to send a request, and how long a connection may lie still, in milliseconds. */
const timeouts = { requestTimeout: 30_000, connectionTimeout: 60_000 } as const;

/**
 * Makes the server, ready to listen or to be given requests by `inject`. Closing it leaves the database open: who opened it
 * closes it.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { database, limits, maxBodyBytes, answerCacheBytes, corsOrigins, playgroundFolder, report } = options;
  const schema = createSchema();
  const sdl = printSchema(schema);
  const { edition } = database;
  const freshness = freshnessOf(`${packageJson.version}\n${sdl}`, edition);
  const lane = createLane({ freshness, answers: keepAnswers(answerCacheBytes), edition });
  const apollo = new ApolloServer({
    schema,
    introspection: true,
    // There are no cookies and no writes, so a request forged by another page gains nothing; a plain GET is to work.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    // readPlugin does it.
    dangerouslyDisableValidation: true,
    parseOptions: { maxTokens },
    stopOnTerminationSignals: false,
    formatError: formatErrors(report),
    stringifyResult,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      readPlugin(
        { schema, readStatement: (text, values) => database.read(text, values), edition, limits, report },
        lane,
        freshness,
      ),
    ],
  });
  await apollo.start();

  const server = Fastify({ bodyLimit: maxBodyBytes, ...timeouts, frameworkErrors: refuseBadUrl });
  answerHttpErrors(server, maxBodyBytes, report);
  checkRequests(server);
  closeGently(server);
  await server.register(compress);
  // Not strict: an OPTIONS that is no preflight is answered as one, which harms nobody.
  await server.register(cors, {
    origin: corsOrigins === "*" ? "*" : [...corsOrigins],
    maxAge: 86_400,
    strictPreflight: false,
  });
  await server.register(playground, { sdl, folder: playgroundFolder });
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    handler: lane.handler(fastifyApolloHandler(apollo) as (request: FastifyRequest, reply: FastifyReply) => unknown),
  });
  server.addHook("onClose", () => apollo.stop());
  return server;
}
