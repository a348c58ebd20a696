import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyPluginCallback, FastifyReply } from "fastify";
import { prefersHtml } from "./accept.js";
import { playgroundPolicy, securityHeaders } from "./headers.js";
import { unbuiltPage } from "./unbuilt-page.js";

/** What the pages need. */
export interface PlaygroundOptions {
  /** The schema of the server, printed. */
  sdl: string;
  /** The folder of the pages that `vite build` made: `dist/playground/browser/`, with the slash at the end. */
  folder: URL;
}

/**
 * True if a request to `/graphql` comes from a person who opened it in a browser: a GET that prefers a page and contains no
 * operation. A link with `?query=` is a GraphQL request even in a browser.
 */
export function wantsPlayground({
  method,
  url = "",
  headers,
}: Pick<IncomingMessage, "method" | "url" | "headers">): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  if (!prefersHtml(headers.accept)) return false;
  const parameters = new URLSearchParams(url.slice(url.indexOf("?") + 1 || url.length));
  return !parameters.has("query") && !parameters.has("extensions");
}

/**
 * The pages around the API: `GET /graphql` for a browser, `/schema`, `/schema.graphql` and the assets, and `/`, which redirects
 * to the first. `GET /graphql` is a route with a constraint, so the API registers its own `/graphql`, before or after, and gets
 * every request that is not for a page.
 */
export const playground: FastifyPluginCallback<PlaygroundOptions> = (server, { sdl, folder }, done) => {
  server.addConstraintStrategy({
    name: "playground",
    storage: () => {
      const handlers = new Map<unknown, unknown>();
      return {
        get: (value) => (handlers.get(value) as never) ?? null, // the router's own handlers, returned to it
        set: (value, handler) => void handlers.set(value, handler),
      };
    },
    deriveConstraint: (request: IncomingMessage) => wantsPlayground(request) || undefined,
    validate: () => undefined,
  });
  server.addHook("onRequest", (_request, reply, next) => {
    reply.headers(securityHeaders).header("content-security-policy", playgroundPolicy);
    next();
  });

  servePage(server, "/graphql", folder, "index.html");
  servePage(server, "/schema", folder, "schema.html");
  serveSdl(server, sdl);
  server.get("/", (_request, reply) => reply.redirect("/graphql"));
  // The former address of the picture, from the time of GraphQL Voyager.
  server.get("/voyager", (_request, reply) => reply.redirect("/schema", 301));
  if (existsSync(new URL("assets/", folder))) {
    server.register(fastifyStatic, {
      root: fileURLToPath(new URL("assets/", folder)),
      prefix: "/playground/assets/",
      decorateReply: false,
      index: false,
      preCompressed: true,
      // a changed file has another name
      immutable: true,
      maxAge: "365d",
    });
  }
  done();
};

function servePage(server: FastifyInstance, path: string, folder: URL, file: string): void {
  const url = new URL(file, folder);
  const page = existsSync(url) ? readFileSync(url, "utf8") : null;
  const tag = entityTag(page ?? "");
  const constraints = path === "/graphql" ? { playground: true } : {};
  server.get(path, { constraints }, (request, reply) => {
    // The answer of /graphql depends on what the client accepts.
    reply.header("vary", "accept");
    if (page === null) return reply.code(503).type("text/html; charset=utf-8").send(unbuiltPage);
    return sendTagged(reply, request.headers["if-none-match"], { type: "text/html", body: page, tag });
  });
}

function serveSdl(server: FastifyInstance, sdl: string): void {
  const tag = entityTag(sdl);
  // Packed once: to pack half a megabyte takes 10 ms.
  const [plain, packed] = [Buffer.from(sdl), gzipSync(sdl)];
  server.get("/schema.graphql", (request, reply) => {
    const isPacked = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(request.headers["accept-encoding"] ?? ""));
    reply.header("vary", "accept-encoding");
    if (isPacked) reply.header("content-encoding", "gzip");
    return sendTagged(reply, request.headers["if-none-match"], {
      type: "text/plain",
      body: isPacked ? packed : plain,
      tag,
    });
  });
}

function entityTag(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/** Sends a text that clients cache but revalidate each time. A client that has it already gets 304. */
function sendTagged(
  reply: FastifyReply,
  known: string | undefined,
  { type, body, tag }: { type: string; body: string | Buffer; tag: string },
): FastifyReply {
  reply.header("etag", tag).header("cache-control", "no-cache");
  // A proxy that compresses makes the tag weak.
  if (known?.split(",").some((one) => one.trim().replace(/^W\//, "") === tag)) return reply.code(304).send();
  return reply.type(`${type}; charset=utf-8`).send(body);
}
