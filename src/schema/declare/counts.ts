import { Arg, Extensions, Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { CountsDeclaration, FieldDeclaration } from "../../plan/declaration.js";
import { defaultPageSize, maxCounts } from "../../plan/page.js";
import type { FromClause } from "../../plan/from-clause.js";

/** How the items of a list are grouped and counted. */
export interface Counts {
  /** The type of one count. */
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
      description: `Returns the n largest counts (0 to ${maxCounts}, default ${defaultPageSize}).`,
    })(prototype, field, 0);
  }
  Field(() => [type()] as never, { description })(prototype, field);
  Extensions({ plan })(prototype, field);
}

/** Makes the type of one count: the number, and under `name` the value that it counts. */
export function countType(
  typename: string,
  name: string,
  type: () => unknown,
  { description, nullable = false }: { description: string; nullable?: boolean },
): () => ClassType {
  class Count {}
  Field(type as never, { description, nullable })(Count.prototype, name);
  Field(() => Int, { description: "Number of listed items with this value, on all pages, under the same filter." })(
    Count.prototype,
    "count",
  );
  ObjectType(`${typename}Count`, {
    description: `Count of the listed items for one ${typename}, given in \`${name}\`.`,
  })(Count);
  return () => Count;
}

const ofYear = countType("Year", "year", () => Int, {
  description: "Calendar year. Null for items that no source dates within a single year.",
  nullable: true,
});

/** Counts by a column of an enum, in the order of the enum. */
export function byValue(type: () => ClassType, path: string, description: string): Counts {
  return { type, description, by: { value: (clause) => clause.column(path) } };
}

/** Counts by each value of an array column: an item counts once for each of its values. */
export function byEachValue(type: () => ClassType, path: string, description: string): Counts {
  return { type, description, by: { value: (clause) => `unnest(${clause.column(path)})` } };
}

/** Counts by year, if all days that a partial date can mean lie in one year. */
export function byYear(path: string, description: string): Counts {
  const value = (clause: FromClause) => {
    const [earliest, latest] = [clause.column(`${path}Earliest`), clause.column(`${path}Latest`)];
    return `case when extract(year from ${earliest}) = extract(year from ${latest}) then extract(year from ${latest})::int end`;
  };
  return {
    type: ofYear,
    description: `${description} Years ascend; items that are not dated within a single year come last, with a null year.`,
    by: { value },
  };
}
