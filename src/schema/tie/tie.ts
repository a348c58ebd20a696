import { InterfaceType, ObjectType } from "type-graphql";
import { defineRows } from "../../plan/data-model.js";
import { Agreement } from "../agreement/agreement.js";
import { Obligation } from "../agreement/obligation.js";
import { describeEnum } from "../declare/enums.js";
import { Column, One, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Event } from "../event/event.js";
import { Membership } from "../membership/membership.js";
import { Group } from "../party/group.js";
import { Statement } from "../statement/statement.js";

const table = "ties()";
defineRows(table, {
  membership: { table: "Membership", from: "membershipId" },
  otherMembership: { table: "Membership", from: "otherMembershipId" },
  agreement: { table: "Agreement", from: "agreementId" },
  obligation: { table: "Obligation", from: "obligationId" },
  bearerMembership: { table: "Membership", from: "bearerMembershipId" },
  beneficiaryMembership: { table: "Membership", from: "beneficiaryMembershipId" },
  event: { table: "Event", from: "eventId" },
  statement: { table: "Statement", from: "statementId" },
});

/** The kinds of ties. */
export const TieKind = {
  ALLIANCE: "ALLIANCE",
  ORGANIZATION: "ORGANIZATION",
  AGREEMENT: "AGREEMENT",
  OBLIGATION: "OBLIGATION",
  EVENT: "EVENT",
  STATEMENT: "STATEMENT",
} as const;
describeEnum("TieKind", TieKind, "Kind of a tie between two parties.", {
  ALLIANCE: "Both parties belong to an alliance: a MembershipTie.",
  ORGANIZATION: "Both parties belong to an organization: a MembershipTie.",
  AGREEMENT: "Both parties are in an agreement: an AgreementTie.",
  OBLIGATION: "One party owes the other an obligation: an ObligationTie.",
  EVENT: "Both parties took part in an event: an EventTie.",
  STATEMENT: "One party made a statement that is directed at the other: a StatementTie.",
});

/** The sort orders of ties. */
export const tieOrders = ordersOf("Tie", {
  KIND: { by: ["place"], description: "Kind of the tie, in the order of the enum." },
});

const rowsOf = (is: string) => Rows({ table, identity: "key", when: { column: "form", is }, orders: tieOrders.terms });

/** A tie between two parties. */
@InterfaceType({ description: "Tie between two parties, `a` and `b`." })
@Rows({ table, identity: "key", orders: tieOrders.terms })
export abstract class Tie {
  @Column(() => TieKind, "kind", { description: "Kind of the tie between the two parties." })
  kind: string;
}

/** A group to which both parties belong. */
@ObjectType({
  implements: Tie,
  description: "Tie by membership: an alliance or organization to which both parties belong.",
})
@rowsOf("MEMBERSHIP")
export class MembershipTie {
  @One(() => Group, "membership.group", { description: "Group to which both parties belong." })
  group: Group;

  @One(() => Membership, "membership", { description: "Membership of party `a` in the group." })
  a: Membership;

  @One(() => Membership, "otherMembership", { description: "Membership of party `b` in the group." })
  b: Membership;
}

/** An agreement of both parties. */
@ObjectType({
  implements: Tie,
  description: "Tie by agreement: an agreement of both parties, whether they are bound or not yet bound.",
})
@rowsOf("AGREEMENT")
export class AgreementTie {
  @One(() => Agreement, "agreement", { description: "Agreement of the two parties." })
  agreement: Agreement;
}

/** An obligation of one party to the other. */
@ObjectType({ implements: Tie, description: "Tie by obligation: an obligation of one party to the other." })
@rowsOf("OBLIGATION")
export class ObligationTie {
  @One(() => Obligation, "obligation", { description: "Obligation of one party, or of a group of it, to the other." })
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

/** An event in which both parties took part. */
@ObjectType({ implements: Tie, description: "Tie by event: an event in which both parties took part." })
@rowsOf("EVENT")
export class EventTie {
  @One(() => Event, "event", { description: "Event in which both parties took part." })
  event: Event;
}

/** A statement of one party that is directed at the other. */
@ObjectType({
  implements: Tie,
  description: "Tie by statement: a statement of one party that is directed at the other.",
})
@rowsOf("STATEMENT")
export class StatementTie {
  @One(() => Statement, "statement", { description: "Statement of one party that is directed at the other." })
  statement: Statement;
}
