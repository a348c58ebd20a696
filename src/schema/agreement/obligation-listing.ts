import { ArgsType, Field } from "type-graphql";
import { ObligationKind } from "../../generated/prisma/enums.js";
import { AllianceFilter } from "../alliance/listing.js";
import { heldArgs, heldOn, HeldFilter, isHeld } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { byValue, byYear, countType } from "../declare/counts.js";
import { Where } from "../declare/fields.js";
import { Filter, isAnyOf, someOrNone } from "../declare/filters.js";
import { defineListing } from "../declare/listing.js";
import { PartyFilter } from "../party/listings.js";
import { byParty } from "../party/party-counts.js";
import { CitedBy } from "../source/citation-filter.js";
import { Disputed } from "../source/disputed.js";
import { SingleSource } from "../source/single-source.js";
import { Obligation, obligationOrders, ObligationRole } from "./obligation.js";
import { withCoverage } from "../source/coverage.js";
import { AgreementFilter } from "./listings.js";

/** Filter on obligations. */
@Filter("Filter on obligations: all given conditions must match.")
export class ObligationFilter {
  @Where(() => [ObligationKind], isAnyOf("kind"), "Matches obligations of one of these kinds.")
  kind?: string[];

  @Where(
    () => PartyFilter,
    { along: "bearer", many: false },
    "Matches obligations whose bearer (the party that owes) matches this filter.",
  )
  bearer?: object;

  @Where(
    () => PartyFilter,
    { along: "beneficiary", many: false },
    "Matches obligations whose beneficiary (the party that is owed) matches this filter.",
  )
  beneficiary?: object;

  @Where(
    () => AgreementFilter,
    { along: "agreement", many: false },
    "Matches obligations under an agreement that matches this filter.",
  )
  agreement?: object;

  @Where(
    () => AllianceFilter,
    { along: "alliance", many: false },
    "Matches obligations in an alliance that matches this filter.",
  )
  alliance?: object;

  @Where(() => HeldFilter, isHeld, "Matches obligations that were owed on a date.")
  held?: object;

  @SingleSource("obligationId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed({ cost: 210 })
  disputed?: boolean;
}

/** Filter on related obligations. */
export const ObligationListFilter = someOrNone("Obligation", () => ObligationFilter);

/** The arguments of a list of obligations. */
@ArgsType()
export class ObligationArgs extends heldArgs(
  () => ObligationFilter,
  () => obligationOrders.input,
) {
  @Field(() => ObligationRole, {
    nullable: true,
    description:
      "On a party: returns only obligations with the party on this side. No effect on other lists. Null: both sides.",
  })
  role?: string;
}

defineListing("obligations", {
  connection: withCoverage(
    connectionTo("Obligation", () => Obligation, {
      Kind: byValue(
        countType("ObligationKind", "kind", () => ObligationKind, {
          description: "Kind for which the obligations are counted.",
        }),
        "kind",
        "Count of the listed obligations by kind, in the order of the enum.",
      ),
      Year: byYear("start", "Count of the listed obligations by the year in which they began."),
      Bearer: byParty("bearerId", "Count of the listed obligations by bearer (the party that owes), largest first."),
      Beneficiary: byParty(
        "beneficiaryId",
        "Count of the listed obligations by beneficiary (the party that is owed), largest first.",
      ),
    }),
    { narrowedBy: ["kind", "bearer", "beneficiary"] },
  ),
  args: ObligationArgs,
  matching: [heldOn],
});
