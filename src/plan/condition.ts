import { getNamedType, isInputObjectType, type GraphQLInputType } from "graphql";
import { inputDeclaration, type RelationPath } from "./input-declaration.js";
import type { Args, Condition, Read, FromClause } from "./from-clause.js";

/** Sets the cost of a condition: see `Condition.cost`. */
export function costing(cost: number, condition: Condition): Condition {
  return Object.assign<Condition, { cost: number }>((given, read, clause) => condition(given, read, clause), { cost });
}

/** Joins conditions with `and`. Undefined if no condition has text. */
export function all(conditions: readonly (string | undefined)[], word: "and" | "or" = "and"): string | undefined {
  const present = conditions.filter((condition) => condition !== undefined);
  return present.length === 0 ? undefined : `(${present.join(` ${word} `)})`;
}

/**
 * The condition of a filter's input object. A row must meet the conditions of all given fields. `isNegated`: the filter stands
 * inside an odd number of `not` and `none`.
 */
export function filterCondition(type: GraphQLInputType, isNegated = false): Condition {
  return (given, read, clause) => {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || given === null || typeof given !== "object") return undefined;
    const values = given as Args;
    return all(
      Object.values(named.getFields()).map((field) => {
        const value = values[field.name];
        if (value === undefined || value === null) return undefined;
        const readField: Read = (args) => (read(args) as Args)[field.name];
        if (field.name === "not") return negated(filterCondition(field.type, !isNegated)(value, readField, clause));
        if (field.name === "and" || field.name === "or")
          return combined(field.name, filterCondition(field.type, isNegated), value, readField, clause);
        const declared = inputDeclaration(field);
        if (declared === undefined) throw new Error(`${named.name}.${field.name} declares no condition`);
        if (typeof declared === "function") return declared(value, readField, clause);
        if ("names" in declared) return declared.matches(value, readField, clause);
        return declared.many
          ? someOrNone(declared, field.type, isNegated, value as Args, readField, clause)
          : matchesAlong(declared, field.type, isNegated)(value, readField, clause);
      }),
    );
  };
}

/** A filter on the rows at the end of a to-many path: `some` row matches, or `none` does. */
function someOrNone(
  path: RelationPath,
  type: GraphQLInputType,
  isNegated: boolean,
  given: Args,
  read: Read,
  clause: FromClause,
): string | undefined {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return undefined;
  return all(
    Object.values(named.getFields()).map((field) => {
      const value = given[field.name];
      if (value === undefined || value === null) return undefined;
      const readField: Read = (args) => (read(args) as Args)[field.name];
      const isNone = field.name === "none";
      const exists = matchesAlong(path, field.type, isNegated !== isNone)(value, readField, clause);
      return isNone ? `not ${exists}` : exists;
    }),
  );
}

/** A row at the end of the path matches. */
function matchesAlong(
  { along, tied }: RelationPath,
  type: GraphQLInputType,
  isNegated: boolean,
): (...asked: Parameters<Condition>) => string {
  return (given, read, clause) =>
    clause.exists(along, (end) =>
      all([tied?.(clause, end, isNegated), filterCondition(type, isNegated)(given, read, end)]),
    );
}

function combined(
  word: "and" | "or",
  condition: Condition,
  given: unknown,
  read: Read,
  clause: FromClause,
): string | undefined {
  const parts = (given as readonly unknown[]).map(
    (value, place) =>
      // An empty filter has no conditions, so it is true.
      condition(value, (args) => (read(args) as readonly unknown[])[place], clause) ?? "true",
  );
  // An empty list of alternatives (`or`) is false. An empty list of requirements (`and`) is true.
  return parts.length === 0 ? (word === "or" ? "false" : undefined) : all(parts, word);
}

function negated(condition: string | undefined): string {
  return condition === undefined ? "false" : `(${condition}) is not true`;
}
