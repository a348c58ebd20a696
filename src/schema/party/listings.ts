import { ActorKind, AllianceForm, OrganizationKind } from "../../generated/prisma/enums.js";
import type { Condition } from "../../plan/scope.js";
import { heldArgs, at, heldOn, HeldFilter, isHeld } from "../date/as-of.js";
import { byYear } from "../declare/counts.js";
import { Filter, holdsText, isAnyOf, someOrNone } from "../declare/filters.js";
import { SlugIsAnyOf } from "../declare/names.js";
import { connectionTo } from "../declare/connection.js";
import { describeEnum } from "../declare/enums.js";
import { Where } from "../declare/fields.js";
import { defineListing } from "../declare/listing.js";
import { pageArgs } from "../declare/page-args.js";
import { toMany } from "../declare/to-many.js";
import { AgreementListFilter } from "../agreement/listings.js";
import { MembershipListFilter } from "../membership/listing.js";
import { CitedBy } from "../source/citation-filter.js";
import { leavesOpen, withCoverage } from "../source/coverage.js";
import { Disputed, isDisputed } from "../source/disputed.js";
import { SingleSource } from "../source/single-source.js";
import { actorOrders } from "./actor-orders.js";
import { CodeIsAnyOf } from "./country-code.js";
import { Country } from "./country.js";
import { ExternalIdFilter, hasExternalId } from "./external-id.js";
import { Organization } from "./organization.js";
import { Party } from "./party.js";

describeEnum("ActorKind", ActorKind, "Which type a party or a group is.", {
  COUNTRY: "A Country.",
  ORGANIZATION: "An Organization.",
  ALLIANCE: "An Alliance.",
});

/** Which parties. */
@Filter("Which parties.")
export class PartyFilter {
  @SlugIsAnyOf("Party")
  slug?: string[];

  @CodeIsAnyOf("It is a country whose ISO 3166-1 alpha-2 or alpha-3 code, in any case, is one of these.")
  code?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "One of its names holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "It has this number or code in another system.")
  externalId?: object;

  @Where(() => [ActorKind], isAnyOf("kind"), "It is one of these: countries, organisations.")
  is?: string[];

  @Where(() => MembershipListFilter, toMany("memberships"), "Its memberships.")
  memberships?: object;

  @Where(() => AgreementListFilter, toMany("agreementLinks.agreement"), "The agreements in which it takes part.")
  agreements?: object;
}

/** Which groups. */
@Filter("Which groups.")
export class GroupFilter {
  @SlugIsAnyOf("Group")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "One of its names holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "It has this number or code in another system.")
  externalId?: object;

  @Where(() => [ActorKind], isAnyOf("kind"), "It is one of these: alliances, organisations.")
  is?: string[];

  @Where(() => [AllianceForm], isAnyOf("alliance.form"), "It is an alliance of one of these forms.")
  form?: string[];

  @Where(() => [OrganizationKind], isAnyOf("organization.kind"), "It is an organisation of one of these kinds.")
  organizationKind?: string[];

  @Where(() => MembershipListFilter, toMany("members"), "Its members.")
  members?: object;
}

/** Which countries. */
@Filter("Which countries.")
export class CountryFilter {
  @SlugIsAnyOf("Country")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "One of its names holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "It has this number or code in another system.")
  externalId?: object;

  @CodeIsAnyOf("Its ISO 3166-1 alpha-2 or alpha-3 code, in any case, is one of these.")
  code?: string[];

  @Where(() => MembershipListFilter, toMany("memberships"), "Its memberships.")
  memberships?: object;

  @Where(() => AgreementListFilter, toMany("agreementLinks.agreement"), "The agreements in which it takes part.")
  agreements?: object;

  @SingleSource("actorId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;
}

/** Which organisations. */
@Filter("Which organisations.")
export class OrganizationFilter {
  @SlugIsAnyOf("Organization")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "One of its names holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "It has this number or code in another system.")
  externalId?: object;

  @Where(() => [OrganizationKind], isAnyOf("organization.kind"), "It is of one of these kinds.")
  kind?: string[];

  @Where(() => PartyFilter, { along: "organization.parent", many: false }, "Its parent.")
  parent?: object;

  @Where(() => MembershipListFilter, toMany("members"), "Its members.")
  members?: object;

  @Where(() => HeldFilter, at("organization", isHeld), "Matches organizations that were active on a date.")
  held?: object;

  @SingleSource("actorId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed("organization")
  disputed?: boolean;
}

/** Which parties there must or must not be. */
export const PartyListFilter = someOrNone("Party", () => PartyFilter);

const orderBy = () => actorOrders.input;

defineListing("parties", {
  connection: connectionTo("Party", () => Party),
  args: pageArgs(() => PartyFilter, orderBy),
  matching: [],
});
defineListing("countries", {
  connection: connectionTo("Country", () => Country),
  args: pageArgs(() => CountryFilter, orderBy),
  matching: [],
});
// A dataset may name an organization without dating it.
const datesNothing: Condition = (given, read, scope) => {
  const open = leavesOpen(given, read, scope);
  return open && `(${open} or ${scope.column("reading.endStatus")} is null)`;
};

defineListing("organizations", {
  connection: withCoverage(
    connectionTo("Organization", () => Organization, {
      Year: byYear("organization.start", "Organizations by the year in which they began."),
    }),
    { silent: datesNothing, narrowedBy: ["members"], disputed: isDisputed("organization") },
  ),
  args: heldArgs(() => OrganizationFilter, orderBy),
  matching: [at("organization", heldOn)],
});
