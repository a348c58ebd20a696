import { getArgumentValues, type DocumentNode } from "graphql";
import { clientError } from "../errors.js";
import { createAnswer } from "./answer.js";
import { PromiseBroken } from "./complete.js";
import type { Answer } from "./level.js";
import { shapeOf, type Operation } from "./operation.js";
import { planOperation, type Plan } from "./plan.js";

/** Sends one statement and gives its one row. */
export type ReadStatement = (text: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

/** The plans that are kept for one document: one for each shape of its variables that came lately. */
const plansPerDocument = 50;

/** What was read for an operation. */
export interface Reading {
  /** The whole answer's `data`; undefined where graphql-js is to complete it: introspection, or a value that breaks the schema's promise. */
  readonly data: object | undefined;
  /** The root value over which graphql-js executes the operation: objects that hold, under each response key, the value for it. */
  readonly rootValue: () => object;
}

/** An operation that is ready to run: all that a client can have got wrong has been said. */
export type PreparedRead = () => Promise<Reading>;

/**
 * Makes the read path: it prepares an operation (throwing the GraphQLErrors of its arguments), and what it gives then reads the answer.
 * Each read sends one statement, or none where the operation reads nothing.
 */
export function createReadPath(readStatement: ReadStatement): (operation: Operation) => PreparedRead {
  // Kept for as long as whoever parsed the document keeps it.
  const plans = new WeakMap<DocumentNode, Map<string, Plan>>();

  function planFor(operation: Operation): Plan {
    const known = plans.get(operation.document) ?? new Map<string, Plan>();
    plans.set(operation.document, known);
    const shape = shapeOf(operation);
    const plan = known.get(shape) ?? planOperation(operation);
    // The one used longest ago stands first, and goes first.
    known.delete(shape);
    known.set(shape, plan);
    const [oldest] = known.keys();
    if (known.size > plansPerDocument && oldest !== undefined) known.delete(oldest);
    return plan;
  }

  return (operation) => {
    const plan = planFor(operation);
    const args = plan.fields.map(({ definition, node }) => getArgumentValues(definition, node, operation.variables));
    refuseNul(args);
    const values = plan.bindings.map(({ field, read }) => read(args[field] ?? {}));
    return async () => {
      const row = plan.text === undefined ? [] : await readStatement(plan.text, values);
      const answer = createAnswer(plan.levels, row, args);
      return {
        data: plan.isWhole ? final(plan, answer) : undefined,
        rootValue: () => objectFrom(plan, { ...answer, final: false }),
      };
    };
  };
}

function objectFrom({ slots }: Plan, answer: Answer): object {
  return Object.fromEntries(slots.map(({ key, read }) => [key, read(answer, 0)]));
}

function final(plan: Plan, answer: Answer): object | undefined {
  try {
    return objectFrom(plan, answer);
  } catch (error) {
    if (error instanceof PromiseBroken) return undefined;
    throw error;
  }
}

/** PostgreSQL's text holds no NUL: said here, once for all arguments. */
function refuseNul(value: unknown): void {
  if (typeof value === "string" && value.includes("\0")) {
    throw clientError("BAD_USER_INPUT", "text must not hold the character NUL (U+0000)");
  }
  if (typeof value === "object" && value !== null) Object.values(value).forEach(refuseNul);
}
