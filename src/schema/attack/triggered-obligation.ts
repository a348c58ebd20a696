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

/** Whom an obligation helps in an attack. */
export const AttackSide = { ATTACKED: "ATTACKED", ATTACKER: "ATTACKER" } as const;
describeEnum("AttackSide", AttackSide, "A side of an attack: one of the two, and those who enter for it.", {
  ATTACKED: "The attacked, its defenders and theirs.",
  ATTACKER: "The attacker, those who join it, and those who must help these once others fight them.",
});

/** What an attack makes of an obligation. */
export const AttackEffect = {
  DEFEND: "DEFEND",
  AID: "AID",
  JOIN_ATTACK: "JOIN_ATTACK",
  CONSULT: "CONSULT",
  REFRAIN: "REFRAIN",
  BREACH: "BREACH",
  RELEASE: "RELEASE",
} as const;
describeEnum("AttackEffect", AttackEffect, "What an attack makes of an obligation.", {
  DEFEND: "The bearer must help the beneficiary with arms (DEFENSE).",
  AID: "The bearer must help the beneficiary by military means (MILITARY_AID).",
  JOIN_ATTACK: "The bearer must join in the attack (OFFENSE owed to the attacker).",
  CONSULT: "The bearer must consult or cooperate with the attacked (CONSULTATION, ENTENTE).",
  REFRAIN:
    "The bearer must not help those who fight the beneficiary (NEUTRALITY), or not attack it though another obligation calls it in (NONAGGRESSION).",
  BREACH: "The attacker owes it to the attacked: to attack breaks it.",
  RELEASE:
    "The attacked owes it to the attacker, whose attack may be a ground to suspend it (compare article 60 of the Vienna Convention on the Law of Treaties).",
});

/** The orders of obligations that an attack triggers. */
export const triggeredOrders = ordersOf("TriggeredObligation", {
  STEP: {
    by: ["step", "side", "bearer.sortEn"],
    description: "By step, then the attacked's side first, then by bearer.",
  },
  BEARER: { by: ["bearer.sortEn", "step"], description: "By the English name of who is bound, then by step." },
});

/** An obligation that an attack brings into play. */
@ObjectType({
  description:
    "An obligation that an attack would bring into play. What obligations say, not what states would do: whether a condition is met is for the reader of `obligation.condition`.",
})
@Rows({ table: "obligationsTriggered()", identity: "key", orders: triggeredOrders.terms })
export class TriggeredObligation {
  @Column(() => Int, "step", {
    description:
      "1: by the attack itself. 2: by those whom step 1 calls in; the attacker's own defenders, too. 3: by those of step 2. It goes no further.",
  })
  step: number;

  @Column(() => AttackSide, "side", { description: "Whom it helps." })
  side: string;

  @Column(() => AttackEffect, "effect", { description: "What the attack makes of it." })
  effect: string;

  @Column(() => Boolean, "conflicting", {
    description:
      "Whether the bearer is bound to act for one side and, by another obligation, to act for the other or to refrain for its sake.",
  })
  conflicting: boolean;

  @One(() => Party, "bearer", { description: "Who is bound: the obligation's bearer, or a member of it." })
  bearer: Party;

  @One(() => Party, "beneficiary", {
    description: "Towards whom: the obligation's beneficiary, or a member of it.",
  })
  beneficiary: Party;

  @One(() => Obligation, "obligation", { description: "The obligation, with its condition and its citations." })
  obligation: Obligation;

  @One(() => Membership, "bearerMembership", {
    nullable: true,
    description: "How `bearer` belongs to the group that owes; null where it owes by itself.",
  })
  bearerMembership: Membership | null;

  @One(() => Membership, "beneficiaryMembership", {
    nullable: true,
    description: "How `beneficiary` belongs to the group that is owed; null where it is owed itself.",
  })
  beneficiaryMembership: Membership | null;
}
