import { Field, InputType } from "type-graphql";
import type { Args, Condition } from "../../plan/scope.js";

/** A number or code that a filter asks for. */
@InputType({ description: "A number or code in another system." })
export class ExternalIdFilter {
  @Field(() => String, { description: "The system, as `ExternalId.scheme` lists them, in capitals." })
  scheme: string;

  @Field(() => [String], { nullable: true, description: "One of these there; any at all where this is not given." })
  value?: string[];
}

/** Which column of an external id says whose it is. */
type Bearer = "actorId" | "officialId" | "agreementId";

/**
 * The row has the number or code. The rows that have it are looked up once, by the index on scheme and value, and not asked for with each
 * row: so few have it that they lead the way.
 */
export function hasExternalId(bearer: Bearer): Condition {
  return (given, read, scope) => {
    const { value } = given as Args;
    const scheme = scope.parameter((args) => (read(args) as Args)["scheme"], "text");
    const isValue =
      value === undefined || value === null
        ? ""
        : ` and x."value" = any(${scope.parameter((args) => (read(args) as Args)["value"], "text[]")})`;
    return `${scope.column("id")} = any(array(select x."${bearer}" from "ExternalId" x where x."scheme" = ${scheme}${isValue} and x."${bearer}" is not null))`;
  };
}
