import { Kind, type DocumentNode, type SelectionNode, type SelectionSetNode } from "graphql";
import { clientError } from "../errors.js";
import { fragmentsOf } from "../plan/operation.js";

/**
 * Bounds the comparisons of one document: one field or fragment may stand some 140 times in one place. Each comparison takes validation 1 to 5 µs, so the
 * dearest document takes it 20 ms, during which nobody else is served.
 */
const maxComparisons = 10_000;

/**
 * Refuses, before validation, documents that repeat fields and fragments so often that comparing them takes too long: validation compares each field
 * with every other one that gives the same part of the answer, and each fragment with every other one that is spread in the same place.
 * Takes documents that checkDocument has passed: others may have no end.
 */
export function checkRepetition(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const reached = new Set<string>();
  let comparisons = 0;

  /** Counts what stands in one place of the answer, whose selections are these, and then what stands below it. */
  function countIn(sets: readonly SelectionSetNode[]): void {
    const places = new Map<string, { times: number; readonly below: SelectionSetNode[] }>();
    const spread = new Set<string>();
    const count = (selection: SelectionNode): void => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.forEach(count);
      const name = responseNameOf(selection);
      const place = places.get(name) ?? { times: 0, below: [] };
      places.set(name, place);
      // One more for the selection itself: fields within fragments can make any number of selections.
      comparisons += 1 + place.times++;
      if (comparisons > maxComparisons) throw tooRepetitive();
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        // Validation looks into a fragment once in each place, and refuses unknown ones.
        const { value } = selection.name;
        reached.add(value);
        if (spread.has(value)) return;
        spread.add(value);
        fragments[value]?.selectionSet.selections.forEach(count);
      } else if (selection.selectionSet) place.below.push(selection.selectionSet);
    };
    for (const { selections } of sets) selections.forEach(count);
    for (const { below } of places.values()) countIn(below);
  }

  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) countIn([definition.selectionSet]);
  }
  // Validation compares the fields of unused fragments, and of two with one name, before it refuses them.
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const { value } = definition.name;
    if (!reached.has(value) || fragments[value] !== definition) countIn([definition.selectionSet]);
  }
}

/** The name under which a field's value is answered; one name for all fragments. */
function responseNameOf(selection: Exclude<SelectionNode, { kind: Kind.INLINE_FRAGMENT }>): string {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return "...";
  return (selection.alias ?? selection.name).value;
}

const tooRepetitive = () =>
  clientError(
    "TOO_MANY_FIELDS",
    "a document must not repeat fields and fragments so often that comparing them takes too long: select each field once",
  );
