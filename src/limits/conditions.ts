import { getNullableType, isListType, type GraphQLArgument } from "graphql";
import type { Args } from "../plan/from-clause.js";

/** The number of values in a list of a filter that count as one condition. Each use of a variable sends its values again. */
export const valuesOfCondition = 20;

/** True if conditions are counted in an argument: filters, and lists. */
export const hasConditions = ({ name, type }: GraphQLArgument): boolean =>
  name === "filter" || isListType(getNullableType(type));

/** The number of conditions in a field's arguments. */
export function conditionsOf(definitions: readonly GraphQLArgument[], args: Args): number {
  const given = definitions.filter(hasConditions).map(({ name }) => conditionsIn(args[name]));
  return given.reduce((total, conditions) => total + conditions, 0);
}

/** The counted conditions of filters: each use of a variable has the same filter, and there can be hundreds of uses. */
const counted = new WeakMap<object, number>();

/**
 * Every object and every field of a filter can become a condition. A list of plain values is one condition; a list of filters has
 * the sum of its items.
 */
function conditionsIn(filter: unknown): number {
  if (typeof filter !== "object" || filter === null) return filter === undefined ? 0 : 1;
  const conditions = counted.get(filter) ?? conditionsInside(filter);
  counted.set(filter, conditions);
  return conditions;
}

function conditionsInside(filter: object): number {
  const isList = Array.isArray(filter);
  // All values of a list have one type. They are not visited, because a list in a variable can be used hundreds of times.
  if (isList && typeof filter[0] !== "object") return Math.max(1, Math.ceil(filter.length / valuesOfCondition));
  const values: readonly unknown[] = Object.values(filter);
  return values.reduce((total: number, value) => total + conditionsIn(value), isList ? 0 : 1);
}
