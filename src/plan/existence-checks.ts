import { isCompositeType } from "graphql";
import { addRowset, concreteTypes, ownRows, type PlanBuilder, type FieldInHand } from "./plan-builder.js";
import { currentIdentity } from "./current-slug.js";
import { typeDeclaration, type Call } from "./declaration.js";
import type { Answer } from "./rowset.js";
import { wholeTable } from "./row-source.js";
import { createFromClause } from "./from-clause.js";

/**
 * Reads whether the objects exist that the arguments of a question name. If such an argument is left out, this is known when the
 * statement is made, and no rowset is added.
 */
export function existenceChecks(
  builder: PlanBuilder,
  about: Call["about"],
  { args, addParameter }: FieldInHand,
): (answer: Answer) => boolean {
  const named = Object.entries(about ?? {}).filter(([argument]) => typeof args[argument] === "string");
  const rowsets = named.map(([argument, typename]) => {
    const type = builder.operation.schema.getType(typename);
    const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
    if (!isCompositeType(type) || !declared) throw new Error(`${typename} has no table`);
    const { table, identity } = declared;
    const clause = createFromClause(table, "t", wholeTable(table).from(), addParameter);
    const rowset = addRowset(builder, { fromClause: clause, measure: "any" });
    const name = clause.parameter((given) => given[argument], "text");
    rowset.where.push(
      `${clause.column(identity)} = ${currentIdentity(table, identity, name)}`,
      ...ownRows(concreteTypes(builder, table, type), clause),
    );
    return rowset;
  });
  return (answer) => rowsets.every(({ index }) => (answer.rowsets[index]?.size ?? 0) > 0);
}
