import { ObjectType } from "type-graphql";
import { ObligationKind } from "../../generated/prisma/enums.js";
import { Alliance } from "../alliance/alliance.js";
import { PeriodField, type Period } from "../date/period.js";
import { describeEnum } from "../declare/enums.js";
import { Column, One, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { Party } from "../party/party.js";
import { Cited } from "../source/cited.js";
import { Disagreements, type Disagreement } from "../source/disagreement.js";
import { Agreement } from "./agreement.js";

describeEnum(
  "ObligationKind",
  ObligationKind,
  "What an obligation demands. Source of the terms: ATOP's coding, but for MILITARY_AID.",
  {
    DEFENSE: "To help with arms when the beneficiary is attacked.",
    OFFENSE: "To join in an attack.",
    NEUTRALITY: "Not to help those who fight the beneficiary.",
    NONAGGRESSION: "Not to attack the beneficiary.",
    CONSULTATION: "To consult in a crisis.",
    ENTENTE: "To consult or cooperate in a crisis (COW's Type III).",
    MILITARY_AID: "To give military help, where the source leaves open whether by fighting.",
  },
);

/** Who an obligation makes owe. */
export const ObligationRole = { BEARER: "BEARER", BENEFICIARY: "BENEFICIARY" } as const;
describeEnum("ObligationRole", ObligationRole, "On which side of an obligation a party stands.", {
  BEARER: "It owes.",
  BENEFICIARY: "It is owed.",
});

/** The orders of obligations. */
export const obligationOrders = ordersOf("Obligation", {
  KIND: { by: ["kind"], description: "By what it demands, in the order of the enum." },
  BEARER: { by: ["bearer.sortEn"], description: "By the English name of who owes." },
  BENEFICIARY: { by: ["beneficiary.sortEn"], description: "By the English name of who is owed." },
  SINCE: { by: ["possibleFrom"], description: "By the first day on which it may have been owed." },
});

/** What one party owes another. */
@ObjectType({
  implements: [Node, Cited],
  description:
    "What one party owes another. Directed, and as one coder reads it: two coders who disagree give two obligations.",
})
@Rows({ table: "Obligation", identity: "key", orders: obligationOrders.terms })
export class Obligation {
  @One(() => Agreement, "agreement", {
    nullable: true,
    description: "The agreement that it stands in; null where no source names one.",
  })
  agreement: Agreement | null;

  @One(() => Alliance, "alliance", {
    nullable: true,
    description: "The alliance that it belongs to; null where it belongs to none.",
  })
  alliance: Alliance | null;

  @Column(() => ObligationKind, "kind", { description: "What it demands." })
  kind: string;

  @One(() => Party, "bearer", { description: "Who owes it." })
  bearer: Party;

  @One(() => Party, "beneficiary", { description: "To whom." })
  beneficiary: Party;

  @Column(() => String, "condition", {
    nullable: true,
    description: "When it falls due, in our own words; null where no source says.",
  })
  condition: string | null;

  @Column(() => String, "article", {
    nullable: true,
    description: "The article of the treaty; null where no source names it.",
  })
  article: string | null;

  @PeriodField("", "When it was owed.")
  period: Period;

  @Disagreements("What sources differ over.")
  disagreements: Disagreement[];
}
