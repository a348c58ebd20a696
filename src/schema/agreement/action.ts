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
  "What happened to an agreement. Source of the terms: Vienna Convention on the Law of Treaties, and the UN Treaty Collection's glossary.",
  {
    PROPOSAL: "It was proposed, or its making taken up.",
    CONCLUSION: "It was agreed.",
    SIGNATURE: "It was signed.",
    RATIFICATION: "A signatory consented to be bound.",
    ACCEPTANCE: "The same by another name.",
    APPROVAL: "The same by another name.",
    ACCESSION: "A party that had not signed consented to be bound.",
    SUCCESSION: "A successor state took it over.",
    WITHDRAWAL: "A party left it.",
    RESERVATION: "A party excluded or modified the effect of some of it for itself.",
    ENTRY_INTO_FORCE: "It began to bind.",
    DEFINITIVE_SIGNATURE: "It was signed, and the signature alone binds: without ratification.",
    CONSENT_TO_BE_BOUND:
      "A party consented to be bound by another means than those named here, or by one of them that the source does not tell from the others.",
    PROVISIONAL_APPLICATION: "A party undertook to apply it before it binds.",
    NOTIFICATION: "A party gave a notice that the agreement provides for, such as that it may enter into force.",
  },
);

/** The orders of actions. */
export const actionOrders = ordersOf("AgreementAction", {
  DATE: { by: [byDay("onLatest")], description: "By the last day on which it can have happened." },
});

/** What happened to an agreement. */
@ObjectType({ implements: [Node, Cited], description: "What happened to an agreement, by one party or as a whole." })
@Rows({ table: "AgreementAction", identity: "key", orders: actionOrders.terms })
export class AgreementAction {
  @One(() => Agreement, "agreement", { description: "To which agreement." })
  agreement: Agreement;

  @One(() => Party, "party", {
    nullable: true,
    description: "Who did it; null where it happened to the agreement as a whole.",
  })
  party: Party | null;

  @Column(() => AgreementActionKind, "kind", { description: "What." })
  kind: string;

  @PartialDateField("on", "When; null where no source says.")
  on: PartialDate | null;
}
