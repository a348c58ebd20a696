import type { CitedColumn } from "../../facts/fact-kinds.js";
import { costing } from "../../plan/condition.js";
import type { Condition } from "../../plan/from-clause.js";
import { Where } from "../declare/fields.js";

/** On a property of a filter on facts: whether only one source states them. */
export function SingleSource(column: CitedColumn): PropertyDecorator {
  return Where(
    () => Boolean,
    costing(column === "obligationId" ? 130 : 35, restsOnOneSource),
    "True: matches facts that only one source states, even if it is cited several times. False: matches facts that several sources state.",
  );
}

const restsOnOneSource: Condition = (given, _, fact) => {
  const { end: citation, hangs } = fact.along("citations");
  const sources = `(select count(distinct ${citation.column("sourceId")}) from ${citation.from()} where ${hangs})`;
  return given === true ? `${sources} = 1` : `${sources} > 1`;
};
