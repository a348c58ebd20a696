// Requests as clients send them, and what the server must say to the wrong ones.
import type { InjectOptions } from "fastify";
import { expect } from "vitest";
import type { TestServer } from "../support/server.js";

/** A POST of an operation. */
export function post(query: unknown, variables?: unknown, more: object = {}): InjectOptions {
  return { method: "POST", url: "/graphql", payload: { query, variables, ...more } };
}

/** A POST of a body as it is. */
export function postBody(
  payload: string | Buffer,
  headers: Record<string, string> = { "content-type": "application/json" },
): InjectOptions {
  return { method: "POST", url: "/graphql", payload, headers };
}

/** A GET with search parameters. */
export function get(parameters: Record<string, string>, headers: Record<string, string> = {}): InjectOptions {
  return { method: "GET", url: `/graphql?${new URLSearchParams(parameters).toString()}`, headers };
}

/** What is base64url of, as ids and cursors are. */
export function opaque(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
}

/** An operation that is always good, and its answer. */
export const good = { query: '{ party(slug: "nobody") { id } }', data: { party: null } };

/** An error as it must be answered: its whole message, its code, and where in the document it is. */
export interface ExpectedError {
  readonly message: string;
  readonly code: string;
  /** Column of line 1. */
  readonly column?: number;
}

/** Asserts the whole answer of a request that must be refused, and that the server answers the next one. */
export async function expectRefusal(
  server: TestServer,
  request: InjectOptions,
  status: number,
  ...errors: ExpectedError[]
): Promise<void> {
  const response = await server.http.inject(request);
  expect({ status: response.statusCode, body: response.json<unknown>() }).toEqual({
    status,
    body: {
      errors: errors.map(({ message, code, column }) => ({
        message,
        ...(column !== undefined && { locations: [{ line: 1, column }] }),
        extensions: { code },
      })),
    },
  });
  await expectGood(server);
}

/** Asserts that the server serves: what is always good unless told. */
export async function expectGood(
  server: TestServer,
  request: InjectOptions = post(good.query),
  data: unknown = good.data,
): Promise<void> {
  const response = await server.http.inject(request);
  expect({ status: response.statusCode, body: response.json<unknown>() }).toEqual({ status: 200, body: { data } });
}
