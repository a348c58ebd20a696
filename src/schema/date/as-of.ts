import { ArgsType, Field, InputType, type ClassType } from "type-graphql";
import type { Args, Condition, Read, FromClause } from "../../plan/from-clause.js";
import { spanOf } from "../../dates/span.js";
import { clientError } from "../../errors.js";
import { pageArgs } from "../declare/page-args.js";
import { DateScalar, DateSpanScalar } from "./date-scalar.js";
import { Certainty } from "./period.js";

/** The arguments of a list of facts with a period: one date. */
export function asOfArgs(filter: () => ClassType, orderBy: () => ClassType): ClassType<object> {
  @ArgsType()
  class AsOfArgs extends pageArgs(filter, orderBy) {
    @Field(() => DateScalar, {
      nullable: true,
      description:
        "Returns only items that held on this date (agreements in force, active alliances). Null: no restriction by date. A date more than 10 years in the future is an error (BAD_USER_INPUT).",
    })
    asOf?: string;

    @Field(() => Certainty, {
      nullable: true,
      defaultValue: "CERTAIN",
      description:
        "Certainty required on the date. CERTAIN (default): returns only items that certainly held. POSSIBLE: also returns items that may have held. No effect without a date.",
    })
    certainty: string;
  }
  return AsOfArgs;
}

/** The arguments of a list of facts with a period: one date or a span of days. */
export function heldArgs(filter: () => ClassType, orderBy: () => ClassType): ClassType<object> {
  @ArgsType()
  class HeldArgs extends asOfArgs(filter, orderBy) {
    @Field(() => DateSpanScalar, {
      nullable: true,
      description:
        "Returns only items that held on at least one of these days, for example in a year (`1955`). Not allowed with `asOf` (BAD_USER_INPUT). Rules for `asOf` in other descriptions also apply to `during`.",
    })
    during?: string;
  }
  return HeldArgs;
}

/** The arguments that restrict a list by date. At most one of them is given. */
export const whenArgs = ["asOf", "during"] as const;

/** The one that is given. Throws BAD_USER_INPUT if both are. */
export function whenOf(args: Args): (typeof whenArgs)[number] | undefined {
  const [first, second] = whenArgs.filter((name) => args[name] !== undefined && args[name] !== null);
  if (second === undefined) return first;
  throw clientError("BAD_USER_INPUT", "`asOf` and `during` exclude each other: give one of them");
}

const anyDate = "on any date";

/** The arguments of a list as a filter reads them that matches items on any date. */
export const onAnyDate = (args: Args): Args => ({ ...args, [anyDate]: true });

/** The argument that restricts the parties of agreements by date; undefined if none does. */
export const partiesWhen = (args: Args): ReturnType<typeof whenOf> => (anyDate in args ? undefined : whenOf(args));

/** The first and last day of the argument `during`, as parameters. */
export function daysOfSpan(clause: FromClause): readonly [string, string] {
  const end = (name: "first" | "last") => clause.parameter((args) => spanOf(String(args["during"]))[name], "date");
  return [end("first"), end("last")];
}

/** The first and last day of `during`, or twice the date of `asOf`, as parameters. */
export function spanAsked(clause: FromClause): readonly [string, string] {
  if (whenOf(clause.given) === "during") return daysOfSpan(clause);
  const day = clause.parameter((args) => args["asOf"], "date");
  return [day, day];
}

/** The row held on the date of `asOf` or on a day of `during`, with the given `certainty`. */
export const heldOn: Condition = (given, _, clause) => heldThen(given as Args, certaintyOf(given as Args), clause);

function heldThen(given: Args, certainty: unknown, clause: FromClause): string | undefined {
  const when = whenOf(given);
  if (when === "asOf") return holds(certainty, (args) => args["asOf"], clause);
  return when && `"heldIn"(${[...daysOfSpan(clause), certaintyLiteral(certainty), ...daysIn(clause)].join(", ")})`;
}

/** The certainty that the arguments of a list require. A fact is not certain on a day on which it is disputed, so `disputed: true` implies POSSIBLE. */
export function certaintyOf({ certainty, filter }: Args): unknown {
  const { disputed } = (filter ?? {}) as { readonly disputed?: unknown };
  return disputed === true ? "POSSIBLE" : certainty;
}

