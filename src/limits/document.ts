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
 * is the parser's to bound, and how long comparing fields takes is validation's own.
 */
export function checkDocument(document: DocumentNode): void {
  checkValues(document);
  checkSelections(document);
}

function checkValues(document: DocumentNode): void {
  let depth = 0;
  const enter = () => {
    if (++depth > maxValueDepth) throw valueTooDeep();
  };
  const leave = () => void depth--;
  visit(document, { ListValue: { enter, leave }, ObjectValue: { enter, leave } });
}

/** Refuses variables nested deeper than a value may be; JSON may nest as deep as a body is long. */
export function checkVariables(variables: Readonly<Record<string, unknown>> = {}): void {
  if (nestsDeeper(variables, maxValueDepth + 1)) throw valueTooDeep();
}

/** Whether lists and objects nest deeper in each other than that, the value itself counted. */
export function nestsDeeper(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; ; depth++) {
    const nested = level.filter((one): one is Record<string, unknown> => typeof one === "object" && one !== null);
    if (nested.length === 0) return false;
    if (depth >= most) return true;
    level = nested.flatMap((one) => Object.values(one));
  }
}

/** What is said of a value that nests too deep. */
export const valueTooDeepMessage = `a value may nest at most ${maxValueDepth} lists and objects, this one nests more`;

function valueTooDeep(): GraphQLError {
  return clientError("TOO_DEEP", valueTooDeepMessage);
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
          `a document may nest at most ${maxNesting} levels deep, fragments followed, this one nests deeper`,
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
