import { ObjectType } from "type-graphql";
import { AgreementActionKind } from "../../generated/prisma/enums.js";
import { PartialDateField, type PartialDate } from "../date/partial-date.js";
import { describeEnum } from "../declare/enums.js";
import { Column, One, Rows } from "../declare/fields.js";
import { byDay, ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { Party } from "../party/party.js";
import { Cited } from "../source/cited.js";
import { Agreement } from "./agreement.js";

describeEnum(
  "AgreementActionKind",
  AgreementActionKind,
  "Kind of an action on an agreement. Source of the terms: Vienna Convention on the Law of Treaties, and the glossary of the UN Treaty Collection.",
  {
    PROPOSAL: "The agreement was proposed, or negotiations began.",
    CONCLUSION: "Conclusion: the parties agreed on the text or the substance.",
    SIGNATURE: "Signature of the agreement, by one party or by all.",
    RATIFICATION: "Consent of a signatory to be bound, expressed as ratification.",
    ACCEPTANCE: "Consent to be bound, expressed as acceptance (equivalent to ratification).",
    APPROVAL: "Consent to be bound, expressed as approval (equivalent to ratification).",
    ACCESSION: "Consent to be bound by a party that had not signed the agreement.",
    SUCCESSION: "Succession: a successor state took over the agreement from its predecessor.",
    WITHDRAWAL: "Withdrawal of a party from the agreement.",
    RESERVATION: "Reservation: a party excluded or modified the legal effect of some provisions for itself.",
    ENTRY_INTO_FORCE: "Entry into force: the agreement became binding.",
    DEFINITIVE_SIGNATURE: "Signature that binds by itself, without ratification.",
    CONSENT_TO_BE_BOUND:
      "Consent to be bound by a means that is not listed here, or that the source does not distinguish from the others.",
    PROVISIONAL_APPLICATION: "Undertaking of a party to apply the agreement before it enters into force.",
    NOTIFICATION: "Notification by a party that the agreement provides for, for example that it may enter into force.",
  },
);

/** The sort orders of actions. */
export const actionOrders = ordersOf("AgreementAction", {
  DATE: { by: [byDay("onLatest")], description: "Last day on which the action can have happened." },
});

/** An action on an agreement. */
@ObjectType({
  implements: [Node, Cited],
  description:
    "Action on an agreement, such as a signature or ratification: by one party, or on the agreement as a whole.",
})
@Rows({ table: "AgreementAction", identity: "key", orders: actionOrders.terms })
export class AgreementAction {
  @One(() => Agreement, "agreement", { description: "Agreement that the action concerns." })
  agreement: Agreement;

  @One(() => Party, "party", {
    nullable: true,
    description: "Party that acted. Null if the action concerns the agreement as a whole.",
  })
  party: Party | null;

  @Column(() => AgreementActionKind, "kind", { description: "Kind of the action, in terms of treaty law." })
  kind: string;

  @PartialDateField("on", "Date of the action. Null if no source states it.")
  on: PartialDate | null;
}
