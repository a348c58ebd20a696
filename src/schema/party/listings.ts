import { ActorKind, AllianceForm, OrganizationKind } from "../../generated/prisma/enums.js";
import type { Condition } from "../../plan/from-clause.js";
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

describeEnum("ActorKind", ActorKind, "Type of a party or group.", {
  COUNTRY: "A country, of type Country.",
  ORGANIZATION: "An organization, of type Organization.",
  ALLIANCE: "An alliance, of type Alliance.",
});

/** Filter on parties. */
@Filter("Filter on parties: all given conditions must match.")
export class PartyFilter {
  @SlugIsAnyOf("Party")
  slug?: string[];

  @CodeIsAnyOf("Matches countries with one of these ISO 3166-1 alpha-2 or alpha-3 codes, in upper or lower case.")
  code?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if any name contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "Matches items with this number or code in another system.")
  externalId?: object;

  @Where(() => [ActorKind], isAnyOf("kind"), "Matches parties of these types: COUNTRY, ORGANIZATION.")
  is?: string[];

  @Where(() => MembershipListFilter, toMany("memberships"), "Condition on the party's memberships in groups.")
  memberships?: object;

  @Where(
    () => AgreementListFilter,
    toMany("agreementLinks.agreement"),
    "Condition on the party's agreements, whether it is bound or not yet bound.",
  )
  agreements?: object;
}

/** Filter on groups. */
@Filter("Filter on groups: all given conditions must match.")
export class GroupFilter {
  @SlugIsAnyOf("Group")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if any name contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "Matches items with this number or code in another system.")
  externalId?: object;

  @Where(() => [ActorKind], isAnyOf("kind"), "Matches groups of these types: ALLIANCE, ORGANIZATION.")
  is?: string[];

  @Where(
    () => [AllianceForm],
    isAnyOf("alliance.form"),
    "Matches alliances of one of these forms, and no organizations.",
  )
  form?: string[];

  @Where(
    () => [OrganizationKind],
    isAnyOf("organization.kind"),
    "Matches organizations of one of these kinds, and no alliances.",
  )
  organizationKind?: string[];

  @Where(() => MembershipListFilter, toMany("members"), "Condition on the memberships in the group.")
  members?: object;
}

/** Filter on countries. */
@Filter("Filter on countries: all given conditions must match.")
export class CountryFilter {
  @SlugIsAnyOf("Country")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if any name contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "Matches items with this number or code in another system.")
  externalId?: object;

  @CodeIsAnyOf("Matches countries with one of these ISO 3166-1 alpha-2 or alpha-3 codes, in upper or lower case.")
  code?: string[];

  @Where(() => MembershipListFilter, toMany("memberships"), "Condition on the party's memberships in groups.")
  memberships?: object;

  @Where(
    () => AgreementListFilter,
    toMany("agreementLinks.agreement"),
    "Condition on the party's agreements, whether it is bound or not yet bound.",
  )
  agreements?: object;

  @SingleSource("actorId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;
}

/** Filter on organizations. */
@Filter("Filter on organizations: all given conditions must match.")
export class OrganizationFilter {
  @SlugIsAnyOf("Organization")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if any name contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "Matches items with this number or code in another system.")
  externalId?: object;

  @Where(() => [OrganizationKind], isAnyOf("organization.kind"), "Matches organizations of one of these kinds.")
  kind?: string[];

  @Where(
    () => PartyFilter,
    { along: "organization.parent", many: false },
    "Matches if the parent matches this filter: the state of a ministry, or the state or organization of another organ.",
  )
  parent?: object;

  @Where(() => MembershipListFilter, toMany("members"), "Condition on the memberships in the group.")
  members?: object;

  @Where(() => HeldFilter, at("organization", isHeld), "Matches organizations that were active on a date.")
  held?: object;

  @SingleSource("actorId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed({ cost: 10, details: "organization" })
  disputed?: boolean;
}

/** Filter on related parties. */
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
const datesNothing: Condition = (given, read, clause) => {
  const open = leavesOpen(given, read, clause);
  return open && `(${open} or ${clause.column("reading.endStatus")} is null)`;
};

defineListing("organizations", {
  connection: withCoverage(
    connectionTo("Organization", () => Organization, {
      Year: byYear("organization.start", "Count of the listed organizations by the year in which they began."),
    }),
    { silent: datesNothing, narrowedBy: ["members"], disputed: isDisputed("organization") },
  ),
  args: heldArgs(() => OrganizationFilter, orderBy),
  matching: [at("organization", heldOn)],
});
