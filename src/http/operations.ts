import {
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Departure } from "../database/departure.js";
import { checkVariables } from "../limits/document.js";
import { checkLimits, isExpensiveOperation, type Limits } from "../limits/limits.js";
import { fragmentsOf, keysOf, type Operation } from "../plan/operation.js";
import { planOperation, type Plan } from "../plan/plan.js";
import { prepareRead } from "../plan/read.js";
import { respond, type Response, type ResponseContext } from "./respond.js";
import { createTurns } from "./turns.js";

/** The maximum size of all cached plans in bytes, as estimated. */
const maxPlanBytes = 100_000_000;

/**
 * The size of a plan for each selection, in bytes: measured. The SQL says little about it, because it is short if fields share
 * their rows.
 */
const bytesOfSelection = 1_700;

/** The size of a plan's document for each of its characters, in bytes: measured, without tokens. The plan refers to it. */
const bytesOfCharacter = 70;

/** Maximum size of the cached results of the limits, in bytes. */
const maxPassedBytes = 10_000_000;

/** The size of one of them in addition to the characters of its keys, in bytes: measured. */
const bytesOfEntry = 200;

/**
 * The number of values from which an answer is written in a turn of its own. Writing takes 20 ms or more, and requests that share
 * a read would otherwise all be answered in one turn of the event loop.
 */
const longAnswer = 20_000;

/**
 * In how many turns of the event loop one long answer is written. Node accepts one new connection in each, and hundreds can wait for that.
 * With nothing else to do, these turns take less than a millisecond.
 */
const turnsOfLongAnswer = 32;

type Variables = Readonly<Record<string, unknown>>;

/**
 * An operation that is ready for requests. It takes their variables and throws at once for a client's mistake: GraphQLErrors with
 * code and status. The function that it returns then answers, and never throws. The departure is that of the request's client.
 */
export interface OpenOperation {
  readonly ready: (variables: Variables | null | undefined) => Respond;
  /** The same, if such variables have a plan already. Otherwise undefined, since planning blocks the only thread. */
  readonly readyIfPlanned: (variables: Variables | null | undefined) => Respond | undefined;
}

/** Answers, and never throws. */
export type Respond = (departure?: Departure) => Promise<Response>;

/** What is needed to open operations. */
export interface OperationContext extends Omit<ResponseContext, "turns"> {
  readonly limits: Limits;
}

/**
 * Opens operations of valid documents, each once, with everything that is the same for each of its requests. With its variables,
 * an operation is checked against the limits and planned. Requests with variables of the same size and shape skip both.
 */
export function operationOpener(
  context: OperationContext,
): (document: DocumentNode, definition: OperationDefinitionNode) => OpenOperation {
  // Kept as long as the document is referenced.
  const opened = new WeakMap<OperationDefinitionNode, OpenOperation>();
  const plans: Shared["plans"] = new LRUCache({ maxSize: maxPlanBytes });
  const passed: Shared["passed"] = new LRUCache({
    maxSize: maxPassedBytes,
    sizeCalculation: ({ planKey }, limitsKey) => planKey.length + limitsKey.length + bytesOfEntry,
  });
  const turns = createTurns(turnsOfLongAnswer);
  let last = 0;
  return (document, definition) => {
    const operation =
      opened.get(definition) ?? open({ ...context, plans, passed, turns }, ++last, document, definition);
    opened.set(definition, operation);
    return operation;
  };
}

/** What is known about an operation that passed the limits with variables of a certain size. */
interface Passed {
  readonly planKey: string;
  readonly isExpensive: boolean;
  /** True if its answer may be long. */
  readonly isLong: boolean;
}

/** What all operations share. */
interface Shared extends OperationContext, ResponseContext {
  /** Plans by the number of their operation and the plan key of its variables. */
  readonly plans: LRUCache<string, Plan>;
  /** By the number of an operation and the limits key of its variables. */
  readonly passed: LRUCache<string, Passed>;
}

/** An operation that can be run with its variables. */
interface Planned {
  readonly plan: Plan;
  readonly known: Passed;
}

function open(
  shared: Shared,
  number: number,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): OpenOperation {
  if (definition.operation !== OperationTypeNode.QUERY) throw notAQuery(definition.operation);
  const { schema, limits, plans, passed } = shared;
  const fragments = fragmentsOf(document);
  const { planKeyOf, limitsKeyOf } = keysOf(schema, definition);

  const keyOf = (key: string) => `${number} ${key}`;

  function knownPlan(limitsKey: string): Planned | undefined {
    const known = passed.get(limitsKey);
    const plan = known && plans.get(known.planKey);
    return plan && { plan, known };
  }

  function planned(limitsKey: string, variables: Variables): Planned {
    const operation = { schema, document, definition, fragments, variables };
    const cost = checkLimits(operation, limits);
    const planKey = keyOf(planKeyOf(variables));
    const plan = plans.get(planKey) ?? newPlan(planKey, operation, cost.selections);
    const known = { planKey, isExpensive: isExpensiveOperation(cost), isLong: cost.values > longAnswer };
    passed.set(limitsKey, known);
    return { plan, known };
  }

  function newPlan(planKey: string, operation: Operation, selections: number): Plan {
    const plan = planOperation(operation);
    plans.set(planKey, plan, { size: bytesOf(plan, operation, selections) });
    return plan;
  }

  // A client's mistake is reported once. If the arguments of a field have several mistakes, this order decides which is reported.
  // First the cost, since no work may be done for an operation beyond the limits. Then NUL, and contradictions such as `first`
  // with `last`, which the plan finds, since its text depends on them. Then invalid values, which are read for a cached plan,
  // too: first those of a question, such as the same party twice, then the cursor. Each step checks the whole operation before
  // the next step begins.
  function readyWith(given: Variables | null | undefined, mayPlan: boolean): Respond | undefined {
    const ready = asClientErrors(() => {
      const variables = coercedVariables(schema, definition, given ?? {});
      const limitsKey = keyOf(limitsKeyOf(variables));
      const found = knownPlan(limitsKey) ?? (mayPlan ? planned(limitsKey, variables) : undefined);
      return found && { prepared: prepareRead(found.plan, variables), ...found.known };
    });
    if (!ready) return undefined;
    const { isExpensive, ...rest } = ready;
    return (departure) =>
      respond(shared, { document, definition, variables: given }, { ...rest, turn: { isExpensive, departure } });
  }

  return {
    ready: (given) => readyWith(given, true)!, // it may plan
    readyIfPlanned: (given) => readyWith(given, false),
  };
}

/** The size of a plan, in bytes. It refers to its document, and to the variables that it was made for. */
function bytesOf({ text = "" }: Plan, { document, variables }: Operation, selections: number): number {
  const written = document.loc?.source.body.length ?? 0;
  return (
    1 + text.length + bytesOfSelection * selections + bytesOfCharacter * written + 2 * JSON.stringify(variables).length
  );
}

/** graphql-js validates a mutation against a schema without mutations, and reports no error. */
function notAQuery(type: OperationTypeNode): GraphQLError {
  return new GraphQLError(`an operation must be a query, because this API is read-only, got a ${type}`, {
    extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
  });
}

/**
 * Errors of graphql-js about arguments and directives have no code. All of them are a client's mistake, such as null for a
 * variable with a default.
 */
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
  const declared = definition.variableDefinitions ?? [];
  checkVariables(declared.map(({ variable }) => given[variable.name.value]));
  const { coerced, errors } = getVariableValues(schema, declared, given, { maxErrors: 1 });
  const [first] = errors ?? [];
  if (first) throw badUserInput(first);
  return coerced ?? {};
}
