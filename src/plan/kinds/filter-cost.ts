import { getNamedType, isInputObjectType, type GraphQLInputType } from "graphql";
import { inputDeclaration, type RelationPath } from "../input-declaration.js";

/** The rows for which a part of a filter is checked. */
interface Asked {
  /** The cost of reading all of them: milliseconds of CPU on all datasets. */
  readonly pass: number;
  /** The number of paths that led to them. */
  readonly paths: number;
  /** How often a row of their table is among them. */
  readonly times: number;
}

/** How often the rows of another table lead to a row. Measured: some rows are reached by many. */
const repeated = 2;

/** The cost of checking a condition for each row, as a number of passes. Measured, at most that of days on which a fact holds. */
const condition = 0.1;

/** The cost of comparing a column with one value of a list, as a number of passes. PostgreSQL reads the list for each row. */
const comparison = 0.02;

/**
 * The cost of looking up the row at the end of a to-one relation for each row, as a number of passes. Measured: up to 8. Behind
 * another path it is less, because rows are counted there more often than they are reached.
 */
const lookup = { first: 8, later: 1 };

/**
 * The cost of a filter's conditions if each is checked for all rows of a list. Reading all rows of the list costs `pass`.
 * PostgreSQL can look up the rows at the end of a path again for each row where the path starts. So the costs of paths within
 * paths multiply.
 */
export function costOfFilter(type: GraphQLInputType | undefined, given: unknown, pass: number): number {
  if (typeof given !== "object" || given === null) return 0;
  const byPass = known.get(given) ?? new Map<number, number>();
  known.set(given, byPass);
  const cost = byPass.get(pass) ?? costOf(type, given, { pass, paths: 0, times: 1 });
  byPass.set(pass, cost);
  return cost;
}

/** The costs of filters, by the pass: each use of a variable has the same filter, and there may be hundreds. */
const known = new WeakMap<object, Map<number, number>>();

function costOf(type: GraphQLInputType | undefined, given: unknown, asked: Asked): number {
  const named = type && getNamedType(type);
  if (!isInputObjectType(named) || typeof given !== "object" || given === null) return 0;
  if (Array.isArray(given)) return given.reduce((total: number, one) => total + costOf(named, one, asked), 0);
  const values = given as Readonly<Record<string, unknown>>;
  return Object.values(named.getFields()).reduce((total, field) => {
    const value = values[field.name];
    if (value === undefined || value === null) return total;
    const declared = inputDeclaration(field);
    if (typeof declared === "function" || (declared && "names" in declared))
      total += asked.pass * asked.times * (Array.isArray(value) ? comparison * value.length : condition);
    if (typeof declared === "function") return total + (declared.cost ?? 0) * asked.times;
    if (declared && "along" in declared) return total + costAlong(declared, field.type, value, asked);
    return total + costOf(field.type, value, asked);
  }, 0);
}

function costAlong(path: RelationPath, type: GraphQLInputType, given: object, asked: Asked): number {
  if (!path.many) {
    const end = { ...asked, paths: asked.paths + 1, times: asked.times * repeated };
    return asked.pass * (asked.paths === 0 ? lookup.first : lookup.later) + costOf(type, given, end);
  }
  // A list's own rows lead to each row of a table at most once. Rows of another table lead to the same rows many times.
  const isFirst = asked.paths === 0;
  const end = {
    ...asked,
    pass: isFirst ? path.cost : asked.pass * path.each,
    paths: asked.paths + 1,
    times: isFirst ? asked.times : asked.times * path.each,
  };
  return end.pass * Object.keys(given).length + costOf(type, given, end);
}
