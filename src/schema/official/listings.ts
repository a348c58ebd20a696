import { ArgsType, Field } from "type-graphql";
import { EndStatus, OfficeRole } from "../../generated/prisma/enums.js";
import type { Args, Condition } from "../../plan/from-clause.js";
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
import { withCoverage } from "../source/coverage.js";

/** Filter on officials. */
@Filter("Filter on officials: all given conditions must match.")
export class OfficialFilter {
  @SlugIsAnyOf("Official")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if any name contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(
    () => ExternalIdFilter,
    hasExternalId("officialId"),
    "Matches items with this number or code in another system.",
  )
  externalId?: object;

  @Where(() => TenureListFilter, toMany("tenures"), "Condition on the official's tenures, present and past.")
  tenures?: object;

  @SingleSource("officialId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;
}

/** Filter on offices. */
@Filter("Filter on offices: all given conditions must match.")
export class OfficeFilter {
  @SlugIsAnyOf("Office")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if the title in any language contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(() => [OfficeRole], hasAnyOf("roles"), "Matches offices with at least one of these roles.")
  role?: string[];

  @Where(() => PartyFilter, { along: "party", many: false }, "Matches offices of a party that matches this filter.")
  party?: object;
}

/** Filter on tenures. */
@Filter("Filter on tenures: all given conditions must match.")
export class TenureFilter {
  @Where(
    () => OfficialFilter,
    { along: "official", many: false },
    "Matches tenures of an official who matches this filter.",
  )
  official?: object;

  @Where(() => OfficeFilter, { along: "office", many: false }, "Matches tenures of an office that matches this filter.")
  office?: object;

  @Where(() => Boolean, is("acting"), "True: matches tenures in an acting capacity. False: matches all others.")
  acting?: boolean;

  @Where(() => [EndStatus], isAnyOf("endStatus"), "Matches tenures with one of these end statuses.")
  endStatus?: string[];

  @Where(() => HeldFilter, isHeld, "Matches tenures that held on a date.")
  held?: object;

  @SingleSource("tenureId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed({ cost: 25 })
  disputed?: boolean;
}

/** Filter on related tenures. */
export const TenureListFilter = someOrNone("Tenure", () => TenureFilter);

/** The arguments of a list of tenures. */
@ArgsType()
export class TenureArgs extends heldArgs(
  () => TenureFilter,
  () => tenureOrders.input,
) {
  @Field(() => OfficeRole, {
    nullable: true,
    description: "Returns only tenures of offices with this role, alone or among others. Null: all offices.",
  })
  role?: string;
}

const inRole: Condition = (given, _, clause) => {
  const { role } = given as Args;
  if (role === undefined || role === null) return undefined;
  return `${clause.parameter((args) => args["role"], "text")}::"OfficeRole" = any(${clause.column("office.roles")})`;
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
        countType("OfficeRole", "role", () => OfficeRole, { description: "Role for which the tenures are counted." }),
        "office.roles",
        "Count of the listed tenures by role of the office, in the order of the enum. A tenure of an office with several roles counts for each of them.",
      ),
      Year: byYear("start", "Count of the listed tenures by the year in which they began."),
      Party: byParty("office.partyId", "Count of the listed tenures by the party of the office, largest first."),
    }),
    { narrowedBy: ["office", "official"] },
  ),
  args: TenureArgs,
  matching: [heldOn, inRole],
});
