import { Int, ObjectType } from "type-graphql";
import { defineRows } from "../../plan/data-model.js";
import { Obligation } from "../agreement/obligation.js";
import { describeEnum } from "../declare/enums.js";
import { Column, One, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Membership } from "../membership/membership.js";
import { Party } from "../party/party.js";

defineRows("obligationsTriggered()", {
  bearer: { table: "Actor", from: "bearerId", always: true },
  beneficiary: { table: "Actor", from: "beneficiaryId", always: true },
  obligation: { table: "Obligation", from: "obligationId", always: true },
  bearerMembership: { table: "Membership", from: "bearerMembershipId" },
  beneficiaryMembership: { table: "Membership", from: "beneficiaryMembershipId" },
});

/** A side of an attack. */
export const AttackSide = { ATTACKED: "ATTACKED", ATTACKER: "ATTACKER" } as const;
describeEnum(
  "AttackSide",
  AttackSide,
  "Side of an attack: the attacked party or the attacker, with the parties that enter for it.",
  {
    ATTACKED: "Side of the attacked party: that party, its defenders and their defenders.",
    ATTACKER:
      "Side of the attacker: the attacker, parties that join it, and parties that must help these once others fight them.",
  },
);

/** An effect of an attack on an obligation. */
export const AttackEffect = {
  DEFEND: "DEFEND",
  AID: "AID",
  JOIN_ATTACK: "JOIN_ATTACK",
  CONSULT: "CONSULT",
  REFRAIN: "REFRAIN",
  BREACH: "BREACH",
  RELEASE: "RELEASE",
} as const;
describeEnum("AttackEffect", AttackEffect, "Effect of an attack on an obligation.", {
  DEFEND: "The bearer must help the beneficiary with military force (DEFENSE).",
  AID: "The bearer must give the beneficiary military help (MILITARY_AID).",
  JOIN_ATTACK: "The bearer must join the attack (OFFENSE owed to the attacker).",
  CONSULT: "The bearer must consult or cooperate with the attacked party (CONSULTATION, ENTENTE).",
  REFRAIN:
    "The bearer must not help those who fight the beneficiary (NEUTRALITY), or must not attack it although another obligation calls the bearer in (NONAGGRESSION).",
  BREACH: "The attacker owes the obligation to the attacked party: the attack breaches it.",
  RELEASE:
    "The attacked party owes the obligation to the attacker. The attack may be a ground to suspend it (compare article 60 of the Vienna Convention on the Law of Treaties).",
});

/** The sort orders of obligations that an attack triggers. */
export const triggeredOrders = ordersOf("TriggeredObligation", {
  STEP: {
    by: ["step", "side", "bearer.sortEn"],
    description: "Step, then side (that of the attacked party first), then English name of the obliged party.",
  },
  BEARER: { by: ["bearer.sortEn", "step"], description: "English name of the obliged party, then step." },
});

/** An obligation that an attack would trigger. */
@ObjectType({
  description:
    "Obligation that an attack would trigger. It says what is owed, not what states would do. Clients must judge whether `obligation.condition` is met.",
})
@Rows({ table: "obligationsTriggered()", identity: "key", orders: triggeredOrders.terms })
export class TriggeredObligation {
  @Column(() => Int, "step", {
    description:
      "Step at which the obligation is triggered. 1: by the attack itself. 2: by the entry of parties that step 1 calls in; the attacker's own defenders also enter here. 3: by the entry of parties that step 2 calls in. There is no step 4.",
  })
  step: number;

  @Column(() => AttackSide, "side", { description: "Side of the attack that the obligation helps." })
  side: string;

  @Column(() => AttackEffect, "effect", { description: "Effect of the attack on the obligation." })
  effect: string;

  @Column(() => Boolean, "conflicting", {
    description:
      "True if obligations of the obliged party conflict: it must act for one side and, by another obligation, act for the other side or refrain for its sake.",
  })
  conflicting: boolean;

  @One(() => Party, "bearer", {
    description: "Obliged party: the bearer of the obligation, or a member of the group that bears it.",
  })
  bearer: Party;

  @One(() => Party, "beneficiary", {
    description:
      "Party that is owed: the beneficiary of the obligation, or a member of the group that is the beneficiary.",
  })
  beneficiary: Party;

  @One(() => Obligation, "obligation", {
    description: "Obligation that is triggered, with its condition and its citations.",
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
