import { getNullableType, isListType, type GraphQLArgument } from "graphql";
import type { Args } from "../plan/from-clause.js";

/** How many values in a list of a filter count as one condition. Each use of a variable sends its values anew. */
export const valuesOfCondition = 20;

/** Whether conditions are counted in an argument: filters, and lists. */
export const hasConditions = ({ name, type }: GraphQLArgument): boolean =>
  name === "filter" || isListType(getNullableType(type));

/** The conditions in a field's arguments. */
export function conditionsOf(definitions: readonly GraphQLArgument[], args: Args): number {
  const given = definitions.filter(hasConditions).map(({ name }) => conditionsIn(args[name]));
  return given.reduce((total, conditions) => total + conditions, 0);
}

/** The conditions of filters that were counted: each use of a variable has the same filter, and there may be hundreds. */
const counted = new WeakMap<object, number>();

/** Every object and every field of a filter may become a condition; a list of plain values is one, a list of filters as many as it has. */
function conditionsIn(filter: unknown): number {
  if (typeof filter !== "object" || filter === null) return filter === undefined ? 0 : 1;
  const conditions = counted.get(filter) ?? conditionsInside(filter);
  counted.set(filter, conditions);
  return conditions;
}

function conditionsInside(filter: object): number {
  const isList = Array.isArray(filter);
  // All values of a list are of one type. They are not gone through: a list in a variable may be used hundreds of times.
  if (isList && typeof filter[0] !== "object") return Math.max(1, Math.ceil(filter.length / valuesOfCondition));
  const values: readonly unknown[] = Object.values(filter);
  return values.reduce((total: number, value) => total + conditionsIn(value), isList ? 0 : 1);
}
