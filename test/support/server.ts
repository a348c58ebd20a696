// The product as a client meets it: a server over a database, asked in GraphQL, with its statements counted.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { FastifyInstance } from "fastify";
import { type GraphQLFormattedError, print } from "graphql";
import { loadSeeds } from "../../src/sources/articles/load-seeds.js";
import { foldersOf, seedsFolder } from "../../src/sources/articles/folder.js";
import type { Database } from "../../src/database/database.js";
import { createServer, type ServerOptions } from "../../src/server.js";
import type { Contents } from "./database-server.js";
import type { Fill, Open } from "./databases.js";
import { startedServers } from "./started-servers.js";

/** What came back: the answer, and how many statements it took. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  readonly statements: number;
}

/** A server under test. */
export interface TestServer {
  readonly database: Database;
  readonly http: FastifyInstance;
  /** Asks one operation by POST, with the types that codegen made of it. */
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables?: Variables): Promise<Answer<Data>>;
  /** Asks an operation that types forbid, or whose text is made. */
  askText(query: string, variables?: Record<string, unknown>): Promise<Answer<Record<string, unknown>>>;
}

/**
 * Starts a server that runs until the end of the file. After each test, check-servers.ts expects that it had no unexpected error. Its database holds the seeds by default, or `contents`, and what `fill` writes, with the derived
 * columns computed from it.
 */
export async function startTestServer(
  open: Open,
  {
    fill,
    contents = fill ? "migrated" : "seeded",
    ...options
  }: Partial<ServerOptions> & { contents?: Contents | Fill; fill?: Fill } = {},
): Promise<TestServer> {
  const database = await open(contents);
  if (fill) {
    await fill(database);
    await deriveDaysOfParties(database);
  }
  const unexpected: unknown[] = [];
  const http = await createServer({
    database,
    limits: { maxDepth: 16, maxFields: 2_000, maxRows: 50_000, maxCost: 3_000 },
    maxBodyBytes: 1_000_000,
    answerCacheBytes: 0,
    corsOrigins: "*",
    playgroundFolder: new URL("../../dist/playground/browser/", import.meta.url),
    report: (error) => unexpected.push(error),
    ...options,
  });
  startedServers.push({ unexpected, close: () => http.close() });

  const statements: string[] = [];
  database.onRead = (text) => statements.push(text);
  async function askText(query: string, variables?: Record<string, unknown>): Promise<Answer<Record<string, unknown>>> {
    statements.length = 0;
    const response = await http.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
    const { data, errors } = response.json<Pick<Answer<Record<string, unknown>>, "data" | "errors">>();
    return { status: response.statusCode, data, errors, statements: statements.length };
  }
  return {
    database,
    http,
    askText,
    ask: (document, variables) => askText(print(document), variables as Record<string, unknown>) as never,
  };
}

/** Computes the derived columns. */
export async function deriveDaysOfParties({ prisma }: Database): Promise<void> {
  await prisma.$executeRawUnsafe(`select "deriveDaysOfParties"()`);
}

/** Loads the articles alone. */
export async function fillWithSeeds(database: Database): Promise<void> {
  await loadSeeds(database, { folders: [seedsFolder()] });
}

/** Loads all seeds: the articles, and the world of today. */
export async function fillWithWorld(database: Database): Promise<void> {
  await loadSeeds(database, { folders: await foldersOf(seedsFolder()) });
}
