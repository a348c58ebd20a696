import {
  execute,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { checkVariables } from "../limits/document.js";
import { checkLimits, type Limits } from "../limits/limits.js";
import { typenameKey } from "../plan/json.js";
import { fragmentsOf, likenessOf } from "../plan/operation.js";
import { planOperation, type Plan } from "../plan/plan.js";
import { prepareRead, type PreparedRead, type ReadStatement } from "../plan/read.js";
import { statusOf, unexpected, type Report } from "./unexpected.js";

/** The plans that are kept for one operation: one for each shape of its variables that came lately. */
const maxPlans = 50;

/** Of each operation, the sizes of variables that are known to be within the limits. */
const maxSizes = 200;

/** The whole answer of an operation, ready to go out. */
export interface Response {
  readonly status: 200 | 500 | 503;
  /** JSON: `data`, `errors` or both. */
  readonly text: string;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * An operation that is ready for requests. It takes their variables and says at once, by GraphQLErrors with code and status, what a client has got
 * wrong; what it gives then answers, and never throws.
 */
export type OpenOperation = (variables: Variables | null | undefined) => () => Promise<Response>;

/** What operations are opened with. */
export interface OperationSurroundings {
  readonly schema: GraphQLSchema;
  readonly readStatement: ReadStatement;
  readonly limits: Limits;
  /** Told of every error that is no client's mistake. */
  readonly report: Report;
}

/**
 * Opens operations of valid documents, each once: what is the same for each request of it is done then. With its variables each
 * is held to the limits and planned; requests with variables of the same size and shape have both behind them.
 */
export function operationOpener(
  surroundings: OperationSurroundings,
): (document: DocumentNode, definition: OperationDefinitionNode) => OpenOperation {
  // Kept for as long as someone keeps the document.
  const opened = new WeakMap<OperationDefinitionNode, OpenOperation>();
  return (document, definition) => {
    const operation = opened.get(definition) ?? open(surroundings, document, definition);
    opened.set(definition, operation);
    return operation;
  };
}

function open(
  surroundings: OperationSurroundings,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): OpenOperation {
  if (definition.operation !== OperationTypeNode.QUERY) throw notAQuery(definition.operation);
  const { schema, limits, readStatement } = surroundings;
  const fragments = fragmentsOf(document);
  const { shapeOf, sizeOf } = likenessOf(schema, definition);
  const ofSize = new LRUCache<string, Plan>({ max: maxSizes });
  const ofShape = new LRUCache<string, Plan>({ max: maxPlans });

  function planFor(variables: Variables): Plan {
    const size = sizeOf(variables);
    const known = ofSize.get(size);
    if (known) return known;
    const operation = { schema, document, definition, fragments, variables };
    checkLimits(operation, limits);
    const shape = shapeOf(variables);
    const plan = ofShape.get(shape) ?? planOperation(operation);
    ofShape.set(shape, plan);
    ofSize.set(size, plan);
    return plan;
  }

  return (given) => {
    const prepared = asClientErrors(() => {
      const variables = coercedVariables(schema, definition, given ?? {});
      return prepareRead(planFor(variables), variables, readStatement);
    });
    return () => respond(surroundings, { document, definition, variables: given }, prepared);
  };
}

/** What graphql-js completes an operation by. */
interface Request {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Variables | null | undefined;
}

async function respond(
  { schema, report }: OperationSurroundings,
  { document, definition, variables }: Request,
  prepared: PreparedRead,
): Promise<Response> {
  try {
    const { data, rootValue } = await prepared();
    if (data !== undefined) return { status: 200, text: `{"data":${data}}` };
    const result = await execute({
      schema,
      document,
      rootValue: rootValue(),
      ...(variables && { variableValues: variables }),
      ...(definition.name && { operationName: definition.name.value }),
      fieldResolver: byResponseKey,
      typeResolver: (value) => (value as Typed)[typenameKey],
    });
    const errors = result.errors?.map((error) => unexpected(error, report));
    return { status: 200, text: JSON.stringify(errors ? { errors, data: result.data } : result) };
  } catch (error) {
    const formatted = unexpected(error, report);
    return { status: statusOf(formatted), text: JSON.stringify({ errors: [formatted] }) };
  }
}

interface Typed {
  readonly [typenameKey]: string;
}

/** The plan's objects hold each value under its response key. */
function byResponseKey(source: unknown, _: unknown, __: unknown, info: { path: { key: string | number } }): unknown {
  return (source as Record<string, unknown>)[info.path.key];
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

function coercedVariables(schema: GraphQLSchema, definition: OperationDefinitionNode, given: Variables): Variables {
  checkVariables(given);
  const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], given, { maxErrors: 10 });
  const [first] = errors ?? [];
  if (first) throw badUserInput(first);
  return coerced ?? {};
}
