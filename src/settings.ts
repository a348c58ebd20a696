// The settings: read once, checked at once, and passed on as values. Only main.ts reads the environment.
import { z } from "zod";
import type { FolderLocation, ServerLocation } from "./database/database.js";
import { usualLoad, type Load } from "./http/load.js";
import { StartError } from "./database/start-error.js";

/** All settings, checked. */
export interface Settings {
  /** PORT: default 4000; 0 takes a free port. */
  readonly port: number;
  /** HOST: the address to listen on, default `localhost`; `0.0.0.0` for all addresses. */
  readonly host: string;
  /** DATABASE_URL and MAX_CONNECTIONS, or DATA_DIR (`.data`); with either STATEMENT_TIMEOUT_MS. */
  readonly database: ServerLocation | FolderLocation;
  /** MAX_DEPTH: maximum depth of the fields of an operation, default 16. GraphiQL's introspection has 15, our examples 10. */
  readonly maxDepth: number;
  /**
   * MAX_ROWS: maximum number of rows that an operation can read, counted before it runs. Default 50,000; our largest example can
   * read 14,000.
   */
  readonly maxRows: number;
  /** MAX_COST: maximum cost of an operation's questions and filters in milliseconds of CPU, as declared. Default 3,000. */
  readonly maxCost: number;
  /** MAX_BODY_BYTES: maximum size of a request's body in bytes, default 1,000,000. Our longest example has 1,500. */
  readonly maxBodyBytes: number;
  /** ANSWER_CACHE_BYTES: maximum size of the answers that are cached until the data change, in bytes. Default 32,000,000; 0 caches none. */
  readonly answerCacheBytes: number;
  /** MAX_REQUESTS, MAX_QUEUED_READS and MAX_QUEUE_MS: limits on the work at one time. Defaults are in load.ts. */
  readonly load: Load;
  /** CORS_ORIGIN: web pages that may read answers. Default `*` (all pages), because the data is public and there are no cookies. */
  readonly corsOrigins: "*" | readonly string[];
}

function wholeNumber(least: number, most: number, otherwise: number) {
  const must = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, must)
    .transform(Number)
    .refine((value) => value >= least && value <= most, must)
    .default(otherwise);
}

const shape = z.object({
  PORT: wholeNumber(0, 65_535, 4_000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be a host name or an address without a port")
    .default("localhost"),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes("\0"), "must be the path of a folder")
    .default(".data"),
  DATABASE_URL: z
    .string()
    .superRefine((url, context) => {
      const fault = faultOfUrl(url);
      if (fault) context.addIssue({ code: "custom", message: fault });
    })
    .optional(),
  STATEMENT_TIMEOUT_MS: wholeNumber(1, 3_600_000, 10_000),
  MAX_CONNECTIONS: wholeNumber(1, 1_000, 10),
  MAX_DEPTH: wholeNumber(1, 100, 16),
  MAX_ROWS: wholeNumber(1, 10_000_000, 50_000),
  MAX_COST: wholeNumber(1, 1_000_000_000, 3_000),
  MAX_BODY_BYTES: wholeNumber(1, 100_000_000, 1_000_000),
  ANSWER_CACHE_BYTES: wholeNumber(0, 100_000_000_000, 32_000_000),
  MAX_REQUESTS: wholeNumber(1, 1_000_000, usualLoad.maxRequests),
  MAX_QUEUED_READS: wholeNumber(0, 1_000_000, usualLoad.maxQueuedReads),
  MAX_QUEUE_MS: wholeNumber(1, 3_600_000, usualLoad.maxQueueMs),
  CORS_ORIGIN: z
    .string()
    .transform((text) => (text.trim() === "*" ? ("*" as const) : text.split(",").map((origin) => origin.trim())))
    .refine(
      (origins) => origins === "*" || origins.every(isOrigin),
      "must be * or origins with commas between them, each like https://example.org",
    )
    .default("*"),
});

/**
 * Reads the settings. An empty value counts as not set.
 * @throws StartError that names every invalid setting and its value, but no part of a URL, which contains a password.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(shape.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const result = shape.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return name === "DATABASE_URL"
        ? `${name} ${message}.`
        : `${name} ${message}, got ${JSON.stringify(given[name])}.`;
    });
    throw new StartError([...new Set(faults)].join("\n"));
  }
  const { data } = result;
  return {
    port: data.PORT,
    host: data.HOST,
    database: data.DATABASE_URL
      ? { url: data.DATABASE_URL, statementTimeoutMs: data.STATEMENT_TIMEOUT_MS, maxConnections: data.MAX_CONNECTIONS }
      : { folder: data.DATA_DIR, statementTimeoutMs: data.STATEMENT_TIMEOUT_MS },
    maxDepth: data.MAX_DEPTH,
    maxRows: data.MAX_ROWS,
    maxCost: data.MAX_COST,
    maxBodyBytes: data.MAX_BODY_BYTES,
    answerCacheBytes: data.ANSWER_CACHE_BYTES,
    load: {
      maxRequests: data.MAX_REQUESTS,
      maxQueuedReads: data.MAX_QUEUED_READS,
      maxQueueMs: data.MAX_QUEUE_MS,
    },
    corsOrigins: data.CORS_ORIGIN,
  };
}

function faultOfUrl(text: string): string | undefined {
  if (!/^postgres(ql)?:\/\//.test(text)) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0];
    return `must begin with postgresql://, ${scheme && scheme.length < 20 ? `got ${scheme}` : "which it does not"}`;
  }
  if (!URL.canParse(text)) {
    return "must be of the form postgresql://user:password@host:port/database (write special characters in the password as %XX)";
  }
  const { pathname, searchParams } = new URL(text);
  if (pathname.length < 2) return "must name a database, as in postgresql://user:password@host:port/database";
  // A parameter of Prisma. PostgreSQL does not know it, so reads would use another schema.
  if ((searchParams.get("schema") ?? "public") !== "public") {
    return "must not have a schema other than public; use a database of its own";
  }
  return undefined;
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
