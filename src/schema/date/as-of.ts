import { ArgsType, Field, InputType, type ClassType } from "type-graphql";
import type { Args, Condition, Read, Scope } from "../../plan/scope.js";
import { spanOf } from "../../dates/span.js";
import { clientError } from "../../errors.js";
import { pageArgs } from "../declare/page-args.js";
import { DateScalar, DateSpanScalar } from "./date-scalar.js";
import { Certainty } from "./period.js";

/** The arguments of a list of what holds for a time. */
export function asOfArgs(filter: () => ClassType, orderBy: () => ClassType): ClassType<object> {
  @ArgsType()
  class AsOfArgs extends pageArgs(filter, orderBy) {
    @Field(() => DateScalar, {
      nullable: true,
      description: "Only what holds on this day, up to ten years from now; all that is known without it.",
    })
    asOf?: string;

    @Field(() => Certainty, {
      nullable: true,
      defaultValue: "CERTAIN",
      description: "With `asOf`: what certainly holds, or also what possibly does.",
    })
    certainty: string;
  }
  return AsOfArgs;
}

/** The arguments of a list of facts that hold for a time: of a day, or of days. */
export function heldArgs(filter: () => ClassType, orderBy: () => ClassType): ClassType<object> {
  @ArgsType()
  class HeldArgs extends asOfArgs(filter, orderBy) {
    @Field(() => DateSpanScalar, {
      nullable: true,
      description:
        "Only what holds on at least one of these days, such as those of a year. It goes without `asOf`, and what is said of the day of `asOf` holds of these days.",
    })
    during?: string;
  }
  return HeldArgs;
}

/** The arguments that say when the things of a list are to hold; at most one of them is given. */
export const whenArgs = ["asOf", "during"] as const;

/** Which of these is given. */
export function whenOf(args: Args): (typeof whenArgs)[number] | undefined {
  const [first, second] = whenArgs.filter((name) => args[name] !== undefined && args[name] !== null);
  if (second === undefined) return first;
  throw clientError("BAD_USER_INPUT", "`asOf` and `during` both say when: give one of them");
}

/** The first and the last day of the argument `during`, as parameters. */
export function daysOfSpan(scope: Scope): readonly [string, string] {
  const end = (name: "first" | "last") => scope.parameter((args) => spanOf(String(args["during"]))[name], "date");
  return [end("first"), end("last")];
}

/** What holds on the day of `asOf` or in the days of `during`, as certainly as `certainty` asks. */
export const heldOn: Condition = (given, _, scope) => heldThen(given as Args, certaintyOf(given as Args), scope);

function heldThen(given: Args, certainty: unknown, scope: Scope): string | undefined {
  const when = whenOf(given);
  if (when === "asOf") return holds(certainty, (args) => args["asOf"], scope);
  return when && `"heldIn"(${[...daysOfSpan(scope), certaintyLiteral(certainty), ...daysIn(scope)].join(", ")})`;
}

/** How certainly the things of a list are to hold, by its arguments. What is disputed is never certain: asked for it, a list has what is possible. */
export function certaintyOf({ certainty, filter }: Args): unknown {
  const { disputed } = (filter ?? {}) as { readonly disputed?: unknown };
  return disputed === true ? "POSSIBLE" : certainty;
}

/** What certainly holds on the day of `asOf`, or on one of the days of `during`. */
export const certainlyHeldOn: Condition = (given, _, scope) => heldThen(given as Args, "CERTAIN", scope);

/** What certainly holds on the day of `asOf`, or on all days of `during`. */
export const certainlyHeldThroughout: Condition = (given, _, scope) => {
  const when = whenOf(given as Args);
  if (when !== "during") return heldThen(given as Args, "CERTAIN", scope);
  return `"heldThroughout"(${[...daysOfSpan(scope), ...daysIn(scope).slice(0, 3)].join(", ")})`;
};

/** The columns of the days on which a row holds, as functions take them. */
export const daysIn = (scope: Scope): readonly string[] =>
  ["certainFrom", "certainUntil", "certainGaps", "possibleFrom", "possibleUntil", "possibleGaps"].map((column) =>
    scope.column(column),
  );

/** A certainty as a literal: it is folded when the statement is planned, so that an index on the days can be used. */
export const certaintyLiteral = (certainty: unknown): string => (certainty === "POSSIBLE" ? "'POSSIBLE'" : "'CERTAIN'");

// The rule is the database's.
function holds(certainty: unknown, day: Read, scope: Scope): string {
  return `"heldOn"(${[scope.parameter(day, "date"), certaintyLiteral(certainty), ...daysIn(scope)].join(", ")})`;
}

/** What a filter asks to hold on a day. */
@InputType({ description: "A day on which it holds." })
export class HeldFilter {
  @Field(() => DateScalar, { description: "The day, up to ten years from now." })
  on: string;

  @Field(() => Certainty, {
    nullable: true,
    defaultValue: "CERTAIN",
    description: "What certainly holds, or also what possibly does.",
  })
  certainty: string;
}

/** What holds on the day of a filter's `held`. */
export const isHeld: Condition = (given, read, scope) =>
  holds((given as Args)["certainty"], (args) => (read(args) as Args)["on"], scope);

/** A condition on a row's details in a table of their own. */
export function at(path: string, condition: Condition): Condition {
  return (given, read, scope) =>
    condition(given, read, { ...scope, column: (column) => scope.column(`${path}.${column}`) });
}

/** The arguments of a list of what happened on a day. */
export function betweenArgs(filter: () => ClassType, orderBy: () => ClassType): ClassType<object> {
  @ArgsType()
  class BetweenArgs extends pageArgs(filter, orderBy) {
    @Field(() => DateScalar, {
      nullable: true,
      description: "Only what happened on this day or later; what has no date is left out.",
    })
    from?: string;

    @Field(() => DateScalar, {
      nullable: true,
      description: "Only what happened on this day or earlier; what has no date is left out.",
    })
    to?: string;

    @Field(() => Certainty, {
      nullable: true,
      defaultValue: "CERTAIN",
      description:
        "With `from` or `to`: what certainly happened then (every day it can mean lies within), or also what possibly did.",
    })
    certainty: string;
  }
  return BetweenArgs;
}

/** What happened from `from` to `to`, as certainly as `certainty` asks: the rule is the function's. */
export const happenedBetween: Condition = (given, _, scope) => {
  const { from, to, certainty } = given as Args;
  const bound = (name: "from" | "to", day: unknown) =>
    day === undefined || day === null ? undefined : scope.parameter((args) => args[name], "date");
  const [first, last] = [bound("from", from), bound("to", to)];
  if (first === undefined && last === undefined) return undefined;
  const date = ["on", "onEarliest", "onLatest"].map((column) => scope.column(column));
  return `"happenedBetween"(${[first ?? "null", last ?? "null", certaintyLiteral(certainty), ...date].join(", ")})`;
};
