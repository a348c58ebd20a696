import { ArgsType, Field } from "type-graphql";
import { ObligationFilter } from "../agreement/obligation-listing.js";
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

/** Filter on defenders. */
@Filter("Filter on defenders: all given conditions must match.")
export class DefenderFilter {
  @Where(
    () => PartyFilter,
    { along: "defender", many: false },
    "Matches if the defender (the party that must help) matches this filter.",
  )
  defender?: object;

  @Where(() => ObligationFilter, { along: "obligation", many: false }, "Matches if the obligation matches this filter.")
  obligation?: object;
}

/** Filter on triggered obligations. */
@Filter("Filter on triggered obligations: all given conditions must match.")
export class TriggeredObligationFilter {
  @Where(() => [AttackEffect], isAnyOf("effect"), "Matches obligations on which the attack has one of these effects.")
  effect?: string[];

  @Where(() => AttackSide, is("side"), "Matches obligations that help this side of the attack.")
  side?: string;

  @Where(
    () => Boolean,
    is("conflicting"),
    "True: matches obligations that conflict with another obligation of the obliged party. False: matches all others.",
  )
  conflicting?: boolean;

  @Where(() => PartyFilter, { along: "bearer", many: false }, "Matches if the obliged party matches this filter.")
  bearer?: object;

  @Where(() => ObligationFilter, { along: "obligation", many: false }, "Matches if the obligation matches this filter.")
  obligation?: object;
}

/** The arguments of the obligations that an attack triggers. */
@ArgsType()
export class TriggeredObligationArgs extends pageArgs(
  () => TriggeredObligationFilter,
  () => triggeredOrders.input,
) {
  @Field(() => DateScalar, {
    description: "Date of the attack. A date more than 10 years in the future is an error (BAD_USER_INPUT).",
  })
  asOf: string;

  @Field(() => Certainty, {
    nullable: true,
    defaultValue: "CERTAIN",
    description:
      "Certainty required of obligations and memberships on the date. CERTAIN (default): uses only those that certainly held. POSSIBLE: also uses those that may have held.",
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
