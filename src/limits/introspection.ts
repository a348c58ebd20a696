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
import { clientError } from "../errors.js";
import { argumentValues } from "../plan/arguments.js";
import type { Operation } from "../plan/operation.js";
import { collectFields, selectionsOf } from "../plan/select.js";
import type { Args } from "../plan/from-clause.js";

/** Length of a text or a response key, in characters, that counts as one additional value. Descriptions have up to 300. */
export const charactersOfValue = 40;

/** Maximum number of values of the introspection of one operation. GraphiQL's has 28,000, which take graphql-js 30 ms. */
const maxValues = 60_000;

/** A selected field of a schema element. It is the same for all elements. */
interface Selected {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly args: Args;
  readonly below: Selections;
}

/** Selections that apply together to elements of the schema, and their known results. */
interface Selections {
  readonly sets: readonly SelectionSetNode[];
  fields: readonly Selected[] | undefined;
  readonly valuesOf: Map<unknown, number>;
}

/**
 * Makes a counter for the values of `__schema` or `__type`. A long text counts as several values. The schema is fixed, so its own
 * resolvers count the values as graphql-js would create them, but selections that apply together are visited once for each
 * element. Throws a GraphQLError if one operation selects too much, and as soon as counting would take too long.
 */
export function introspectionCounter(
  operation: Operation,
): (node: FieldNode, definition: GraphQLField<unknown, unknown>) => number {
  const { schema } = operation;
  const info = { schema } as GraphQLResolveInfo; // graphql-js reads nothing else of it
  const selections = new Map<string, Selections>();
  const places = new Map<SelectionSetNode, number>();
  let values = 0;
  let looks = 0;

  /** One object for equal sets, so that their results are shared. */
  function selectionsOfSets(sets: readonly SelectionSetNode[]): Selections {
    const key = sets.map((set) => places.get(set) ?? places.set(set, places.size).size - 1).join();
    const known = selections.get(key) ?? { sets, fields: undefined, valuesOf: new Map<unknown, number>() };
    selections.set(key, known);
    return known;
  }

  function look(times = 1): void {
    looks += times;
    if (looks > maxValues) throw tooMuch();
  }

  function valuesOfField({ definition, args, below }: Selected, source: unknown): number {
    look();
    return valuesOfValue(definition.resolve?.(source, args, undefined, info), below, getNamedType(definition.type));
  }

  function valuesOfValue(value: unknown, below: Selections, type: GraphQLNamedType): number {
    if (typeof value === "string") return 1 + Math.floor(value.length / charactersOfValue);
    if (typeof value !== "object" || value === null) return 1;
    if (isList(value)) return [...value].reduce((total: number, item) => total + valuesOfValue(item, below, type), 1);
    return 1 + (isObjectType(type) ? valuesOfElement(below, type, value) : 0);
  }

  function valuesOfElement(of: Selections, type: GraphQLObjectType, element: unknown): number {
    const known = of.valuesOf.get(element);
    if (known !== undefined) return known;
    of.fields ??= fieldsOf(of.sets, type);
    const found = of.fields.reduce((total, field) => total + valuesOfField(field, element), 0);
    of.valuesOf.set(element, found);
    return found;
  }

  function fieldsOf(sets: readonly SelectionSetNode[], type: GraphQLObjectType): readonly Selected[] {
    look(sets.reduce((total, set) => total + set.selections.length, 0));
    return [...collectFields(operation, type, sets).values()].flatMap((nodes) => {
      const [first] = nodes;
      if (!first) return [];
      const definition = type.getFields()[first.name.value] ?? typename;
      const args = argumentValues(definition, first, operation.variables);
      return [{ definition, args, below: selectionsOfSets(selectionsOf(nodes)) }];
    });
  }

  return (node, definition) => {
    const args = argumentValues(definition, node, operation.variables);
    const found = valuesOfField({ definition, args, below: selectionsOfSets(selectionsOf([node])) }, undefined);
    values += found;
    if (values > maxValues) throw tooMuch();
    return found;
  };
}

/** One value, of any size. */
const typename: GraphQLField<unknown, unknown> = { ...TypeNameMetaFieldDef, resolve: undefined };

const isList = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

const tooMuch = () =>
  clientError(
    "TOO_MANY_VALUES",
    `introspection may answer at most ${maxValues} values of the schema, this operation asks for more: select fewer fields, or read /schema.graphql`,
  );
