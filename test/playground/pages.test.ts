import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Fastify from "fastify";
import { afterAll, describe, expect, it } from "vitest";
import { playground, wantsPlayground } from "../../src/playground/pages.js";

const sdl = "type Query { now: String }\n";
const browserAccepts = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

const built = mkdtempSync(join(tmpdir(), "entente-pages-"));
mkdirSync(join(built, "assets"));
writeFileSync(join(built, "index.html"), "<title>Entente</title>");
writeFileSync(join(built, "schema.html"), "<title>Schema</title>");
writeFileSync(join(built, "assets", "main-1a2b3c.js"), "export {};");
afterAll(() => rmSync(built, { recursive: true, force: true }));

function createServer(folder = `${built}/`) {
  const server = Fastify();
  server.get("/graphql", (_request, reply) => reply.send({ data: null }));
  server.register(playground, { sdl, folder: pathToFileURL(folder) });
  return server;
}

describe("whoever asks GET /graphql", () => {
  it.each([
    ["a browser", "/graphql", browserAccepts, true],
    ["a browser, with parameters that are no request", "/graphql?tab=Korea", browserAccepts, true],
    ["a browser that follows a link with a query", "/graphql?query={now}", browserAccepts, false],
    ["a browser that follows a link with a persisted query", "/graphql?extensions={}", browserAccepts, false],
    ["curl", "/graphql", "*/*", false],
    ["a client without a preference", "/graphql", "", false],
    ["a GraphQL client", "/graphql", "application/graphql-response+json, application/json;q=0.9", false],
    ["a client that takes both alike", "/graphql", "application/json, text/html", false],
    ["a client that takes a page if it must", "/graphql", "application/json, text/html;q=0.5", false],
    ["a client that takes JSON if it must", "/graphql", "text/html, application/json;q=0.5", true],
    ["a client that refuses a page", "/graphql", "text/html;q=0", false],
    ["a client that writes in capitals", "/graphql", "Text/HTML", true],
  ])("gets what it prefers: %s", async (_who, url, accept, page) => {
    expect(wantsPlayground({ method: "GET", url, headers: { accept } })).toBe(page);
    const response = await createServer().inject({ url, headers: { accept } });
    expect(response.headers["content-type"]).toBe(
      page ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
    );
  });

  it("never gets a page for a POST", () => {
    expect(wantsPlayground({ method: "POST", url: "/graphql", headers: { accept: "text/html" } })).toBe(false);
  });
});

describe("the pages", () => {
  it.each(["/graphql", "/schema"])("load from this origin alone: %s", async (url) => {
    const { headers } = await createServer().inject({ url, headers: { accept: browserAccepts } });
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(headers["content-security-policy"]).not.toMatch(
      /https?:|unsafe-eval'.*unsafe-eval'|script-src[^;]*unsafe-inline/,
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      vary: "accept",
    });
  });

  it("leave the API's own answers without a policy for pages", async () => {
    const { headers } = await createServer().inject("/graphql");
    expect(headers).not.toHaveProperty("content-security-policy");
  });

  it("are led to from /", async () => {
    const { statusCode, headers } = await createServer().inject("/");
    expect({ statusCode, location: headers.location }).toEqual({ statusCode: 302, location: "/graphql" });
  });

  it("are found where the picture of the schema was", async () => {
    const { statusCode, headers } = await createServer().inject("/voyager");
    expect({ statusCode, location: headers.location }).toEqual({ statusCode: 301, location: "/schema" });
  });

  it("keep their assets for a year, and nothing else", async () => {
    const server = createServer();
    const asset = await server.inject("/playground/assets/main-1a2b3c.js");
    expect(asset.statusCode).toBe(200);
    expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await server.inject("/schema")).headers["cache-control"]).toBe("no-cache");
    expect((await server.inject("/playground/assets/../index.html")).statusCode).toBe(404);
  });

  it("say how to build them when nobody has", async () => {
    const response = await createServer("/nowhere/").inject({ url: "/graphql", headers: { accept: browserAccepts } });
    expect(response.statusCode).toBe(503);
    expect(response.body).toContain("npm run build");
  });
});

describe("GET /schema.graphql", () => {
  it("is the schema as text, and 304 for whoever has it", async () => {
    const server = createServer();
    const { body, headers } = await server.inject("/schema.graphql");
    expect(body).toBe(sdl);
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    const etag = String(headers.etag);
    const again = await server.inject({ url: "/schema.graphql", headers: { "if-none-match": `"other", W/${etag}` } });
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: "" });
  });
});
