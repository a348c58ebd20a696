import type { CitedColumn } from "../../facts/fact-kinds.js";
import { costing } from "../../plan/condition.js";
import type { Condition } from "../../plan/scope.js";
import { Where } from "../declare/fields.js";

/** On a property of a filter of facts: whether they rest on a single source. */
export function SingleSource(column: CitedColumn): PropertyDecorator {
  return Where(
    () => Boolean,
    costing(column === "obligationId" ? 130 : 35, restsOnOneSource(column)),
    "It rests on a single source, however often that is cited; or, with false, on several.",
  );
}

function restsOnOneSource(column: CitedColumn): Condition {
  return (given, _, scope) => {
    const sources = `(select count(distinct o."sourceId") from "Citation" o where o."${column}" = ${scope.column("id")})`;
    return given === true ? `${sources} = 1` : `${sources} > 1`;
  };
}
