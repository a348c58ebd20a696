import { ArgsType, Field } from "type-graphql";
import { AgreementActionKind, AgreementKind, AgreementStatus, ObligationKind } from "../../generated/prisma/enums.js";
import { AllianceFilter } from "../alliance/listing.js";
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
import { Obligation, obligationOrders, ObligationRole } from "./obligation.js";
import { byYearsToForce } from "./time-to-force.js";
import { wasIn, wasLinked } from "./was-party.js";
import { leavesOpen, withCoverage } from "../source/coverage.js";

/** Which agreements. */
@Filter("Which agreements.")
export class AgreementFilter {
  @SlugIsAnyOf("Agreement")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Its title in some language holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("agreementId"), "It has this number or code in another system.")
  externalId?: object;

  @Where(() => [AgreementKind], isAnyOf("kind"), "It is of one of these kinds.")
  kind?: string[];

  @Where(() => [AgreementStatus], isAnyOf("status"), "The latest stage that a source gives is one of these.")
  status?: string[];

  @Where(() => DateRange, liesIn("signed"), "When it was signed.")
  signed?: object;

  @Where(() => DateRange, liesIn("inForce"), "When it entered into force.")
  inForce?: object;

  @Where(
    () => PartyListFilter,
    { ...toMany("partyLinks.party"), tied: wasIn },
    "Who takes part, bound or not yet; in a list under `asOf`, who was in it that day, as `Party.agreements` and `ties` have it.",
  )
  parties?: object;

  @Where(() => AgreementActionListFilter, toMany("actions"), "What happened to it.")
  actions?: object;

  @Where(() => ObligationListFilter, toMany("obligations"), "What it obliges to.")
  obligations?: object;

  @Where(() => TopicListFilter, toMany("topicLinks.topic"), "What it deals with.")
  topics?: object;

  @Where(() => HeldFilter, isHeld, "It is in force on a day.")
  held?: object;

  @SingleSource("agreementId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed()
  disputed?: boolean;
}

/** Which agreements there must or must not be. */
export const AgreementListFilter = someOrNone("Agreement", () => AgreementFilter);

/** Which actions. */
@Filter("Which actions.")
export class AgreementActionFilter {
  @Where(() => [AgreementActionKind], isAnyOf("kind"), "It is one of these.")
  kind?: string[];

  @Where(() => PartyFilter, { along: "party", many: false }, "Who did it.")
  party?: object;

  @Where(() => DateRange, liesIn("on"), "When.")
  on?: object;

  @SingleSource("actionId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;
}

/** Which actions there must or must not be. */
export const AgreementActionListFilter = someOrNone("AgreementAction", () => AgreementActionFilter);

/** Which obligations. */
@Filter("Which obligations.")
export class ObligationFilter {
  @Where(() => [ObligationKind], isAnyOf("kind"), "It demands one of these.")
  kind?: string[];

  @Where(() => PartyFilter, { along: "bearer", many: false }, "Who owes it.")
  bearer?: object;

  @Where(() => PartyFilter, { along: "beneficiary", many: false }, "To whom.")
  beneficiary?: object;

  @Where(() => AgreementFilter, { along: "agreement", many: false }, "The agreement that it stands in.")
  agreement?: object;

  @Where(() => AllianceFilter, { along: "alliance", many: false }, "The alliance that it belongs to.")
  alliance?: object;

  @Where(() => HeldFilter, isHeld, "It is owed on a day.")
  held?: object;

  @SingleSource("obligationId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed()
  disputed?: boolean;
}

/** Which obligations there must or must not be. */
export const ObligationListFilter = someOrNone("Obligation", () => ObligationFilter);

/** The arguments of a list of obligations. */
@ArgsType()
export class ObligationArgs extends heldArgs(
  () => ObligationFilter,
  () => obligationOrders.input,
) {
  @Field(() => ObligationRole, {
    nullable: true,
    description: "On a party: only those in which it stands on this side.",
  })
  role?: string;
}

defineListing("agreements", {
  connection: withCoverage(
    connectionTo("Agreement", () => Agreement, {
      Kind: byValue(
        countType("AgreementKind", "kind", () => AgreementKind, { description: "Our classification of them." }),
        "kind",
        "How many there are of each kind.",
      ),
      Status: byValue(
        countType("AgreementStatus", "status", () => AgreementStatus, { description: "How far they have come." }),
        "status",
        "How many have come how far: the latest stage that a source gives, whatever `asOf` says.",
      ),
      Year: byYear("signed", "How many were signed in each year."),
      YearsToForce: byYearsToForce,
      Party: byParty(
        "partyId",
        "In how many each party takes part, bound or not yet, the most first; under `asOf`, in how many it was that day.",
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
      countType("AgreementActionKind", "kind", () => AgreementActionKind, { description: "What happened." }),
      "kind",
      "How many there are of each kind.",
    ),
    Year: byYear("on", "How many there were in each year."),
    Party: byParty(
      "partyId",
      "How many each party did; the most first. What happened to an agreement as a whole is nobody's.",
    ),
  }),
  args: pageArgs(
    () => AgreementActionFilter,
    () => actionOrders.input,
  ),
  matching: [],
});
defineListing("obligations", {
  connection: withCoverage(
    connectionTo("Obligation", () => Obligation, {
      Kind: byValue(
        countType("ObligationKind", "kind", () => ObligationKind, { description: "What they demand." }),
        "kind",
        "How many there are of each kind.",
      ),
      Year: byYear("start", "How many began in each year."),
      Bearer: byParty("bearerId", "How many each party owes; the most first."),
      Beneficiary: byParty("beneficiaryId", "How many each party is owed; the most first."),
    }),
    { silent: leavesOpen, narrowedBy: ["kind", "bearer", "beneficiary"] },
  ),
  args: ObligationArgs,
  matching: [heldOn],
});
