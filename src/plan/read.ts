import { clientError } from "../errors.js";
import { createAnswer } from "./answer.js";
import { argumentsOf } from "./arguments.js";
import { NonNullViolation } from "./complete.js";
import type { Args } from "./from-clause.js";
import type { Answer } from "./rowset.js";
import type { Operation } from "./operation.js";
import type { Plan } from "./plan.js";
import { UnknownNames, unknownNamesIn } from "./unknown-names.js";

/** Sends one statement. Returns its one row, each column as PostgreSQL's text. */
export type ReadStatement = (text: string, values: readonly unknown[]) => Promise<readonly (string | null)[]>;

/** What was read for an operation. */
export interface Reading {
  /** The `data` of the answer, as JSON. Undefined after a non-null violation: graphql-js then completes it. */
  readonly data: string | undefined;
  /** The root value for graphql-js: objects with the value of each response key. */
  readonly rootValue: () => unknown;
}

/** A read that is ready to run. All errors of the client have been found. */
export type PreparedRead = (readStatement: ReadStatement) => Promise<Reading>;

/** What a plan reads from the variables of a request. */
export interface RequestValues {
  /** The arguments of each field of the plan. */
  readonly args: readonly Args[];
  /** The parameters of its statement: `$1` first. */
  readonly parameters: readonly unknown[];
}

/** Reads what a plan needs from variables. Throws the GraphQLErrors of the arguments. */
export function requestValues(plan: Plan, variables: Operation["variables"]): RequestValues {
  const args = plan.fields.map((field) => field.fixed ?? argumentsOf(field, variables));
  for (const { field, read } of plan.checks) read(args[field] ?? {});
  const parameters = plan.bindings.map(({ field, read }) => read(args[field] ?? {}));
  refuseLong(parameters);
  return { args, parameters };
}

/**
 * Binds the variables of a request to a plan. The result reads the answer with one statement, or with none if the operation reads
 * nothing. Throws the GraphQLErrors of the arguments. The read rejects with UnknownNames if a filter has a name that does not
 * exist.
 */
export function prepareRead(plan: Plan, variables: Operation["variables"]): PreparedRead {
  const { args, parameters } = requestValues(plan, variables);
  return async (readStatement) => {
    const row = plan.text === undefined ? [] : await readStatement(plan.text, parameters);
    const answer = createAnswer(plan.rowsets, row, args, plan.introspect?.(variables));
    checkNames(plan, answer);
    return {
      data: final(plan, answer),
      rootValue: () => JSON.parse(plan.write({ ...answer, final: false, written: [] }, 0)) as unknown,
    };
  };
}

/**
 * The maximum number of characters of all text parameters of a statement. A million characters take the server's only thread
 * about 60 ms.
 */
const maxCharacters = 500_000;

function refuseLong(values: readonly unknown[]): void {
  const characters = values.reduce((total: number, value) => total + charactersOf(value), 0);
  if (characters <= maxCharacters) return;
  throw clientError(
    "BAD_USER_INPUT",
    `the arguments of an operation must have at most ${maxCharacters} characters together, these have ${characters} (a variable counts at each of its uses, and once more if it names things): send several operations`,
  );
}

function charactersOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  return Array.isArray(value) ? value.reduce((total: number, item) => total + charactersOf(item), 0) : 0;
}

/** Throws UnknownNames if arguments contain names that do not exist. */
function checkNames({ unknownNames }: Plan, { rowsets }: Answer): void {
  const rows = unknownNames && rowsets[unknownNames.index];
  if (rows && rows.size > 0) throw new UnknownNames(unknownNamesIn(rows));
}

function final(plan: Plan, answer: Answer): string | undefined {
  try {
    return plan.write(answer, 0);
  } catch (error) {
    if (error instanceof NonNullViolation) return undefined;
    throw error;
  }
}
