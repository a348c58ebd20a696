import { clientError } from "../../errors.js";
import type { Condition } from "../../plan/from-clause.js";
import { at, certainlyHeldOn, heldOn, whenOf } from "../date/as-of.js";
import { Where } from "../declare/fields.js";

/**
 * A fact is disputed on the date of the list if it certainly held by the reading of one citation and did not by that of another. It then only
 * possibly held. `details` is the relation to the table with the fact's days, if that is not its own table.
 */
export function isDisputed(details?: string): Condition {
  const [held, certainly] = [heldOn, certainlyHeldOn].map((condition) =>
    details ? at(details, condition) : condition,
  );
  return (given, _, fact) => {
    if (whenOf(fact.given) === undefined)
      throw clientError("BAD_USER_INPUT", "`disputed` needs a date: give `asOf` or `during` on the list");
    const args = { ...fact.given, certainty: "POSSIBLE" };
    const on = (condition: Condition | undefined, row: typeof fact) => condition?.(args, (own) => own, row) ?? "true";
    const says = fact.exists("citations.reading", (reading) => on(certainlyHeldOn, reading));
    const excludes = fact.exists("citations.reading", (reading) => `not (${on(heldOn, reading)})`);
    const disputed = `(${on(held, fact)} and (${on(certainly, fact)}) is not true and ${says} and ${excludes})`;
    return given === true ? disputed : `not ${disputed}`;
  };
}

/** On a property of a filter: whether facts are disputed on the date of the list. */
export function Disputed(details?: string): PropertyDecorator {
  return Where(
    () => Boolean,
    isDisputed(details),
    "True: matches facts that certainly held on the date of `asOf` by one citation's reading and did not by another's. False: all other facts. Disputed facts are never certain, so `true` in the list's own filter implies POSSIBLE. An error without `asOf` or `during` (BAD_USER_INPUT).",
  );
}
