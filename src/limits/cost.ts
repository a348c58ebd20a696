import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  typeFromAST,
  TypeMetaFieldDef,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { argumentValues } from "../plan/arguments.js";
import { fieldDeclaration } from "../plan/declaration.js";
import type { Args } from "../plan/from-clause.js";
import { leafCost, noCost, sumOfCosts, type Cost } from "../plan/kinds/cost.js";
import { costOfKind } from "../plan/kinds/kinds.js";
import { partCost } from "../plan/kinds/part-cost.js";
import type { Operation } from "../plan/operation.js";
import { isIncluded } from "../plan/select.js";
import { conditionsOf, hasConditions } from "./conditions.js";
import { charactersOfValue, introspectionCounter } from "./introspection.js";

/** The cost of an operation. All numbers are upper bounds, except for short lists, whose length is estimated. */
export interface OperationCost extends Pick<
  Cost,
  "depth" | "fields" | "rows" | "values" | "conditions" | "lists" | "selections"
> {
  /** Milliseconds of CPU on all datasets. Equal fields with equal arguments count separately. */
  readonly work: number;
}

/**
 * Computes the cost of an operation. Each selection set is visited once for each choice of types that reaches it, regardless of
 * how often fragments spread it, so the time is bounded by the document's size. Throws the GraphQLErrors of invalid arguments.
 */
export function costOfOperation(operation: Operation): OperationCost {
  const { schema, definition, fragments, variables } = operation;
  const query = schema.getQueryType();
  const known = new Map<SelectionSetNode, Map<string, Cost>>();
  const introspected = introspectionCounter(operation);

  /** The cost of the selections on objects of a type, for the given `types`: all its possible types, or those that fragments leave. */
  function costOfSet(set: SelectionSetNode, type: GraphQLCompositeType, types: readonly GraphQLObjectType[]): Cost {
    const ofSet = known.get(set) ?? new Map<string, Cost>();
    known.set(set, ofSet);
    const key = [type, ...types].join(" ");
    const costs = () => set.selections.map((selection) => costOfSelection(selection, type, types));
    const cost = ofSet.get(key) ?? costs().reduce(sumOfCosts, noCost);
    ofSet.set(key, cost);
    return cost;
  }

  function costOfSelection(
    selection: SelectionNode,
    type: GraphQLCompositeType,
    types: readonly GraphQLObjectType[],
  ): Cost {
    const looked = { ...noCost, selections: types.length };
    if (!isIncluded(operation, selection)) return looked;
    if (selection.kind === Kind.FIELD) {
      const cost = costOfField(selection, fieldOf(type, selection.name.value));
      // A field is planned for each of the types. An object of the answer has only one type.
      const times = types.length;
      return {
        ...cost,
        lists: times * cost.lists,
        joins: times * cost.joins,
        planning: times * cost.planning,
        selections: times * cost.selections,
        conditions: times * cost.conditions,
      };
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    if (!fragment) return looked;
    const condition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : type;
    if (!isCompositeType(condition)) return looked;
    const left = types.filter((one) => objectTypes(condition).includes(one));
    return left.length === 0 ? looked : sumOfCosts(looked, costOfSet(fragment.selectionSet, condition, left));
  }

  function costOfField(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): Cost {
    if (!field) return leafCost; // __typename
    let coerced: Args | undefined;
    const args = () => (coerced ??= argumentValues(field, node, variables));
    const returned = getNamedType(field.type);
    const types = objectTypes(returned);
    const below =
      node.selectionSet && isCompositeType(returned) ? costOfSet(node.selectionSet, returned, types) : undefined;
    const declaration = fieldDeclaration(field);
    const cost = declaration
      ? costOfKind({ schema, definition: field, declaration, args, returned, types }, below ?? noCost)
      : costOfUndeclared(node, field, below);
    const values = cost.values + Math.floor((node.alias ?? node.name).value.length / charactersOfValue);
    if (!field.args.some(hasConditions)) return { ...cost, values };
    const times = Math.max(1, below?.filtered ?? 0);
    return { ...cost, values, conditions: cost.conditions + times * conditionsOf(field.args, args()) };
  }

  function costOfUndeclared(node: FieldNode, field: GraphQLField<unknown, unknown>, below: Cost | undefined): Cost {
    if (!isIntrospection(field)) return partCost(field.name, below);
    return { ...partCost(field.name, below), values: introspected(node, field) };
  }

  function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (type === query && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (type === query && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return "getFields" in type ? type.getFields()[name] : undefined;
  }

  function objectTypes(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  }

  const cost = query ? costOfSet(definition.selectionSet, query, [query]) : noCost;
  const { depth, fields, rows, values, conditions, lists, selections, perRow, once, planning } = cost;
  return { depth, fields, rows, values, conditions, lists, selections, work: Math.ceil(perRow + once + planning) };
}

const isIntrospection = (field: GraphQLField<unknown, unknown>): boolean =>
  field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
