import { describe, expect, test } from "vitest";
import { StartError } from "../src/database/start-error.js";
import { readSettings } from "../src/settings.js";

const url = "postgresql://entente:s3cret@db.example:5432/entente";

describe("readSettings", () => {
  test("has a value for everything", () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: "localhost",
      database: { folder: ".data", statementTimeoutMs: 10_000 },
      maxDepth: 16,
      maxRows: 50_000,
      maxCost: 3_000,
      maxBodyBytes: 1_000_000,
      answerCacheBytes: 32_000_000,
      load: { maxRequests: 500, maxQueuedReads: 250, maxQueueMs: 5_000 },
      corsOrigins: "*",
    });
  });

  test.each([
    [{ PORT: "0" }, { port: 0 }],
    [{ PORT: "65535" }, { port: 65_535 }],
    [{ PORT: "" }, { port: 4000 }],
    [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
    [{ HOST: "::1" }, { host: "::1" }],
    [{ DATA_DIR: "/var/lib/entente" }, { database: { folder: "/var/lib/entente" } }],
    [{ STATEMENT_TIMEOUT_MS: "5" }, { database: { folder: ".data", statementTimeoutMs: 5 } }],
    [{ DATABASE_URL: url }, { database: { url, statementTimeoutMs: 10_000, maxConnections: 10 } }],
    [
      { DATABASE_URL: url, DATA_DIR: "x", STATEMENT_TIMEOUT_MS: "1", MAX_CONNECTIONS: "1000" },
      { database: { url, statementTimeoutMs: 1, maxConnections: 1_000 } },
    ],
    [{ DATABASE_URL: `${url}?schema=public` }, { database: { url: `${url}?schema=public` } }],
    [
      { MAX_DEPTH: "100", MAX_ROWS: "1", MAX_BODY_BYTES: "5" },
      { maxDepth: 100, maxRows: 1, maxBodyBytes: 5 },
    ],
    [{ ANSWER_CACHE_BYTES: "0" }, { answerCacheBytes: 0 }],
    [
      { MAX_REQUESTS: "1", MAX_QUEUED_READS: "0", MAX_QUEUE_MS: "1" },
      { load: { maxRequests: 1, maxQueuedReads: 0, maxQueueMs: 1 } },
    ],
    [{ CORS_ORIGIN: "*" }, { corsOrigins: "*" }],
    [
      { CORS_ORIGIN: "https://a.example, http://localhost:3000" },
      { corsOrigins: ["https://a.example", "http://localhost:3000"] },
    ],
    [{ PATH: "/bin", UNKNOWN: "x" }, { port: 4000 }],
  ])("takes %j", (environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });

  test.each([
    [{ PORT: "65536" }, 'PORT must be a whole number from 0 to 65535, got "65536".'],
    [{ PORT: "-1" }, 'PORT must be a whole number from 0 to 65535, got "-1".'],
    [{ PORT: "4e3" }, 'PORT must be a whole number from 0 to 65535, got "4e3".'],
    [{ HOST: "http://localhost" }, 'HOST must be a host name or an address without a port, got "http://localhost".'],
    [{ MAX_DEPTH: "0" }, 'MAX_DEPTH must be a whole number from 1 to 100, got "0".'],
    [{ MAX_REQUESTS: "0" }, 'MAX_REQUESTS must be a whole number from 1 to 1000000, got "0".'],
    [{ MAX_ROWS: "1.5" }, 'MAX_ROWS must be a whole number from 1 to 10000000, got "1.5".'],
    [{ STATEMENT_TIMEOUT_MS: "10s" }, 'STATEMENT_TIMEOUT_MS must be a whole number from 1 to 3600000, got "10s".'],
    [
      { CORS_ORIGIN: "https://a.example/path" },
      'CORS_ORIGIN must be * or origins with commas between them, each like https://example.org, got "https://a.example/path".',
    ],
    [{ DATABASE_URL: "mysql://u:s3cret@h/d" }, "DATABASE_URL must begin with postgresql://, got mysql:."],
    [{ DATABASE_URL: "s3cret" }, "DATABASE_URL must begin with postgresql://, which it does not."],
    [{ DATABASE_URL: "postgresql://u:s3c#ret@h:x/d" }, /^DATABASE_URL must be of the form/],
    [{ DATABASE_URL: "postgresql://u:s3cret@h:5432" }, /^DATABASE_URL must name a database/],
    [{ DATABASE_URL: `${url}?schema=treaties` }, /^DATABASE_URL must not have a schema other than public/],
  ])("refuses %j", (environment, message) => {
    const act = () => readSettings(environment);
    expect(act).toThrow(StartError);
    expect(act).toThrow(message);
    expect(act).not.toThrow("s3c");
  });

  test("names every fault at once", () => {
    const act = () => readSettings({ PORT: "x", MAX_ROWS: "y" });
    expect(act).toThrow(/^PORT .*\nMAX_ROWS .*$/);
  });
});
