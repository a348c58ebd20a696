import type { CitedColumn } from "../../facts/fact-kinds.js";
import { costing } from "../../plan/condition.js";
import type { Condition } from "../../plan/from-clause.js";
import { Where } from "../declare/fields.js";

/** On a property of a filter on facts: whether only one source states them. */
export function SingleSource(column: CitedColumn): PropertyDecorator {
  return Where(
    () => Boolean,
    costing(column === "obligationId" ? 130 : 35, restsOnOneSource(column)),
    "True: matches facts that only one source states, even if it is cited several times. False: matches facts that several sources state.",
  );
}

function restsOnOneSource(column: CitedColumn): Condition {
  return (given, _, clause) => {
    const sources = `(select count(distinct o."sourceId") from "Citation" o where o."${column}" = ${clause.column("id")})`;
    return given === true ? `${sources} = 1` : `${sources} > 1`;
  };
}
