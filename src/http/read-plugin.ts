import type { ApolloServerPlugin } from "@apollo/server";
import { execute, getVariableValues, GraphQLError, OperationTypeNode, type GraphQLSchema } from "graphql";
import { shown } from "../errors.js";
import { checkVariables } from "../limits/document.js";
import { checkLimits, type Limits } from "../limits/limits.js";
import { typenameOf } from "../plan/objects.js";
import { fragmentsOf, type Operation } from "../plan/operation.js";
import { createReadPath, type PreparedRead, type ReadStatement } from "../plan/read.js";
import { shortened } from "./shortened.js";
import { statusOf, unexpected, type Report } from "./unexpected.js";
import { createValidation } from "./validation.js";

/**
 * Answers operations in Apollo Server's stead, which parses and keeps the documents: they are validated, limits and arguments checked
 * when the operation is known (so that a mistake gets its code and status), then one statement is read and the answer made of it; what
 * cannot be made so, graphql-js completes.
 */
export function readPlugin(
  schema: GraphQLSchema,
  readStatement: ReadStatement,
  limits: Limits,
  report: Report,
): ApolloServerPlugin {
  const prepare = createReadPath(readStatement);
  const faultsOf = createValidation(schema);
  return {
    async requestDidStart() {
      let prepared: PreparedRead;
      return {
        async didResolveOperation({ document, operation: definition, request }) {
          if (faultsOf(document).length > 0) return;
          if (!definition) throw unresolved(request.operationName);
          if (definition.operation !== OperationTypeNode.QUERY) throw notAQuery(definition.operation);
          prepared = asClientErrors(() => {
            const operation: Operation = {
              schema,
              document,
              definition,
              fragments: fragmentsOf(document),
              variables: coercedVariables(schema, definition, request.variables),
            };
            checkLimits(operation, limits);
            return prepare(operation);
          });
        },
        async responseForOperation({ document, request }) {
          const http = { headers: new Map() as never, status: undefined };
          const faults = faultsOf(document);
          if (faults.length > 0)
            return { http: { ...http, status: 400 }, body: { kind: "single", singleResult: { errors: faults } } };
          try {
            const { data, rootValue } = await prepared();
            if (data)
              return { http, body: { kind: "single", singleResult: { data: data as Record<string, unknown> } } };
            const result = await execute({
              schema,
              document,
              rootValue: rootValue(),
              variableValues: request.variables,
              operationName: request.operationName,
              fieldResolver: byResponseKey,
              typeResolver: (value) => (value as Typed)[typenameOf],
            });
            const errors = result.errors?.map((error) => unexpected(error, report));
            return { http, body: { kind: "single", singleResult: errors ? { ...result, errors } : result } };
          } catch (error) {
            const formatted = unexpected(error, report);
            return {
              http: { ...http, status: statusOf(formatted) },
              body: { kind: "single", singleResult: { errors: [formatted] } },
            };
          }
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

function unresolved(name: string | undefined): GraphQLError {
  const message =
    name === undefined
      ? "the document has several operations: `operationName` must name the one to run"
      : `the document has no operation named ${shown(name)}`;
  return new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } } });
}

/** graphql-js validates a mutation against a schema that has none without a word. */
function notAQuery(type: OperationTypeNode): GraphQLError {
  return new GraphQLError(`an operation must be a query, for nothing can be changed here, got a ${type}`, {
    extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
  });
}

/** What graphql-js throws of arguments and directives has no code: all of it is a client's mistake, such as null for a variable with a default. */
function asClientErrors<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions["code"] !== undefined || error.originalError) throw error;
    throw badUserInput(error);
  }
}

function badUserInput({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });
}

interface Typed {
  readonly [typenameOf]: string;
}

/** The plan's objects hold each value under its response key. */
function byResponseKey(source: unknown, _: unknown, __: unknown, info: { path: { key: string | number } }): unknown {
  return (source as Record<string, unknown>)[info.path.key];
}

type Variables = Readonly<Record<string, unknown>>;

function coercedVariables(
  schema: GraphQLSchema,
  definition: Operation["definition"],
  given: Variables = {},
): Variables {
  checkVariables(given);
  const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], given, { maxErrors: 10 });
  const [first] = errors ?? [];
  if (first) throw badUserInput(first);
  return coerced ?? {};
}
