import { columnType } from "../../plan/data-model.js";
import { costing } from "../../plan/condition.js";
import type { Condition } from "../../plan/scope.js";
import { Where } from "../declare/fields.js";

/** The column of a citation that says which fact of the kind it leads to. */
type CitedBy =
  | "actorId"
  | "membershipId"
  | "officialId"
  | "tenureId"
  | "agreementId"
  | "actionId"
  | "obligationId"
  | "eventId"
  | "statementId";

/** On a property of a filter of facts: whether they rest on a single source. */
export function SingleSource(column: CitedBy): PropertyDecorator {
  return Where(
    () => Boolean,
    costing(column === "obligationId" ? 130 : 35, restsOnOneSource(column)),
    "It rests on a single source, however often that is cited; or, with false, on several.",
  );
}

function restsOnOneSource(column: CitedBy): Condition {
  columnType("Citation", column);
  return (given, _, scope) => {
    const sources = `(select count(distinct o."sourceId") from "Citation" o where o."${column}" = ${scope.column("id")})`;
    return given === true ? `${sources} = 1` : `${sources} > 1`;
  };
}
