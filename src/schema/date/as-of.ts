import { ArgsType, Field, InputType, type ClassType } from "type-graphql";
import type { Args, Condition, Read, Scope } from "../../plan/scope.js";
import { pageArgs } from "../declare/page-args.js";
import { DateScalar } from "./date-scalar.js";
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

/** What holds on the day of `asOf`, as certainly as `certainty` asks. */
export const heldOn: Condition = (given, _, scope) => {
  const { asOf } = given as Args;
  const certainty = certaintyOf(given as Args);
  return asOf === undefined || asOf === null ? undefined : holds(certainty, (args) => args["asOf"], scope);
};

/** How certainly the things of a list are to hold, by its arguments. What is disputed is never certain: asked for it, a list has what is possible. */
export function certaintyOf({ certainty, filter }: Args): unknown {
  const { disputed } = (filter ?? {}) as { readonly disputed?: unknown };
  return disputed === true ? "POSSIBLE" : certainty;
}

/** What certainly holds on the day of `asOf`. */
export const certainlyHeldOn: Condition = (_, __, scope) => holds("CERTAIN", (args) => args["asOf"], scope);

const DAYS = ["certainFrom", "certainUntil", "certainGaps", "possibleFrom", "possibleUntil", "possibleGaps"];

// The rule is the database's.
function holds(certainty: unknown, day: Read, scope: Scope): string {
  const asked = certainty === "POSSIBLE" ? "POSSIBLE" : "CERTAIN";
  return `"heldOn"(${[scope.parameter(day, "date"), `'${asked}'`, ...DAYS.map((column) => scope.column(column))].join(", ")})`;
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
  // A literal certainty is folded when the statement is planned, so that an index on the dates can be used.
  const word = certainty === "POSSIBLE" ? "POSSIBLE" : "CERTAIN";
  const date = ["on", "onEarliest", "onLatest"].map((column) => scope.column(column));
  return `"happenedBetween"(${[first ?? "null", last ?? "null", `'${word}'`, ...date].join(", ")})`;
};
