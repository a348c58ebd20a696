import { Arg, Extensions, Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { CountsDeclaration, FieldDeclaration } from "../../plan/declaration.js";
import { defaultPageSize, maxCounts } from "../../plan/page.js";
import type { Scope } from "../../plan/scope.js";

/** What the things of a list are counted by. */
export interface Counts {
  /** One of the list that the field gives. */
  readonly type: () => ClassType;
  readonly description: string;
  readonly by: CountsDeclaration;
}

/** Declares `countsBy…` on a connection. */
export function declareCounts(connection: ClassType, by: string, { type, description, by: counted }: Counts): void {
  const { prototype } = connection as { prototype: object };
  const field = `countsBy${by}`;
  const plan: FieldDeclaration = { from: "counts", by: counted };
  if (!("value" in counted)) {
    Arg("first", () => Int, {
      defaultValue: defaultPageSize,
      nullable: true,
      description: `At most so many, those with the most: 0 to ${maxCounts}.`,
    })(prototype, field, 0);
  }
  Field(() => [type()] as never, { description })(prototype, field);
  Extensions({ plan })(prototype, field);
}

/** Makes the type of one count: how many there are, and of what, under `name`. */
export function countType(
  typename: string,
  name: string,
  type: () => unknown,
  { description, nullable = false }: { description: string; nullable?: boolean },
): () => ClassType {
  class Count {}
  Field(type as never, { description, nullable })(Count.prototype, name);
  Field(() => Int, { description: "How many, on all pages, under the same filter." })(Count.prototype, "count");
  ObjectType(`${typename}Count`, { description: `How many things of a list there are by one ${typename}.` })(Count);
  return () => Count;
}

const ofYear = countType("Year", "year", () => Int, {
  description: "The year; null for what no source dates within one year.",
  nullable: true,
});

/** By a column of an enum, in the enum's own order. */
export function byValue(type: () => ClassType, path: string, description: string): Counts {
  return { type, description, by: { value: (scope) => scope.column(path) } };
}

/** By each value of a column that holds several. */
export function byEachValue(type: () => ClassType, path: string, description: string): Counts {
  return { type, description, by: { value: (scope) => `unnest(${scope.column(path)})` } };
}

/** By the year in which the days lie that a partial date can mean. */
export function byYear(path: string, description: string): Counts {
  const value = (scope: Scope) => {
    const [earliest, latest] = [scope.column(`${path}Earliest`), scope.column(`${path}Latest`)];
    return `case when extract(year from ${earliest}) = extract(year from ${latest}) then extract(year from ${latest})::int end`;
  };
  return {
    type: ofYear,
    description: `${description} Years in their order, what is not dated within one last.`,
    by: { value },
  };
}
