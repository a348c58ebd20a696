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

/** How deep selections may nest, fragments followed, before any rule looks at them: MAX_DEPTH goes up to 100, and fragments add to it. */
const maxNesting = 200;

/** How deep lists and objects may nest in a value: a filter's `and`, `or` and relations use one or two levels each. */
export const maxValueDepth = 24;

/**
 * Refuses, before validation, the documents on which its rules, or whoever reads a value after them, would run out of stack: fragments
 * that spread themselves, selections and values nested beyond all use. Each definition is looked at once. How many tokens there are
 * is the parser's to bound, and how often fields repeat is checkRepetition's.
 */
export function checkDocument(document: DocumentNode): void {
  checkNames(document);
  checkValues(document);
  checkSelections(document);
}

/** An answer repeats an alias for each of its objects, of which there may be 50,000. The schema's own names have at most 50 characters. */
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
 * How many lists and objects variables may hold: each object is a condition of a filter, of which there may be 1,500. Coercing one takes up to 20 µs, since
 * each field of its type is looked for.
 */
const maxVariableObjects = 1_000;

/** No input object has more fields. graphql-js writes an object with an unknown field into its error, once for each such field. */
const maxKeys = 100;

/** No argument has as many characters. graphql-js looks for enum values that are like a wrong one, and writes the whole text into its error. */
const maxVariableCharacters = 20_000;

/** Refuses values of variables, before they are coerced, that nest deeper than a value may, or hold more or longer values than there may be. */
export function checkVariables(values: readonly unknown[]): void {
  const bounds = { depth: maxValueDepth + 1, values: Infinity, objects: maxVariableObjects };
  const excess = excessOf(values, { ...bounds, keys: maxKeys, characters: maxVariableCharacters });
  switch (excess) {
    case undefined:
      return;
    case "depth":
      throw valueTooDeep();
    case "keys":
      throw clientError("BAD_USER_INPUT", `an object in a variable must have at most ${maxKeys} fields, got more`);
    case "characters":
      throw clientError(
        "BAD_USER_INPUT",
        `a text in a variable must have at most ${maxVariableCharacters} characters, got more`,
      );
    default:
      throw tooManyObjects();
  }
}

/** How much a JSON value may hold. */
export interface ValueBounds {
  /** Lists and objects that nest in each other, the value itself counted. */
  readonly depth: number;
  /** Values in it, lists and objects counted too. */
  readonly values: number;
  /** Lists and objects in it, itself counted. */
  readonly objects: number;
  /** Fields of one object. Default: any number. */
  readonly keys?: number;
  /** Characters of one text. Default: any number. */
  readonly characters?: number;
}

/** Which bound a JSON value exceeds. Looks at no more values than it may have. */
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

/** What is said of a value that nests too deep. */
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
    if (!fragment) return 0; // validation says so
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
