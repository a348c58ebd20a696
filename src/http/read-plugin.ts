import { HeaderMap, type ApolloServerPlugin, type HTTPGraphQLHead } from "@apollo/server";
import type { FastifyReply } from "fastify";
import { GraphQLError, type FormattedExecutionResult } from "graphql";
import type { Departure } from "../database/departure.js";
import { shown } from "../errors.js";
import { departureOf } from "./departure.js";
import type { CacheValidators, CacheHeaders } from "./cache-validators.js";
import type { FastPath } from "./fast-path.js";
import { operationOpener, type OperationContext } from "./operations.js";
import type { Response } from "./respond.js";
import { shortened } from "./shortened.js";
import type { FaultsOf } from "./validation.js";

/** What Apollo Server passes on about a request. */
export interface RequestContext {
  readonly reply: FastifyReply;
}

/**
 * Answers operations instead of Apollo Server, which parses and caches the documents. They are validated, and limits and
 * arguments are checked, once the operation is known, so that a mistake gets its code and status. Accepted operations go to the
 * fast path, which knows them from then on.
 */
export function readPlugin(
  context: OperationContext,
  faultsOf: FaultsOf,
  fastPath: FastPath,
  validators: CacheValidators,
): ApolloServerPlugin<RequestContext> {
  const open = operationOpener(context);
  return {
    async requestDidStart({ request }) {
      // Clients send `operationName=` if there is no name. No operation can have an empty name, so it means none.
      if (request.operationName === "") delete request.operationName;
      let answer: (departure: Departure) => Promise<Response>;
      return {
        async didResolveOperation({ document, operation: definition, request, source, queryHash }) {
          if (faultsOf(document).length > 0) return;
          if (!definition) throw unresolved(request.operationName);
          const operation = open(document, definition);
          answer = operation.ready(request.variables);
          fastPath.remember({ source, hash: queryHash, name: request.operationName }, operation);
        },
        async responseForOperation({ document, request, contextValue: { reply } }) {
          const faults = faultsOf(document);
          if (faults.length > 0)
            return { http: httpOf(400), body: { kind: "single", singleResult: { errors: faults } } };
          const { text, ...response } = await answer(departureOf(reply));
          const headers = validators.headersOf(request.http?.method ?? "POST", response);
          const singleResult = { data: new Finished(text) };
          return { http: httpOf(response.status, headers), body: { kind: "single", singleResult } };
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== "single" || !body.singleResult.errors) return;
          const errors = body.singleResult.errors.map((error) => ({ ...error, message: shortened(error.message) }));
          body.singleResult = { ...body.singleResult, errors };
        },
      };
    },
  };
}

function httpOf(status: number, headers: CacheHeaders = {}): HTTPGraphQLHead {
  return { status, headers: new HeaderMap(Object.entries(headers)) };
}

/** Takes the place of an answer's data in Apollo Server. It is the text of the complete answer. */
class Finished {
  readonly [property: string]: unknown;
  constructor(readonly text: string) {}
}

/** Apollo Server's `stringifyResult`. */
export function stringifyResult(result: FormattedExecutionResult): string {
  return result.data instanceof Finished ? result.data.text : JSON.stringify(result);
}

function unresolved(name: string | undefined): GraphQLError {
  const message =
    name === undefined
      ? "the document has several operations: `operationName` must name the one to run"
      : `the document has no operation named ${shown(name)}: check \`operationName\``;
  return new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } } });
}
