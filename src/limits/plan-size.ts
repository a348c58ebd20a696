import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  typeFromAST,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import { fieldDeclaration } from "../plan/declaration.js";
import type { Operation } from "../plan/operation.js";
import { isIncluded } from "../plan/select.js";

/** How much is planned for an operation. */
export interface PlanSize {
  /**
   * Lists that one statement reads, at most: each connection up to three times (its page, its total, what lies beyond its cursor; and each thing that it
   * is about), each short list, each count and coverage, each row of Query, and for `node` and `nodes` one for each type that has ids.
   */
  readonly lists: number;
  /** Selections that the planner looks at: fields and fragments, those too that are left out. */
  readonly selections: number;
}

const nothing: PlanSize = { lists: 0, selections: 0 };
const looked: PlanSize = { lists: 0, selections: 1 };

/**
 * Counts what is planned for an operation. What hangs on an interface or a union is planned for each type that it can be, so what is nested below
 * several of them multiplies. Each selection set is looked at once for each type.
 */
export function planSizeOf(operation: Operation): PlanSize {
  const { schema } = operation;
  const query = schema.getQueryType();
  const known = new Map<SelectionSetNode, Map<string, PlanSize>>();

  function sizeOf(set: SelectionSetNode, type: GraphQLObjectType): PlanSize {
    const ofSet = known.get(set) ?? new Map<string, PlanSize>();
    known.set(set, ofSet);
    const size = ofSet.get(type.name) ?? set.selections.map((one) => sizeOfSelection(one, type)).reduce(sum, nothing);
    ofSet.set(type.name, size);
    return size;
  }

  function sizeOfSelection(selection: SelectionSetNode["selections"][number], type: GraphQLObjectType): PlanSize {
    if (!isIncluded(operation, selection)) return looked;
    if (selection.kind === Kind.FIELD) return sizeOfField(selection, type);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments[selection.name.value] : selection;
    if (!fragment) return looked;
    const condition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : type;
    const applies = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
    return applies ? sum(looked, sizeOf(fragment.selectionSet, type)) : looked;
  }

  function sizeOfField(node: FieldNode, type: GraphQLObjectType): PlanSize {
    const definition = type.getFields()[node.name.value];
    const set = node.selectionSet;
    if (!set || !definition) return looked;
    const types = concreteTypes(definition.type);
    const { lists, selections } = types.map((one) => sizeOf(set, one)).reduce(sum, looked);
    return { lists: lists + listsOf(definition, types), selections };
  }

  function concreteTypes(output: GraphQLOutputType): readonly GraphQLObjectType[] {
    const type = getNamedType(output);
    if (isObjectType(type)) return [type];
    return isCompositeType(type) ? schema.getPossibleTypes(type) : [];
  }

  return query ? sizeOf(operation.definition.selectionSet, query) : nothing;
}

/** The lists that a field itself reads. */
function listsOf(field: GraphQLField<unknown, unknown>, types: readonly GraphQLObjectType[]): number {
  const declaration = fieldDeclaration(field);
  switch (declaration?.from) {
    case "connection":
      return partsOfConnection + Object.keys(declaration.call?.about ?? {}).length;
    case "counts":
    case "coverage":
    case "list":
    case "row":
      return 1;
    case "node":
    case "nodes":
      return types.length;
    default:
      return 0;
  }
}

/** The page, the total, what lies beyond the cursor. */
const partsOfConnection = 3;

function sum(one: PlanSize, other: PlanSize): PlanSize {
  return { lists: one.lists + other.lists, selections: one.selections + other.selections };
}
