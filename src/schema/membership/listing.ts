import { costing } from "../../plan/condition.js";
import { EndStatus, MembershipStatus } from "../../generated/prisma/enums.js";
import { heldArgs, heldOn, HeldFilter, isHeld } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { byValue, byYear, countType } from "../declare/counts.js";
import { Where } from "../declare/fields.js";
import { Filter, isAnyOf, someOrNone } from "../declare/filters.js";
import { defineListing } from "../declare/listing.js";
import { GroupFilter, PartyFilter } from "../party/listings.js";
import { byGroup, byParty } from "../party/party-counts.js";
import { CitedBy } from "../source/citation-filter.js";
import { Disputed } from "../source/disputed.js";
import { SingleSource } from "../source/single-source.js";
import { Membership, membershipOrders } from "./membership.js";
import { hadLeftBefore } from "./rejoined.js";
import { withCoverage } from "../source/coverage.js";

/** Filter on memberships. */
@Filter("Filter on memberships: all given conditions must match.")
export class MembershipFilter {
  @Where(() => PartyFilter, { along: "party", many: false }, "Matches memberships of a party that matches this filter.")
  party?: object;

  @Where(() => GroupFilter, { along: "group", many: false }, "Matches memberships in a group that matches this filter.")
  group?: object;

  @Where(() => [MembershipStatus], isAnyOf("status"), "Matches memberships with one of these statuses.")
  status?: string[];

  @Where(() => [EndStatus], isAnyOf("endStatus"), "Matches memberships with one of these end statuses.")
  endStatus?: string[];

  @Where(() => HeldFilter, isHeld, "Matches memberships that held on a date.")
  held?: object;

  @Where(
    () => Boolean,
    costing(160, hadLeftBefore),
    "True: matches memberships of a party that had certainly left the group before and came back: by all sources, at least one full day lies between two memberships. False: matches all other memberships.",
  )
  rejoined?: boolean;

  @SingleSource("membershipId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed({ cost: 55 })
  disputed?: boolean;
}

/** Filter on related memberships. */
export const MembershipListFilter = someOrNone("Membership", () => MembershipFilter);

defineListing("memberships", {
  connection: withCoverage(
    connectionTo("Membership", () => Membership, {
      Status: byValue(
        countType("MembershipStatus", "status", () => MembershipStatus, {
          description: "Status for which the memberships are counted.",
        }),
        "status",
        "Count of the listed memberships by status, in the order of the enum.",
      ),
      Year: byYear("start", "Count of the listed memberships by the year in which they began."),
      Group: byGroup("groupId", "Count of the listed memberships by group, largest first."),
      Party: byParty("partyId", "Count of the listed memberships by party, largest first."),
    }),
    { narrowedBy: ["group", "party"] },
  ),
  args: heldArgs(
    () => MembershipFilter,
    () => membershipOrders.input,
  ),
  matching: [heldOn],
});
