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

/** The sort orders of defenders. */
export const defenderOrders = ordersOf("Defender", {
  DEFENDER: { by: ["defender.sortEn"], description: "English name of the defender." },
  KIND: { by: ["obligation.kind"], description: "Kind of the obligation, in the order of the enum." },
});

/** A party that must help another if it is attacked. */
@ObjectType({
  description:
    "Defender: a party obliged to help another party if it is attacked, with the obligation. A party with several obligations, or one that several coders read differently, is listed once for each.",
})
@Rows({ table: "defenders()", identity: "key", orders: defenderOrders.terms })
export class Defender {
  @One(() => Party, "defender", {
    description: "Party that must help: the bearer of the obligation, or a member of the group that bears it.",
  })
  defender: Party;

  @One(() => Obligation, "obligation", {
    description:
      "Obligation to help. Its condition says when it falls due, and its citations say which source reads it so.",
  })
  obligation: Obligation;

  @One(() => Membership, "bearerMembership", {
    nullable: true,
    description:
      "Membership of the obliged party in the group that bears the obligation. Null if the party bears it directly.",
  })
  bearerMembership: Membership | null;

  @One(() => Membership, "beneficiaryMembership", {
    nullable: true,
    description:
      "Membership of the party that is owed in the group to which the obligation is owed. Null if it is owed to the party directly.",
  })
  beneficiaryMembership: Membership | null;
}
