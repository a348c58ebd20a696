import {
  getArgumentValues,
  getNamedType,
  isCompositeType,
  Kind,
  typeFromAST,
  type FieldNode,
  type GraphQLCompositeType,
  type SelectionSetNode,
} from "graphql";
import { clientError } from "../errors.js";
import { fieldDeclaration } from "../plan/declaration.js";
import type { Operation } from "../plan/operation.js";
import { pageSize } from "../plan/page.js";
import { isIncluded } from "../plan/select.js";

/** What one operation may ask, each checked before it runs. */
export interface Limits {
  /** Levels of fields below the operation. */
  readonly maxDepth: number;
  /** Fields, each fragment counted wherever it is spread. */
  readonly maxFields: number;
  /** Objects that the answer could hold: page sizes multiplied down. */
  readonly maxRows: number;
}

/** What a short list without pages counts for: names, targets, speakers. */
const rowsOfList = 10;

interface Cost {
  readonly depth: number;
  readonly fields: number;
  readonly rows: number;
}

const nothing: Cost = { depth: 0, fields: 0, rows: 0 };

/**
 * Refuses an operation that goes beyond a limit, with TOO_DEEP, TOO_MANY_FIELDS or TOO_MANY_ROWS. What is counted is an upper bound:
 * fields of one key count each time, as do the fragments for every type. Each selection set is looked at once for each type, however
 * often fragments spread it, so the time is bounded by the document's size. Introspection counts for its depth and fields alone.
 */
export function checkLimits(operation: Operation, limits: Limits): void {
  const query = operation.schema.getQueryType();
  if (!query) return;
  const { depth, fields, rows } = costs(operation)(operation.definition.selectionSet, query);
  if (depth > limits.maxDepth) {
    throw clientError(
      "TOO_DEEP",
      `an operation may nest at most ${limits.maxDepth} levels deep, this one nests ${depth}`,
    );
  }
  if (fields > limits.maxFields) {
    throw clientError(
      "TOO_MANY_FIELDS",
      `an operation may select at most ${limits.maxFields} fields, this one selects ${count(fields)}`,
    );
  }
  if (rows > limits.maxRows) {
    throw clientError(
      "TOO_MANY_ROWS",
      `an operation may reach at most ${limits.maxRows} objects, this one could reach ${count(rows)}: ask for smaller pages (\`first\`) where lists nest`,
    );
  }
}

const count = (number: number): string => (number > 1e9 ? "more than a billion" : String(number));

function costs(operation: Operation): (set: SelectionSetNode, type: GraphQLCompositeType) => Cost {
  const known = new Map<SelectionSetNode, Map<string, Cost>>();

  function costOf(set: SelectionSetNode, type: GraphQLCompositeType): Cost {
    const ofSet = known.get(set) ?? new Map<string, Cost>();
    known.set(set, ofSet);
    const cost =
      ofSet.get(type.name) ?? set.selections.map((selection) => costOfSelection(selection, type)).reduce(sum, nothing);
    ofSet.set(type.name, cost);
    return cost;
  }

  function costOfSelection(selection: SelectionSetNode["selections"][number], type: GraphQLCompositeType): Cost {
    if (!isIncluded(operation, selection)) return nothing;
    if (selection.kind === Kind.FIELD) return costOfField(selection, type);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments[selection.name.value] : selection;
    if (!fragment) return nothing;
    const condition = fragment.typeCondition ? typeFromAST(operation.schema, fragment.typeCondition) : type;
    return isCompositeType(condition) ? costOf(fragment.selectionSet, condition) : nothing;
  }

  function costOfField(node: FieldNode, type: GraphQLCompositeType): Cost {
    const definition = "getFields" in type ? type.getFields()[node.name.value] : undefined;
    if (!node.selectionSet) return { depth: 1, fields: 1, rows: 0 };
    const returned = definition && getNamedType(definition.type);
    if (!definition || !isCompositeType(returned)) {
      return { depth: depthBelow(node.selectionSet) + 1, fields: 1, rows: 0 }; // introspection
    }
    const inner = costOf(node.selectionSet, returned);
    const declaration = fieldDeclaration(definition);
    const args = () => getArgumentValues(definition, node, operation.variables);
    const below = { depth: inner.depth + 1, fields: inner.fields + 1 };
    switch (declaration?.from) {
      case "connection":
        return { ...below, rows: pageSize(args()) * Math.max(inner.rows, 1) };
      case "list":
        return { ...below, rows: rowsOfList * (1 + inner.rows) };
      case "nodes":
        return { ...below, rows: (args()["ids"] as unknown[]).length * (1 + inner.rows) };
      case undefined:
        // The parts of a connection: its items are counted with their page, page info and totals are not items.
        return { ...below, rows: inner.rows };
      default:
        return { ...below, rows: 1 + inner.rows };
    }
  }

  const depths = new Map<SelectionSetNode, number>();
  function depthBelow(set: SelectionSetNode): number {
    const depth =
      depths.get(set) ??
      set.selections
        .map((selection) => {
          const below =
            selection.kind === Kind.FRAGMENT_SPREAD
              ? operation.fragments[selection.name.value]?.selectionSet
              : selection.selectionSet;
          const depth = below ? depthBelow(below) : 0;
          return selection.kind === Kind.FIELD ? depth + 1 : depth;
        })
        .reduce((most, depth) => Math.max(most, depth), 0);
    depths.set(set, depth);
    return depth;
  }

  return costOf;
}

function sum(one: Cost, other: Cost): Cost {
  return { depth: Math.max(one.depth, other.depth), fields: one.fields + other.fields, rows: one.rows + other.rows };
}
