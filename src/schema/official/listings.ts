import { ArgsType, Field } from "type-graphql";
import { EndStatus, OfficeRole } from "../../generated/prisma/enums.js";
import type { Args, Condition } from "../../plan/scope.js";
import { heldArgs, heldOn, HeldFilter, isHeld } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { byEachValue, byYear, countType } from "../declare/counts.js";
import { Where } from "../declare/fields.js";
import { Filter, hasAnyOf, holdsText, is, isAnyOf, someOrNone } from "../declare/filters.js";
import { SlugIsAnyOf } from "../declare/names.js";
import { defineListing } from "../declare/listing.js";
import { pageArgs } from "../declare/page-args.js";
import { toMany } from "../declare/to-many.js";
import { ExternalIdFilter, hasExternalId } from "../party/external-id.js";
import { PartyFilter } from "../party/listings.js";
import { byParty } from "../party/party-counts.js";
import { CitedBy } from "../source/citation-filter.js";
import { Disputed } from "../source/disputed.js";
import { SingleSource } from "../source/single-source.js";
import { Office, officeOrders } from "./office.js";
import { Official, officialOrders } from "./official.js";
import { Tenure, tenureOrders } from "./tenure.js";
import { leavesOpen, withCoverage } from "../source/coverage.js";

/** Which officials. */
@Filter("Which officials.")
export class OfficialFilter {
  @SlugIsAnyOf("Official")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "One of their names holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("officialId"), "They have this number or code in another system.")
  externalId?: object;

  @Where(() => TenureListFilter, toMany("tenures"), "The offices that they hold or held.")
  tenures?: object;

  @SingleSource("officialId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;
}

/** Which offices. */
@Filter("Which offices.")
export class OfficeFilter {
  @SlugIsAnyOf("Office")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Its title in some language holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => [OfficeRole], hasAnyOf("roles"), "It has one of these roles.")
  role?: string[];

  @Where(() => PartyFilter, { along: "party", many: false }, "For whom it is held.")
  party?: object;
}

/** Which tenures. */
@Filter("Which tenures.")
export class TenureFilter {
  @Where(() => OfficialFilter, { along: "official", many: false }, "Who.")
  official?: object;

  @Where(() => OfficeFilter, { along: "office", many: false }, "In which office.")
  office?: object;

  @Where(() => Boolean, is("acting"), "Whether for another.")
  acting?: boolean;

  @Where(() => [EndStatus], isAnyOf("endStatus"), "It ended, or did not, in one of these ways.")
  endStatus?: string[];

  @Where(() => HeldFilter, isHeld, "It holds on a day.")
  held?: object;

  @SingleSource("tenureId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed()
  disputed?: boolean;
}

/** Which tenures there must or must not be. */
export const TenureListFilter = someOrNone("Tenure", () => TenureFilter);

/** The arguments of a list of tenures. */
@ArgsType()
export class TenureArgs extends heldArgs(
  () => TenureFilter,
  () => tenureOrders.input,
) {
  @Field(() => OfficeRole, {
    nullable: true,
    description: "Only in offices that have this role, among others or alone.",
  })
  role?: string;
}

const inRole: Condition = (given, _, scope) => {
  const { role } = given as Args;
  if (role === undefined || role === null) return undefined;
  return `${scope.parameter((args) => args["role"], "text")}::"OfficeRole" = any(${scope.column("office.roles")})`;
};

defineListing("officials", {
  connection: connectionTo("Official", () => Official),
  args: pageArgs(
    () => OfficialFilter,
    () => officialOrders.input,
  ),
  matching: [],
});
defineListing("offices", {
  connection: connectionTo("Office", () => Office),
  args: pageArgs(
    () => OfficeFilter,
    () => officeOrders.input,
  ),
  matching: [],
});
defineListing("tenures", {
  connection: withCoverage(
    connectionTo("Tenure", () => Tenure, {
      Role: byEachValue(
        countType("OfficeRole", "role", () => OfficeRole, { description: "What the office makes its holder." }),
        "office.roles",
        "How many there are in offices of each role; in an office of two roles each counts for both.",
      ),
      Year: byYear("start", "How many began in each year."),
      Party: byParty("office.partyId", "How many there are in the offices of each party; the most first."),
    }),
    { silent: leavesOpen, narrowedBy: ["office", "official"] },
  ),
  args: TenureArgs,
  matching: [heldOn, inRole],
});
