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

/** What a tie is made of. */
export const TieKind = {
  ALLIANCE: "ALLIANCE",
  ORGANIZATION: "ORGANIZATION",
  AGREEMENT: "AGREEMENT",
  OBLIGATION: "OBLIGATION",
  EVENT: "EVENT",
  STATEMENT: "STATEMENT",
} as const;
describeEnum("TieKind", TieKind, "What a tie between two parties is made of.", {
  ALLIANCE: "Both belong to an alliance: a MembershipTie.",
  ORGANIZATION: "Both belong to an organisation: a MembershipTie.",
  AGREEMENT: "Both take part in an agreement: an AgreementTie.",
  OBLIGATION: "One owes the other something: an ObligationTie.",
  EVENT: "Both took part in an event: an EventTie.",
  STATEMENT: "One made a statement that is directed at the other: a StatementTie.",
});

/** The orders of ties. */
export const tieOrders = ordersOf("Tie", {
  KIND: { by: ["place"], description: "By what they are made of, in the order of the enum." },
});

const rowsOf = (is: string) => Rows({ table, identity: "key", when: { column: "form", is }, orders: tieOrders.terms });

/** Something that ties two parties. */
@InterfaceType({ description: "Something that ties two parties, `a` and `b`." })
@Rows({ table, identity: "key", orders: tieOrders.terms })
export abstract class Tie {
  @Column(() => TieKind, "kind", { description: "What it is made of." })
  kind: string;
}

/** A group to which both belong. */
@ObjectType({ implements: Tie, description: "An alliance or organisation to which both belong." })
@rowsOf("MEMBERSHIP")
export class MembershipTie {
  @One(() => Group, "membership.group", { description: "The group." })
  group: Group;

  @One(() => Membership, "membership", { description: "The membership of `a`." })
  a: Membership;

  @One(() => Membership, "otherMembership", { description: "The membership of `b`." })
  b: Membership;
}

/** An agreement in which both take part. */
@ObjectType({ implements: Tie, description: "An agreement in which both take part, bound or not yet." })
@rowsOf("AGREEMENT")
export class AgreementTie {
  @One(() => Agreement, "agreement", { description: "The agreement." })
  agreement: Agreement;
}

/** What one owes the other. */
@ObjectType({ implements: Tie, description: "What one owes the other." })
@rowsOf("OBLIGATION")
export class ObligationTie {
  @One(() => Obligation, "obligation", { description: "The obligation: it says who owes and who is owed." })
  obligation: Obligation;

  @One(() => Membership, "bearerMembership", {
    nullable: true,
    description: "How the one who owes belongs to the group that owes; null where it owes by itself.",
  })
  bearerMembership: Membership | null;

  @One(() => Membership, "beneficiaryMembership", {
    nullable: true,
    description: "How the one who is owed belongs to the group that is owed; null where it is owed itself.",
  })
  beneficiaryMembership: Membership | null;
}

/** An event in which both took part. */
@ObjectType({ implements: Tie, description: "An event in which both took part." })
@rowsOf("EVENT")
export class EventTie {
  @One(() => Event, "event", { description: "The event." })
  event: Event;
}

/** A statement of one directed at the other. */
@ObjectType({ implements: Tie, description: "A statement of one that is directed at the other." })
@rowsOf("STATEMENT")
export class StatementTie {
  @One(() => Statement, "statement", { description: "The statement." })
  statement: Statement;
}