/** The certainty with which a negated condition must be tested. */
export const oppositeOf = (certainty: unknown): "CERTAIN" | "POSSIBLE" =>
  certainty === "POSSIBLE" ? "CERTAIN" : "POSSIBLE";

/** The row certainly held on the date of `asOf`, or on a day of `during`. */
export const certainlyHeldOn: Condition = (given, _, clause) => heldThen(given as Args, "CERTAIN", clause);

/** The row certainly held on the date of `asOf`, or on all days of `during`. */
export const certainlyHeldThroughout: Condition = (given, _, clause) => {
  const when = whenOf(given as Args);
  if (when !== "during") return heldThen(given as Args, "CERTAIN", clause);
  return `"heldThroughout"(${[...daysOfSpan(clause), ...daysIn(clause).slice(0, 3)].join(", ")})`;
};

/** The columns of the days on which a row held, in the order of the functions' arguments. */
export const daysIn = (clause: FromClause): readonly string[] =>
  ["certainFrom", "certainUntil", "certainGaps", "possibleFrom", "possibleUntil", "possibleGaps"].map((column) =>
    clause.column(column),
  );

/** A certainty as a literal: the planner folds it, so that it can use an index on the days. */
export const certaintyLiteral = (certainty: unknown): string => (certainty === "POSSIBLE" ? "'POSSIBLE'" : "'CERTAIN'");

// The database function has the rule.
function holds(certainty: unknown, day: Read, clause: FromClause): string {
  return `"heldOn"(${[clause.parameter(day, "date"), certaintyLiteral(certainty), ...daysIn(clause)].join(", ")})`;
}

/** A filter's condition that something held on a date. */
@InputType({ description: "Condition that something held on a date, with a certainty." })
export class HeldFilter {
  @Field(() => DateScalar, {
    description: "Date to test. A date more than 10 years in the future is an error (BAD_USER_INPUT).",
  })
  on: string;

  @Field(() => Certainty, {
    nullable: true,
    defaultValue: "CERTAIN",
    description:
      "Certainty required on the date. CERTAIN (default): matches only what certainly held. POSSIBLE: also matches what may have held.",
  })
  certainty: string;
}

/** The row held on the date of a filter's `held`. */
export const isHeld: Condition = (given, read, clause) =>
  holds((given as Args)["certainty"], (args) => (read(args) as Args)["on"], clause);

/** A condition on columns of another table, to which a to-one relation leads. */
export function at(path: string, condition: Condition): Condition {
  return (given, read, clause) =>
    condition(given, read, { ...clause, column: (column) => clause.column(`${path}.${column}`) });
}

/** The arguments of a list of events: a range of dates. */
export function betweenArgs(filter: () => ClassType, orderBy: () => ClassType): ClassType<object> {
  @ArgsType()
  class BetweenArgs extends pageArgs(filter, orderBy) {
    @Field(() => DateScalar, {
      nullable: true,
      description: "Returns only items dated on or after this date. Undated items are left out.",
    })
    from?: string;

    @Field(() => DateScalar, {
      nullable: true,
      description: "Returns only items dated on or before this date. Undated items are left out.",
    })
    to?: string;

    @Field(() => Certainty, {
      nullable: true,
      defaultValue: "CERTAIN",
      description:
        "Certainty required with `from` or `to`. CERTAIN (default): all days that the item's date can mean are in the range. POSSIBLE: at least one of them is.",
    })
    certainty: string;
  }
  return BetweenArgs;
}

/** The row happened between `from` and `to`, with the given `certainty`. The database function has the rule. */
export const happenedBetween: Condition = (given, _, clause) => {
  const { from, to, certainty } = given as Args;
  const bound = (name: "from" | "to", day: unknown) =>
    day === undefined || day === null ? undefined : clause.parameter((args) => args[name], "date");
  const [first, last] = [bound("from", from), bound("to", to)];
  if (first === undefined && last === undefined) return undefined;
  const date = ["on", "onEarliest", "onLatest"].map((column) => clause.column(column));
  return `"happenedBetween"(${[first ?? "null", last ?? "null", certaintyLiteral(certainty), ...date].join(", ")})`;
};
