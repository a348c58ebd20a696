import type { Plan } from "../../plan/plan.js";
import type { Rowset } from "../../plan/rowset.js";
import { nameOf } from "../../plan/statement.js";

/** The rowsets of a plan, one line each, under the rowset with their parents. */
export function describePlan({ rowsets, unknownNames }: Plan): string {
  const under = (parent: Rowset | undefined, indent: string): string[] =>
    rowsets
      .filter((rowset) => rowset.parent?.rowset === parent)
      .flatMap((rowset) => {
        const what = rowset === unknownNames ? "names in arguments that nothing has" : describeRowset(rowset);
        return [`${indent}${nameOf(rowset)}: ${what}`, ...under(rowset, `${indent}  `)];
      });
  return under(undefined, "").join("\n");
}

function describeRowset({ measure, fromClause: { table }, columns, parent, limit }: Rowset): string {
  const size = columns.length === 1 ? "1 column" : `${columns.length} columns`;
  const what = {
    rows: `rows from ${table}, ${size}`,
    count: `count of rows from ${table}`,
    any: `whether a row of ${table} exists`,
  }[measure];
  return [
    what,
    ...(parent ? [`for each c${parent.column} of ${nameOf(parent.rowset)}`] : []),
    ...(limit === undefined ? [] : [`at most ${limit}`]),
  ].join(", ");
}
