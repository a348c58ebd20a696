import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  typeFromAST,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import { fieldDeclaration } from "../plan/declaration.js";
import type { Operation } from "../plan/operation.js";
import { isIncluded } from "../plan/select.js";

/**
 * Counts the lists that one statement would read for an operation, at most: each connection up to three times (its page, its total,
 * what lies beyond its cursor; and each thing that it is about), each short list, each count and coverage, each row of Query, and for `node` and `nodes` one for each type that has ids. What hangs on an
 * interface or a union is read for each type that it can be, so lists nested below several of them multiply. Each selection set is
 * looked at once for each type.
 */
export function listsOfOperation(operation: Operation): number {
  const { schema } = operation;
  const query = schema.getQueryType();
  const known = new Map<SelectionSetNode, Map<string, number>>();

  function listsIn(set: SelectionSetNode, type: GraphQLObjectType): number {
    const ofSet = known.get(set) ?? new Map<string, number>();
    known.set(set, ofSet);
    const lists =
      ofSet.get(type.name) ?? set.selections.reduce((total, selection) => total + listsOfSelection(selection, type), 0);
    ofSet.set(type.name, lists);
    return lists;
  }

  function listsOfSelection(selection: SelectionSetNode["selections"][number], type: GraphQLObjectType): number {
    if (!isIncluded(operation, selection)) return 0;
    if (selection.kind === Kind.FIELD) return listsOfField(selection, type);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments[selection.name.value] : selection;
    if (!fragment) return 0;
    const condition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : type;
    const applies = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
    return applies ? listsIn(fragment.selectionSet, type) : 0;
  }

  function listsOfField(node: FieldNode, type: GraphQLObjectType): number {
    const definition = type.getFields()[node.name.value];
    if (!node.selectionSet || !definition) return 0;
    const types = concreteTypes(definition.type);
    const set = node.selectionSet;
    const below = types.reduce((total, one) => total + listsIn(set, one), 0);
    const declaration = fieldDeclaration(definition);
    switch (declaration?.from) {
      case "connection":
        return below + partsOfConnection + Object.keys(declaration.call?.about ?? {}).length;
      case "counts":
      case "coverage":
      case "list":
      case "row":
        return below + 1;
      case "node":
      case "nodes":
        return below + types.length;
      default:
        return below;
    }
  }

  function concreteTypes(output: GraphQLOutputType): readonly GraphQLObjectType[] {
    const type = getNamedType(output);
    if (isObjectType(type)) return [type];
    return isCompositeType(type) ? schema.getPossibleTypes(type) : [];
  }

  return query ? listsIn(operation.definition.selectionSet, query) : 0;
}

/** The page, the total, what lies beyond the cursor. */
const partsOfConnection = 3;
