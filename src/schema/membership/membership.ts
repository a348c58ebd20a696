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

describeEnum("MembershipStatus", MembershipStatus, "How far a member takes part.", {
  FULL: "As a full member.",
  ASSOCIATE: "As an associate.",
  OBSERVER: "As an observer.",
  SUSPENDED: "A member whose rights are suspended.",
});

/** The orders of memberships. */
export const membershipOrders = ordersOf("Membership", {
  GROUP: { by: ["group.sortEn"], description: "By the group's English name." },
  PARTY: { by: ["party.sortEn"], description: "By the member's English name." },
  SINCE: { by: ["possibleFrom"], description: "By the first day on which it may have held." },
});

/** A party belongs to a group. */
@ObjectType({
  implements: [Node, Cited],
  description: "A party belongs to a group for one spell. Source of the term: Popolo's Membership.",
})
@Rows({ table: "Membership", identity: "key", orders: membershipOrders.terms })
export class Membership {
  @One(() => Party, "party", { description: "Who belongs." })
  party: Party;

  @One(() => Group, "group", { description: "To what." })
  group: Group;

  @PeriodField("", "When.")
  period: Period;

  @Column(() => MembershipStatus, "status", { description: "How far it takes part." })
  status: string;

  @Disagreements("What sources differ over.")
  disagreements: Disagreement[];
}
