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

/** The most bytes of all plans that are kept, as estimated. */
const maxPlanBytes = 100_000_000;

/** What a plan takes for each selection, in bytes: measured. Its SQL says little of it: that is short where fields share their rows. */
const bytesOfSelection = 1_700;

/** What the document that a plan was made of takes for each of its characters, in bytes: measured, without its tokens. The plan refers to it. */
const bytesOfCharacter = 70;

/** The most bytes of what is known of operations that have passed the limits. */
const maxPassedBytes = 10_000_000;

/** What that takes for each, beside the characters of its keys: measured. */
const bytesOfEntry = 200;

/**
 * From how many values on an answer is written in a turn of its own. It takes 20 ms or more, and those who share a read would otherwise be answered
 * all in one turn of the event loop.
 */
const longAnswer = 20_000;

type Variables = Readonly<Record<string, unknown>>;

/**
 * An operation that is ready for requests. It takes their variables and says at once, by GraphQLErrors with code and status, what a client has got
 * wrong; what it gives then answers, and never throws. The departure is its client's.
 */
export interface OpenOperation {
  readonly ready: (variables: Variables | null | undefined) => Respond;
  /** The same, if such variables have a plan already; otherwise undefined, since planning keeps the only thread busy. */
  readonly readyIfPlanned: (variables: Variables | null | undefined) => Respond | undefined;
}

/** Answers, and never throws. */
export type Respond = (departure?: Departure) => Promise<Response>;

/** What operations are opened with. */
export interface OperationContext extends Omit<ResponseContext, "turns"> {
  readonly limits: Limits;
}

/**
 * Opens operations of valid documents, each once: what is the same for each request of it is done then. With its variables each
 * is held to the limits and planned; requests with variables of the same size and shape have both behind them.
 */
export function operationOpener(
  context: OperationContext,
): (document: DocumentNode, definition: OperationDefinitionNode) => OpenOperation {
  // Kept for as long as someone keeps the document.
  const opened = new WeakMap<OperationDefinitionNode, OpenOperation>();
  const plans: Shared["plans"] = new LRUCache({ maxSize: maxPlanBytes });
  const passed: Shared["passed"] = new LRUCache({
    maxSize: maxPassedBytes,
    sizeCalculation: ({ planKey }, limitsKey) => planKey.length + limitsKey.length + bytesOfEntry,
  });
  const turns = createTurns(1);
  let last = 0;
  return (document, definition) => {
    const operation =
      opened.get(definition) ?? open({ ...context, plans, passed, turns }, ++last, document, definition);
    opened.set(definition, operation);
    return operation;
  };
}

/** What is known of an operation that has passed the limits with variables of some size. */
interface Passed {
  readonly planKey: string;
  readonly isExpensive: boolean;
  /** Whether its answer may be long. */
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

  // What a client has got wrong is said once, and of several mistakes in a field's arguments which one hangs on this order: how much they
  // ask for (the limits come first, since nothing may be done for what is beyond them); a NUL, and what contradicts itself, such as `first` and `last`
  // (the plan, whose text hangs on it); what a value cannot be (what is read for a plan that is known, too): first those that ask a
  // question, such as the same party twice, then the cursor. Each goes through the whole operation before the next begins.
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
    const plan = plans.get(planKey) ?? planOperation(operation);
    const known = { planKey, isExpensive: isExpensiveOperation(cost), isLong: cost.values > longAnswer };
    plans.set(planKey, plan, { size: bytesOf(plan, operation, cost.selections) });
    passed.set(limitsKey, known);
    return { plan, known };
  }

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

/** What a plan takes, in bytes. It refers to its document, and to the variables that it was made for. */
function bytesOf({ text = "" }: Plan, { document, variables }: Operation, selections: number): number {
  const written = document.loc?.source.body.length ?? 0;
  return (
    1 + text.length + bytesOfSelection * selections + bytesOfCharacter * written + 2 * JSON.stringify(variables).length
  );
}

/** graphql-js validates a mutation against a schema that has none without a word. */
function notAQuery(type: OperationTypeNode): GraphQLError {
  return new GraphQLError(`an operation must be a query, because this API is read-only, got a ${type}`, {
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
  const declared = definition.variableDefinitions ?? [];
  checkVariables(declared.map(({ variable }) => given[variable.name.value]));
  const { coerced, errors } = getVariableValues(schema, declared, given, { maxErrors: 1 });
  const [first] = errors ?? [];
  if (first) throw badUserInput(first);
  return coerced ?? {};
}
