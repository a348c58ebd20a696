// One operation, asked in each of the ways that a client has, over and over: the answer must be the oracle's each time.
import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { Both } from "./asking.js";
import { refusalOf, type Asked } from "./refusals.js";
import type { Request } from "./requests.js";

/** The limits that no setting lifts. Whether they are rightly held is for other tests to say; few operations here may reach them. */
const limits: ReadonlySet<string> = new Set([
  "TOO_MANY_LISTS",
  "TOO_MANY_VALUES",
  "TOO_MANY_CONDITIONS",
  "TOO_MANY_TOKENS",
  "TOO_MANY_FIELDS",
]);

type Send = (asked: Asked) => Promise<{ readonly status: number; readonly text: string }>;

/** Gives what asks one request of both, by POST, by GET and by its hash, its sets of variables in turn. */
export function askInTurn(schema: GraphQLSchema, both: Both): (request: Request) => Promise<void> {
  const { server, oracle, cursors, coverage } = both;
  let statements = 0;
  const { onRead } = server.database;
  server.database.onRead = (text) => {
    statements++;
    onRead?.(text);
  };

  const url = "/graphql";
  const post: Send = async (payload) => answerOf(await server.http.inject({ method: "POST", url, payload }));
  const get: Send = async ({ query, operationName, variables }) => {
    const parameters = { query, variables: JSON.stringify(variables), ...(operationName && { operationName }) };
    return answerOf(await server.http.inject({ method: "GET", url, query: parameters }));
  };
  const byHash: Send = async ({ query, ...rest }) => {
    const sha256Hash = createHash("sha256").update(query).digest("hex");
    const payload = { ...rest, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    const answer = answerOf(await server.http.inject({ method: "POST", url, payload }));
    if (!answer.text.includes("PERSISTED_QUERY_NOT_FOUND")) return answer;
    return answerOf(await server.http.inject({ method: "POST", url, payload: { query, ...payload } }));
  };

  async function expectTheSame(asked: Asked, send: Send): Promise<void> {
    const refusal = refusalOf(schema, oracle, asked);
    statements = 0;
    const { status, text } = await send(asked);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly GraphQLFormattedError[] };
    const codes = errors?.map(({ extensions }) => String(extensions?.["code"])) ?? [];
    // How much is asked for is looked at before what values cannot be, and after whether the document is one.
    const isDocument = !refusal?.codes.some((code) => code.startsWith("GRAPHQL_"));
    if (isDocument && codes.length === 1 && limits.has(String(codes[0]))) {
      expect({ status, data, statements }).toEqual({ status: 400, data: undefined, statements: 0 });
      coverage.onAnswer(asked.query, "beyond", codes);
      return;
    }
    if (refusal && (!refusal.avoidable || data === undefined)) {
      const expected = refusal.any
        ? [refusal.codes.find((code) => code === codes[0]) ?? refusal.codes[0]]
        : refusal.codes;
      expect({ status, data, codes, paths: errors?.flatMap(({ path }) => path ?? []), sent: statements > 0 }).toEqual({
        ...{ status: 400, data: undefined, codes: expected, paths: [], sent: refusal.late && statements > 0 },
      });
      coverage.onAnswer(asked.query, "refused", codes);
      return;
    }
    const known = oracle.execute(asked.query, asked.variables, asked.operationName);
    const paired = cursors.pair(known.data, data);
    const paths = known.errors?.map(({ path }) => path);
    expect({ status, paths: errors?.map(({ path }) => path), codes, several: statements > 1 }).toEqual({
      ...{ status: 200, paths, codes: paths?.map(() => "INTERNAL_SERVER_ERROR") ?? [], several: false },
    });
    // The order of the keys is part of the answer, and so is that it says nothing twice.
    expect(errors ? JSON.stringify(data) : text.trimEnd()).toBe(JSON.stringify(errors ? paired : { data: paired }));
    coverage.onAnswer(asked.query, errors ? "partial" : "whole", codes);
  }

  return async ({ query, operationName, variables: [first = {}, second = {}] }) => {
    const ask = (variables: Asked["variables"], send: Send) => expectTheSame({ query, operationName, variables }, send);
    await ask(first, post);
    // What is kept of the first time must not change the answer, nor the answer to others.
    await ask(first, query.startsWith("mutation") ? post : get);
    await ask(second, post);
    await ask(first, byHash);
  };
}

const answerOf = ({ statusCode, body }: { statusCode: number; body: string }) => ({ status: statusCode, text: body });
