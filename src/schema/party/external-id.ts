import { Field, InputType } from "type-graphql";
import type { Args, Condition } from "../../plan/from-clause.js";

/** A filter on a number or code in another system. */
@InputType({ description: "Filter on a number or code in another system, such as a COW number." })
export class ExternalIdFilter {
  @Field(() => String, {
    description: "System of the number or code: one of those listed for `ExternalId.scheme`, in capitals.",
  })
  scheme: string;

  @Field(() => [String], {
    nullable: true,
    description: "Matches if the number or code in that system is one of these. Null: any number or code.",
  })
  value?: string[];
}

/** The column of an external id that leads to its bearer. */
type Bearer = "actorId" | "officialId" | "agreementId";

/**
 * The row has the number or code. The rows with it are looked up once, by the index on scheme and value, and not for each row: they are few, so
 * the planner should start with them.
 */
export function hasExternalId(bearer: Bearer): Condition {
  return (given, read, clause) => {
    const { value } = given as Args;
    const ids = clause.nested("ExternalId");
    const asked = (name: string, type: string) => clause.parameter((args) => (read(args) as Args)[name], type);
    const conditions = [
      `${ids.column("scheme")} = ${asked("scheme", "text")}`,
      ...(value === undefined || value === null ? [] : [`${ids.column("value")} = any(${asked("value", "text[]")})`]),
      `${ids.column(bearer)} is not null`,
    ];
    return `${clause.column("id")} = any(array(select ${ids.column(bearer)} from ${ids.from()} where ${conditions.join(" and ")}))`;
  };
}
