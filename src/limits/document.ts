import {
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { clientError } from "../errors.js";
import { fragmentsOf } from "../plan/operation.js";

/**
 * The maximum depth of selections, including fragments, before any validation rule visits them. MAX_DEPTH is at most 100, and
 * fragments add to it.
 */
const maxNesting = 200;

/** The maximum depth of lists and objects in a value. `and`, `or` and relations of a filter use one or two levels each. */
export const maxValueDepth = 24;

/**
 * Rejects, before validation, documents that would exhaust the stack of validation rules or of code that reads values later:
 * fragments that spread themselves, and deeply nested selections or values. Each definition is visited once. The parser limits
 * the number of tokens, and checkRepetition the repetition of fields.
 */
export function checkDocument(document: DocumentNode): void {
  checkNames(document);
  checkValues(document);
  checkSelections(document);
}

/** An answer repeats an alias for each of its objects, up to 50,000 times. The schema's own names have at most 50 characters. */
const maxNameCharacters = 100;

function checkNames(document: DocumentNode): void {
  visit(document, {
    Name({ value: { length } }) {
      if (length <= maxNameCharacters) return;
      const message = `a name may have at most ${maxNameCharacters} characters, got ${length}: choose a shorter alias`;
      throw clientError("GRAPHQL_VALIDATION_FAILED", message);
    },
  });
}

function checkValues(document: DocumentNode): void {
  let depth = 0;
  const enter = () => {
    if (++depth > maxValueDepth) throw valueTooDeep();
  };
  const leave = () => void depth--;
  visit(document, { ListValue: { enter, leave }, ObjectValue: { enter, leave } });
}

/**
 * The maximum number of lists and objects in variables. Each object is a condition of a filter, of which 1,500 are allowed. To
 * coerce one takes up to 20 µs, since each field of its type is looked up.
 */
const maxVariableObjects = 1_000;

/** More fields than any input object has. The error of graphql-js about an unknown field contains the whole object. */
const maxKeys = 100;

/** More characters than any argument can have. graphql-js compares an invalid enum value with all valid ones, and its error contains the whole text. */
const maxVariableCharacters = 20_000;

/** Rejects values of variables before they are coerced, if they are nested too deep, too many or too long. */
export function checkVariables(values: readonly unknown[]): void {
  const bounds = { depth: maxValueDepth + 1, values: Infinity, objects: maxVariableObjects };
  const excess = excessOf(values, { ...bounds, keys: maxKeys, characters: maxVariableCharacters });
  switch (excess) {
    case undefined:
      return;
    case "depth":
      throw valueTooDeep();
    case "keys":
      throw clientError(
        "BAD_USER_INPUT",
        `an object in a variable must have at most ${maxKeys} fields, got more: remove those that its type does not have`,
      );
    case "characters":
      throw clientError(
        "BAD_USER_INPUT",
        `a text in a variable must have at most ${maxVariableCharacters} characters, got more: shorten it`,
      );
    default:
      throw tooManyObjects();
  }
}

/** Limits on the content of a JSON value. */
export interface ValueBounds {
  /** Depth of nested lists and objects, including the value itself. */
  readonly depth: number;
  /** Number of values, including lists and objects. */
  readonly values: number;
  /** Number of lists and objects, including the value itself. */
  readonly objects: number;
  /** Fields of one object. Default: any number. */
  readonly keys?: number;
  /** Characters of one text. Default: any number. */
  readonly characters?: number;
}

/** The limit that a JSON value exceeds. Visits no more values than are allowed. */
export function excessOf(value: unknown, most: ValueBounds): keyof ValueBounds | undefined {
  const { keys = Infinity, characters = Infinity } = most;
  let level: readonly unknown[] = [value];
  let values = 0;
  let objects = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const inner: unknown[] = [];
    for (const one of level) {
      if (typeof one === "string" && one.length > characters) return "characters";
      if (typeof one !== "object" || one === null) continue;
      if (depth >= most.depth) return "depth";
      if (++objects > most.objects) return "objects";
      const within: readonly unknown[] = Array.isArray(one) ? one : Object.values(one);
      if (!Array.isArray(one) && within.length > keys) return "keys";
      values += within.length;
      if (values > most.values) return "values";
      for (const nested of within) inner.push(nested);
    }
    level = inner;
  }
  return undefined;
}

/** The message about a value that is nested too deep. */
export const valueTooDeepMessage = `a value may nest at most ${maxValueDepth} lists and objects, this one nests more: combine filters with fewer levels`;

function valueTooDeep(): GraphQLError {
  return clientError("TOO_DEEP", valueTooDeepMessage);
}

function tooManyObjects(): GraphQLError {
  const message = `the variables of a request may contain at most ${maxVariableObjects} lists and objects, these contain more: use fewer conditions, or send several operations`;
  return clientError("TOO_MANY_CONDITIONS", message);
}

function checkSelections(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const known = new Map<FragmentDefinitionNode, number>();
  const open = new Set<FragmentDefinitionNode>();

  function nestingOfFragment(name: string): number {
    const fragment = fragments[name];
    if (!fragment) return 0; // validation reports it
    if (open.has(fragment)) {
      throw new GraphQLError(`Cannot spread fragment "${name}" within itself.`, {
        nodes: fragment,
        extensions: { code: "GRAPHQL_VALIDATION_FAILED", http: { status: 400 } },
      });
    }
    const found = known.get(fragment);
    if (found !== undefined) return found;
    open.add(fragment);
    const nesting = nestingOf(fragment.selectionSet, open.size);
    open.delete(fragment);
    known.set(fragment, nesting);
    return nesting;
  }

  function nestingOf(set: SelectionSetNode, outside: number): number {
    let most = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) most = Math.max(most, nestingOfFragment(selection.name.value));
      else if (selection.selectionSet) most = Math.max(most, nestingOf(selection.selectionSet, outside + 1));
      if (most + outside >= maxNesting) {
        throw clientError(
          "TOO_DEEP",
          `a document may nest at most ${maxNesting} levels deep, with its fragments expanded, this one nests deeper: send several operations`,
        );
      }
    }
    return most + 1;
  }

  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) nestingOf(definition.selectionSet, 0);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) nestingOfFragment(definition.name.value);
  }
}
