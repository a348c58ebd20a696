import { ObjectType } from "type-graphql";
import { defineRows } from "../../plan/data-model.js";
import { Obligation } from "../agreement/obligation.js";
import { One, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Membership } from "../membership/membership.js";
import { Party } from "../party/party.js";

defineRows("defenders()", {
  defender: { table: "Actor", from: "defenderId", always: true },
  obligation: { table: "Obligation", from: "obligationId", always: true },
  bearerMembership: { table: "Membership", from: "bearerMembershipId" },
  beneficiaryMembership: { table: "Membership", from: "beneficiaryMembershipId" },
});

/** The orders of defenders. */
export const defenderOrders = ordersOf("Defender", {
  DEFENDER: { by: ["defender.sortEn"], description: "By the English name of who must help." },
  KIND: { by: ["obligation.kind"], description: "By what the obligation demands, in the order of the enum." },
});

/** Who must help a party that is attacked. */
@ObjectType({
  description:
    "Who is obliged to help a party if it is attacked, and by what. One who is obliged by several obligations, or as several coders read them, comes once for each.",
})
@Rows({ table: "defenders()", identity: "key", orders: defenderOrders.terms })
export class Defender {
  @One(() => Party, "defender", { description: "Who must help: the obligation's bearer, or a member of it." })
  defender: Party;

  @One(() => Obligation, "obligation", {
    description: "The obligation: its condition says when it falls due, its citations who reads it so.",
  })
  obligation: Obligation;

  @One(() => Membership, "bearerMembership", {
    nullable: true,
    description: "How the defender belongs to the group that owes; null where it owes by itself.",
  })
  bearerMembership: Membership | null;

  @One(() => Membership, "beneficiaryMembership", {
    nullable: true,
    description: "How the party asked about belongs to the group that is owed; null where it is owed itself.",
  })
  beneficiaryMembership: Membership | null;
}
