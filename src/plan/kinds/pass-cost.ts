import { getNamedType, type GraphQLNamedType, type GraphQLSchema } from "graphql";
import { fieldDeclaration } from "../declaration.js";
import { costOfFilter } from "./filter-cost.js";
import type { FieldToCost } from "./kind.js";

/** The cost of reading all rows of a connection under its filter: milliseconds, as in `Call.cost`. */
export function costOfPass(field: FieldToCost<"connection">): number {
  const { schema, definition, args, returned } = field;
  const rows = costOfAllRows(schema, returned) * timesReached(field);
  const filter = definition.args.find(({ name }) => name === "filter");
  return rows + costOfFilter(filter?.type, args()["filter"], rows);
}

/** The cost of reading all rows of a table that Query has no list of: parties. */
const usualCost = 5;

/** The cost of reading all rows of a list, as declared on the list of Query. */
function costOfAllRows(schema: GraphQLSchema, list: GraphQLNamedType): number {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const all = fields.find(({ type }) => getNamedType(type) === list);
  const declaration = all && fieldDeclaration(all);
  return (declaration?.from === "connection" ? declaration.cost : undefined) ?? usualCost;
}

/**
 * How often the rows of a list are reached from all its parents together, if each row has several parents. Measured: up to 2.7
 * times below parties.
 */
const reachedFromSeveral = 3;

/**
 * How often the rows at the end of paths are reached: an obligation from its bearer and its beneficiary, an agreement from each
 * of its parties.
 */
export function timesReached({ declaration, args }: FieldToCost<"connection">): number {
  const paths = declaration.paths?.(args()) ?? [];
  return paths.length > 1 || paths.some((path) => path.includes(".")) ? reachedFromSeveral : 1;
}
