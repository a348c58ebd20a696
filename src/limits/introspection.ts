import {
  getNamedType,
  isObjectType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from "graphql";
import { argumentValues } from "../plan/arguments.js";
import type { Operation } from "../plan/operation.js";
import { collectFields, selectionsOf } from "../plan/select.js";
import type { Args } from "../plan/from-clause.js";

/** So many characters of a text count as one value more: descriptions have up to 300. */
const charactersOfValue = 40;

/** Each look at a field of an element of the schema is at least one value of the answer, and takes up to a microsecond. */
const maxLooks = 100_000;

/** A field that is selected of an element, for all elements alike. */
interface Selected {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly args: Args;
  readonly sets: readonly SelectionSetNode[];
}

/**
 * Counts the values of what `__schema` or `__type` answers, long texts as several. The schema is fixed, so this is what graphql-js would make, by its own
 * resolvers, but each selection set is looked at once for each element. Infinity where that alone would take too long.
 */
export function valuesOfIntrospection(
  operation: Operation,
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
): number {
  const { schema } = operation;
  const info = { schema } as GraphQLResolveInfo; // graphql-js reads no more of it
  const selections = new Map<SelectionSetNode, readonly Selected[]>();
  const known = new Map<SelectionSetNode, Map<unknown, number>>();
  let looks = 0;

  function valuesOfField({ definition, args, sets }: Selected, source: unknown): number {
    if (++looks > maxLooks) return Infinity;
    return valuesOfValue(definition.resolve?.(source, args, undefined, info), sets, getNamedType(definition.type));
  }

  function valuesOfValue(value: unknown, sets: readonly SelectionSetNode[], type: GraphQLNamedType): number {
    if (typeof value === "string") return 1 + Math.floor(value.length / charactersOfValue);
    if (typeof value !== "object" || value === null) return 1;
    if (isList(value)) return [...value].reduce((total: number, item) => total + valuesOfValue(item, sets, type), 1);
    return 1 + (isObjectType(type) ? valuesOf(sets, type, value) : 0);
  }

  function valuesOf(sets: readonly SelectionSetNode[], type: GraphQLObjectType, source: unknown): number {
    const [only, ...others] = sets;
    const ofSet = only && others.length === 0 ? (known.get(only) ?? new Map<unknown, number>()) : undefined;
    const found = ofSet?.get(source);
    if (found !== undefined) return found;
    let total = 0;
    for (const field of selectedIn(sets, type)) {
      total += valuesOfField(field, source);
      if (total === Infinity) return total;
    }
    if (only && ofSet) known.set(only, ofSet.set(source, total));
    return total;
  }

  function selectedIn(sets: readonly SelectionSetNode[], type: GraphQLObjectType): readonly Selected[] {
    const [only, ...others] = sets;
    const found = only && others.length === 0 ? selections.get(only) : undefined;
    if (found) return found;
    const made = [...collectFields(operation, type, sets).values()].flatMap((nodes) => selected(type, nodes));
    looks += made.length;
    if (only && others.length === 0) selections.set(only, made);
    return made;
  }

  function selected(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
    const [first] = nodes;
    if (!first) return [];
    const field = type.getFields()[first.name.value] ?? typename;
    return [{ definition: field, args: argumentValues(field, first, operation.variables), sets: selectionsOf(nodes) }];
  }

  const args = argumentValues(definition, node, operation.variables);
  return valuesOfField({ definition, args, sets: node.selectionSet ? [node.selectionSet] : [] }, undefined);
}

/** One value, whatever it is. */
const typename: GraphQLField<unknown, unknown> = { ...TypeNameMetaFieldDef, resolve: undefined };

const isList = (value: object): value is Iterable<unknown> => Symbol.iterator in value;
