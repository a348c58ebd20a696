import { ArgsType, Field } from "type-graphql";
import { ObligationFilter } from "../agreement/listings.js";
import { asOfArgs } from "../date/as-of.js";
import { DateScalar } from "../date/date-scalar.js";
import { Certainty } from "../date/period.js";
import { connectionTo } from "../declare/connection.js";
import { Where } from "../declare/fields.js";
import { Filter, is, isAnyOf } from "../declare/filters.js";
import { defineListing } from "../declare/listing.js";
import { pageArgs } from "../declare/page-args.js";
import { PartyFilter } from "../party/listings.js";
import { withCoverageOfParties } from "../source/coverage.js";
import { Defender, defenderOrders } from "./defender.js";
import { AttackEffect, AttackSide, TriggeredObligation, triggeredOrders } from "./triggered-obligation.js";

/** Which defenders. */
@Filter("Which defenders.")
export class DefenderFilter {
  @Where(() => PartyFilter, { along: "defender", many: false }, "Who must help.")
  defender?: object;

  @Where(() => ObligationFilter, { along: "obligation", many: false }, "The obligation.")
  obligation?: object;
}

/** Which triggered obligations. */
@Filter("Which triggered obligations.")
export class TriggeredObligationFilter {
  @Where(() => [AttackEffect], isAnyOf("effect"), "The attack makes one of these of it.")
  effect?: string[];

  @Where(() => AttackSide, is("side"), "It helps this side.")
  side?: string;

  @Where(() => Boolean, is("conflicting"), "Whether another obligation binds the bearer the other way.")
  conflicting?: boolean;

  @Where(() => PartyFilter, { along: "bearer", many: false }, "Who is bound.")
  bearer?: object;

  @Where(() => ObligationFilter, { along: "obligation", many: false }, "The obligation.")
  obligation?: object;
}

/** The arguments of what an attack on a day triggers. */
@ArgsType()
export class TriggeredObligationArgs extends pageArgs(
  () => TriggeredObligationFilter,
  () => triggeredOrders.input,
) {
  @Field(() => DateScalar, { description: "The day of the attack, up to ten years from now." })
  asOf: string;

  @Field(() => Certainty, {
    nullable: true,
    defaultValue: "CERTAIN",
    description: "Obligations and memberships that certainly hold that day, or also those that possibly do.",
  })
  certainty: string;
}

defineListing("defenders", {
  connection: withCoverageOfParties(
    connectionTo("Defender", () => Defender),
    ["of"],
    ["ALLIANCE", "OBLIGATION"],
  ),
  args: asOfArgs(
    () => DefenderFilter,
    () => defenderOrders.input,
  ),
  matching: [],
});
defineListing("triggeredObligations", {
  connection: withCoverageOfParties(
    connectionTo("TriggeredObligation", () => TriggeredObligation),
    ["attacked", "attacker"],
    ["ALLIANCE", "OBLIGATION"],
    { of: "either" },
  ),
  args: TriggeredObligationArgs,
  matching: [],
});
