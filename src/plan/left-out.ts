import { addRowset, type PlanBuilder } from "./plan-builder.js";
import type { CoverageDeclaration } from "./declaration.js";
import type { Slot } from "./json.js";
import { countWriter, type Connection, type Page } from "./connection.js";

/**
 * Writes the number of items that a connection leaves out although they possibly hold on its date: disputed items, or the others.
 * Null if no date is given, or if the rows are the result of a function.
 */
export function leftOutWriter(
  builder: PlanBuilder,
  connection: Connection,
  { leftOut, days }: CoverageDeclaration,
  name: "disputedCount" | "possibleCount",
): Slot<Page>["write"] {
  const { args } = connection.field;
  if (!leftOut || days.every((name) => args[name] === undefined || args[name] === null)) return () => "null";
  const rowset = connection.share(name, "rows", () => {
    const { fromClause, where, parent } = connection.leftOut(leftOut.possible, leftOut.certain(args));
    const added = addRowset(builder, { fromClause, measure: "count", ...(parent && { parent }) });
    const disputed = leftOut.disputed(true, (given) => given, fromClause) ?? "false";
    added.where.push(...where, name === "disputedCount" ? disputed : `(${disputed}) is not true`);
    return added;
  });
  return countWriter(rowset);
}
