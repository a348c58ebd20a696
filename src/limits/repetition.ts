import { Kind, type DocumentNode, type SelectionNode, type SelectionSetNode } from "graphql";
import { clientError } from "../errors.js";
import { fragmentsOf } from "../plan/operation.js";

/**
 * Limits the comparisons for one document. One field or fragment can be repeated about 140 times in one place. Validation takes 1
 * to 5 µs for each comparison, so at most 20 ms, during which no other request is served.
 */
const maxComparisons = 10_000;

/**
 * Rejects, before validation, documents that repeat fields and fragments so often that comparing them takes too long. Validation
 * compares each field with every other field under the same response key, and each fragment with every other fragment spread in
 * the same place. Requires documents that passed checkDocument: others may be infinite.
 */
export function checkRepetition(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const reached = new Set<string>();
  let comparisons = 0;

  /** Counts the comparisons for one place of the answer with these selections, and for the places below it. */
  function countIn(sets: readonly SelectionSetNode[]): void {
    const places = new Map<string, { times: number; readonly below: SelectionSetNode[] }>();
    const spread = new Set<string>();
    const count = (selection: SelectionNode): void => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.forEach(count);
      const name = responseNameOf(selection);
      const place = places.get(name) ?? { times: 0, below: [] };
      places.set(name, place);
      // Plus one for the selection itself: fields in fragments can create any number of selections.
      comparisons += 1 + place.times++;
      if (comparisons > maxComparisons) throw tooRepetitive();
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        // Validation visits a fragment once in each place, and rejects unknown fragments.
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
  // Validation compares the fields of unused fragments, and of two fragments with the same name, before it rejects them.
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const { value } = definition.name;
    if (!reached.has(value) || fragments[value] !== definition) countIn([definition.selectionSet]);
  }
}

/** The response key of a field; the same name for all fragments. */
function responseNameOf(selection: Exclude<SelectionNode, { kind: Kind.INLINE_FRAGMENT }>): string {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return "...";
  return (selection.alias ?? selection.name).value;
}

const tooRepetitive = () =>
  clientError(
    "TOO_MANY_FIELDS",
    "a document must not repeat fields and fragments so often that comparing them takes too long: select each field once",
  );
