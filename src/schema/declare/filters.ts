import { Field, InputType, type ClassType } from "type-graphql";
import { all, costing } from "../../plan/condition.js";
import { currentIdentity } from "../../plan/current-slug.js";
import type { Args, Condition } from "../../plan/scope.js";
import { columnTypeAt } from "../../plan/data-model.js";
import { fold } from "../../text/fold.js";
import { DateScalar } from "../date/date-scalar.js";

/** The column is one of the values given. */
export function isAnyOf(path: string): Condition {
  return (_, read, scope) => {
    return `${scope.column(path)} = any(${scope.parameter(read, `${columnTypeAt(scope.table, path)}[]`)})`;
  };
}

/** Some value of the array column is one of the values given. */
export function hasAnyOf(path: string): Condition {
  return (_, read, scope) => {
    return `${scope.column(path)} && ${scope.parameter(read, columnTypeAt(scope.table, path))}`;
  };
}

/** The slug is one of those given, or that of what is found under one of them since two things were merged. */
export const hasSlug: Condition = (_, read, scope) => {
  const given = scope.parameter(read, "text[]");
  const current = currentIdentity(scope.table, "slug", "g");
  return `${scope.column("slug")} = any(array(select ${current} from unnest(${given}) g))`;
};

/** The column is the value given. */
export function is(path: string): Condition {
  return (_, read, scope) => `${scope.column(path)} = ${scope.parameter(read, columnTypeAt(scope.table, path))}`;
}

/** The folded names hold the text, folded likewise; text of which folding leaves nothing is in no name. */
export function holdsText(path: string): Condition {
  return costing(2, (_, read, scope) => {
    const text = scope.parameter((args) => fold(String(read(args))), "text");
    return `(${text} <> '' and strpos(${scope.column(path)}, ${text}) > 0)`;
  });
}

/** All days that a partial date can mean lie in the range. */
export function liesIn(path: string): Condition {
  return (given, read, scope) => {
    const range = given as Args;
    const bound = (name: string) => scope.parameter((args) => (read(args) as Args)[name], "date");
    return all([
      `${scope.column(path)} is not null`,
      range["from"] ? `${scope.column(`${path}Earliest`)} >= ${bound("from")}` : undefined,
      range["to"] ? `${scope.column(`${path}Latest`)} <= ${bound("to")}` : undefined,
    ]);
  };
}

/** A range of days. */
@InputType({
  description:
    "A range of days, both ends included. What a source dates loosely is in it when every day it can mean is.",
})
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: "First day; open where it is not given." })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; open where it is not given." })
  to?: string;
}

/** On a class: a filter's input type, whose conditions all hold together; with `and`, `or`, `not` to combine them otherwise. */
export function Filter(description: string): <Class extends ClassType>(target: Class) => void {
  return (target) => {
    const combine = (name: string, returns: () => ClassType | [ClassType], text: string) =>
      Field(returns as never, { nullable: true, description: text })(target.prototype, name);
    combine("and", () => [target], "Matches if all of these filters match.");
    combine("or", () => [target], "Matches if any of these filters match. An empty list matches nothing.");
    combine("not", () => target, "Matches if this filter does not match.");
    InputType({ description })(target);
  };
}

/** The filter of a to-many relation: some of its things match, none does. */
export function someOrNone(name: string, filter: () => ClassType): ClassType {
  @InputType(`${name}ListFilter`, { description: `Which ${name} there must or must not be.` })
  class ListFilter {
    @Field(() => filter(), {
      nullable: true,
      description: "At least one for which this holds; `{}`: at least one at all.",
    })
    some?: object;

    @Field(() => filter(), { nullable: true, description: "None for which this holds; `{}`: none at all." })
    none?: object;
  }
  return ListFilter;
}
