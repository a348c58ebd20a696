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
import { leavesOpen, withCoverage } from "../source/coverage.js";

/** Which memberships. */
@Filter("Which memberships.")
export class MembershipFilter {
  @Where(() => PartyFilter, { along: "party", many: false }, "The member.")
  party?: object;

  @Where(() => GroupFilter, { along: "group", many: false }, "The group, for example of a kind.")
  group?: object;

  @Where(() => [MembershipStatus], isAnyOf("status"), "It is of one of these statuses.")
  status?: string[];

  @Where(() => [EndStatus], isAnyOf("endStatus"), "It ended, or did not, in one of these ways.")
  endStatus?: string[];

  @Where(() => HeldFilter, isHeld, "It holds on a day.")
  held?: object;

  @Where(
    () => Boolean,
    costing(160, hadLeftBefore),
    "The party had certainly left the group before, and came back: an earlier spell ended, and at least a whole day lies between, whichever source is right. Or, with false, it had not, or a source denies it.",
  )
  rejoined?: boolean;

  @SingleSource("membershipId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed()
  disputed?: boolean;
}

/** Which memberships there must or must not be. */
export const MembershipListFilter = someOrNone("Membership", () => MembershipFilter);

defineListing("memberships", {
  connection: withCoverage(
    connectionTo("Membership", () => Membership, {
      Status: byValue(
        countType("MembershipStatus", "status", () => MembershipStatus, {
          description: "How far the members take part.",
        }),
        "status",
        "How many there are of each status.",
      ),
      Year: byYear("start", "How many began in each year."),
      Group: byGroup("groupId", "How many each group has; the most first."),
      Party: byParty("partyId", "How many each party has; the most first."),
    }),
    { silent: leavesOpen, narrowedBy: ["group", "party"] },
  ),
  args: heldArgs(
    () => MembershipFilter,
    () => membershipOrders.input,
  ),
  matching: [heldOn],
});
