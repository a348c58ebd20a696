import { AgreementActionKind, AgreementKind, AgreementStatus } from "../../generated/prisma/enums.js";
import { heldArgs, heldOn, HeldFilter, isHeld } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { byValue, byYear, countType } from "../declare/counts.js";
import { Where } from "../declare/fields.js";
import { Filter, DateRange, holdsText, isAnyOf, liesIn, someOrNone } from "../declare/filters.js";
import { SlugIsAnyOf } from "../declare/names.js";
import { defineListing } from "../declare/listing.js";
import { pageArgs } from "../declare/page-args.js";
import { toMany } from "../declare/to-many.js";
import { ExternalIdFilter, hasExternalId } from "../party/external-id.js";
import { PartyFilter, PartyListFilter } from "../party/listings.js";
import { byParty } from "../party/party-counts.js";
import { TopicListFilter } from "../topic/listing.js";
import { CitedBy } from "../source/citation-filter.js";
import { Disputed } from "../source/disputed.js";
import { SingleSource } from "../source/single-source.js";
import { AgreementAction, actionOrders } from "./action.js";
import { Agreement, agreementOrders } from "./agreement.js";
import { byYearsToForce } from "./time-to-force.js";
import { wasIn, wasLinked } from "./was-party.js";
import { withCoverage } from "../source/coverage.js";
import { ObligationListFilter } from "./obligation-listing.js";

/** Filter on agreements. */
@Filter("Filter on agreements: all given conditions must match.")
export class AgreementFilter {
  @SlugIsAnyOf("Agreement")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if the title in any language contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(
    () => ExternalIdFilter,
    hasExternalId("agreementId"),
    "Matches items with this number or code in another system.",
  )
  externalId?: object;

  @Where(() => [AgreementKind], isAnyOf("kind"), "Matches agreements of one of these kinds.")
  kind?: string[];

  @Where(
    () => [AgreementStatus],
    isAnyOf("status"),
    "Matches agreements whose latest stage, as sources state it, is one of these. `asOf` has no effect on it.",
  )
  status?: string[];

  @Where(() => DateRange, liesIn("signed"), "Matches agreements signed in this range of days.")
  signed?: object;

  @Where(() => DateRange, liesIn("inForce"), "Matches agreements that entered into force in this range of days.")
  inForce?: object;

  @Where(
    () => PartyListFilter,
    { ...toMany("partyLinks.party"), tied: wasIn },
    "Condition on the parties, whether they are bound or not yet bound. In a list with `asOf`: on the parties that were in the agreement on that date, as in `Party.agreements` and `ties`. Under `none` or `not`, a certain list requires that the party was certainly not in it.",
  )
  parties?: object;

  @Where(
    () => AgreementActionListFilter,
    toMany("actions"),
    "Condition on the actions on the agreement, such as signatures and ratifications.",
  )
  actions?: object;

  @Where(() => ObligationListFilter, toMany("obligations"), "Condition on the obligations under the agreement.")
  obligations?: object;

  @Where(() => TopicListFilter, toMany("topicLinks.topic"), "Condition on the topics of the agreement.")
  topics?: object;

  @Where(() => HeldFilter, isHeld, "Matches agreements that were in force on a date.")
  held?: object;

  @SingleSource("agreementId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed({ cost: 20 })
  disputed?: boolean;
}

/** Filter on related agreements. */
export const AgreementListFilter = someOrNone("Agreement", () => AgreementFilter);

/** Filter on actions on agreements. */
@Filter("Filter on actions on agreements: all given conditions must match.")
export class AgreementActionFilter {
  @Where(() => [AgreementActionKind], isAnyOf("kind"), "Matches actions of one of these kinds.")
  kind?: string[];

  @Where(() => PartyFilter, { along: "party", many: false }, "Matches actions by a party that matches this filter.")
  party?: object;

  @Where(() => DateRange, liesIn("on"), "Matches actions dated in this range of days.")
  on?: object;

  @SingleSource("actionId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;
}

/** Filter on related actions. */
export const AgreementActionListFilter = someOrNone("AgreementAction", () => AgreementActionFilter);

defineListing("agreements", {
  connection: withCoverage(
    connectionTo("Agreement", () => Agreement, {
      Kind: byValue(
        countType("AgreementKind", "kind", () => AgreementKind, {
          description: "Kind for which the agreements are counted.",
        }),
        "kind",
        "Count of the listed agreements by kind, in the order of the enum.",
      ),
      Status: byValue(
        countType("AgreementStatus", "status", () => AgreementStatus, {
          description: "Stage for which the agreements are counted.",
        }),
        "status",
        "Count of the listed agreements by the latest stage that a source states, in the order of the enum. `asOf` has no effect on the stage.",
      ),
      Year: byYear("signed", "Count of the listed agreements by year of signature."),
      YearsToForce: byYearsToForce,
      Party: byParty(
        "partyId",
        "Count of the listed agreements by party, bound or not yet bound, largest first. With `asOf`: by the parties that were in them on that date.",
        { through: "partyLinks", tied: wasLinked },
      ),
    }),
    { narrowedBy: ["kind", "parties"] },
  ),
  args: heldArgs(
    () => AgreementFilter,
    () => agreementOrders.input,
  ),
  matching: [heldOn],
});
defineListing("actions", {
  connection: connectionTo("AgreementAction", () => AgreementAction, {
    Kind: byValue(
      countType("AgreementActionKind", "kind", () => AgreementActionKind, {
        description: "Kind for which the actions are counted.",
      }),
      "kind",
      "Count of the listed actions by kind, in the order of the enum.",
    ),
    Year: byYear("on", "Count of the listed actions by year."),
    Party: byParty(
      "partyId",
      "Count of the listed actions by the party that acted, largest first. Actions on an agreement as a whole are not counted.",
    ),
  }),
  args: pageArgs(
    () => AgreementActionFilter,
    () => actionOrders.input,
  ),
  matching: [],
});
