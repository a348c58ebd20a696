import { Field, InputType, type ClassType } from "type-graphql";
import { all, costing } from "../../plan/condition.js";
import { currentIdentity } from "../../plan/current-slug.js";
import type { Args, Condition } from "../../plan/from-clause.js";
import { columnTypeAt } from "../../plan/data-model.js";
import { fold } from "../../text/fold.js";
import { DateScalar } from "../date/date-scalar.js";

/** The column has one of the given values. */
export function isAnyOf(path: string): Condition {
  return (_, read, clause) => {
    return `${clause.column(path)} = any(${clause.parameter(read, `${columnTypeAt(clause.table, path)}[]`)})`;
  };
}

/** The array column has at least one of the given values. */
export function hasAnyOf(path: string): Condition {
  return (_, read, clause) => {
    return `${clause.column(path)} && ${clause.parameter(read, columnTypeAt(clause.table, path))}`;
  };
}

/** The slug is one of the given slugs, or a given slug is the former slug of a row that was merged into this one. */
export const hasSlug: Condition = (_, read, clause) => {
  const given = clause.parameter(read, "text[]");
  const one = clause.newAlias();
  const current = currentIdentity(clause.table, "slug", one);
  return `${clause.column("slug")} = any(array(select ${current} from unnest(${given}) ${one}))`;
};

/** The column has the given value. */
export function is(path: string): Condition {
  return (_, read, clause) => `${clause.column(path)} = ${clause.parameter(read, columnTypeAt(clause.table, path))}`;
}

/** The folded names contain the folded text. Text without letters or digits folds to nothing and is in no name. */
export function holdsText(path: string): Condition {
  return costing(2, (_, read, clause) => {
    const text = clause.parameter((args) => fold(String(read(args))), "text");
    return `(${text} <> '' and strpos(${clause.column(path)}, ${text}) > 0)`;
  });
}

/** All days that a partial date can mean are in the range. */
export function liesIn(path: string): Condition {
  return (given, read, clause) => {
    const range = given as Args;
    const bound = (name: string) => clause.parameter((args) => (read(args) as Args)[name], "date");
    return all([
      `${clause.column(path)} is not null`,
      range["from"] ? `${clause.column(`${path}Earliest`)} >= ${bound("from")}` : undefined,
      range["to"] ? `${clause.column(`${path}Latest`)} <= ${bound("to")}` : undefined,
    ]);
  };
}

/** Filter on a partial date: a range of days. */
@InputType({
  description:
    "Range of days, including both ends. A date that is not exact matches if all days that it can mean are in the range. Undated items do not match.",
})
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: "First day of the range. Null: no lower limit." })
  from?: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the range. Null: no upper limit." })
  to?: string;
}

/** On a class: the input type of a filter. An item must meet all its conditions; `and`, `or` and `not` combine filters. */
export function Filter(description: string): <Class extends ClassType>(target: Class) => void {
  return (target) => {
    const combine = (name: string, returns: () => ClassType | [ClassType], text: string) =>
      Field(returns as never, { nullable: true, description: text })(target.prototype, name);
    combine("and", () => [target], "Matches if all of these filters match. An empty list matches everything.");
    combine("or", () => [target], "Matches if any of these filters match. An empty list matches nothing.");
    combine("not", () => target, "Matches if this filter does not match.");
    InputType({ description })(target);
  };
}

/** The filter of a to-many relation: at least one related row matches, or none does. */
export function someOrNone(name: string, filter: () => ClassType): ClassType {
  @InputType(`${name}ListFilter`, {
    description: `Filter on related ${name} objects: at least one must match (\`some\`), none may match (\`none\`), or both.`,
  })
  class ListFilter {
    @Field(() => filter(), {
      nullable: true,
      description: `Matches if at least one related ${name} object matches this filter. \`{}\`: matches if there is any.`,
    })
    some?: object;

    @Field(() => filter(), {
      nullable: true,
      description: `Matches if no related ${name} object matches this filter. \`{}\`: matches if there is none.`,
    })
    none?: object;
  }
  return ListFilter;
}
