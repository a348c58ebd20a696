import { ObjectType } from "type-graphql";
import { MembershipStatus } from "../../generated/prisma/enums.js";
import { PeriodField, type Period } from "../date/period.js";
import { describeEnum } from "../declare/enums.js";
import { Column, One, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { Group } from "../party/group.js";
import { Party } from "../party/party.js";
import { Cited } from "../source/cited.js";
import { Disagreements, type Disagreement } from "../source/disagreement.js";

describeEnum("MembershipStatus", MembershipStatus, "Status of a member in a group.", {
  FULL: "Full member of the group.",
  ASSOCIATE: "Party with associate membership in the group.",
  OBSERVER: "Party with observer status in the group.",
  SUSPENDED: "Member of the group whose rights are suspended.",
});

/** The sort orders of memberships. */
export const membershipOrders = ordersOf("Membership", {
  GROUP: { by: ["group.sortEn"], description: "English name of the group." },
  PARTY: { by: ["party.sortEn"], description: "English name of the member." },
  SINCE: { by: ["possibleFrom"], description: "First day on which the membership may have held." },
});

/** One period of a party in a group. */
@ObjectType({
  implements: [Node, Cited],
  description: "Membership: one period in which a party belongs to a group. Source of the term: Popolo's Membership.",
})
@Rows({ table: "Membership", identity: "key", orders: membershipOrders.terms })
export class Membership {
  @One(() => Party, "party", { description: "Party that is or was the member." })
  party: Party;

  @One(() => Group, "group", { description: "Group to which the party belongs or belonged." })
  group: Group;

  @PeriodField("", "Period in which the party belonged to the group.")
  period: Period;

  @Column(() => MembershipStatus, "status", { description: "Status of the member in the group." })
  status: string;

  @Disagreements("Disagreements between sources about this membership.")
  disagreements: Disagreement[];
}
