import { clientError } from "../../errors.js";
import { costing } from "../../plan/condition.js";
import type { Condition, FromClause } from "../../plan/from-clause.js";
import { certainlyHeldOn, certainlyHeldThroughout, daysIn, heldOn, spanAsked, whenOf } from "../date/as-of.js";
import { Where } from "../declare/fields.js";

/**
 * A fact is disputed on a day if it certainly held by the reading of one citation and did not by that of another. It then only possibly held.
 * Matches facts that are disputed on the date of the list, or on a day of its span. `details` is the relation to the table with the fact's days,
 * if that is not its own table.
 */
export function isDisputed(details?: string): Condition {
  return (given, read, fact) => {
    if (whenOf(fact.given) === undefined)
      throw clientError("BAD_USER_INPUT", "`disputed` needs a date: give `asOf` or `during` on the list");
    const args = { ...fact.given, certainty: "POSSIBLE" };
    const own: FromClause = details ? { ...fact, column: (name) => fact.column(`${details}.${name}`) } : fact;
    const contradicted = fact.exists("citations.reading", (other) => {
      const allowed = daysIn(other).slice(3);
      const supported = fact.exists("citations.reading", (said) => {
        const days = [...spanAsked(fact), ...daysIn(own), ...daysIn(said).slice(0, 3), ...allowed];
        return `${certainlyHeldOn(args, read, said)} and "disputedIn"(${days.join(", ")})`;
      });
      return `${excludesSome(allowed, daysIn(own).slice(3))} and ${supported}`;
    });
    const held = heldOn(args, read, own);
    const throughout = certainlyHeldThroughout(args, read, own);
    const disputed = `(${held} and (${throughout}) is not true and ${contradicted})`;
    return given === true ? disputed : `not ${disputed}`;
  };
}

// Whether a reading excludes some of the days on which the fact possibly held: false of most facts, so that the second reading is not looked for.
function excludesSome([from, until, gaps]: readonly string[], [first, last]: readonly string[]): string {
  return `(${from} > ${first} or ${until} < ${last} or ${gaps} is not null)`;
}

/** On a property of a filter: whether facts are disputed on the date of the list. `cost` is what it costs to ask it of all facts of the kind. */
export function Disputed({ cost, details }: { readonly cost: number; readonly details?: string }): PropertyDecorator {
  return Where(
    () => Boolean,
    costing(cost, isDisputed(details)),
    "True: matches facts that on the date of `asOf`, or on a day of `during`, certainly held by one citation's reading and did not by another's. False: all other facts. Disputed facts are not certain that day, so `true` in the list's own filter implies POSSIBLE. An error without a date (BAD_USER_INPUT).",
  );
}
