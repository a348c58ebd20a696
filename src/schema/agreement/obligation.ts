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
  "Kind of an obligation, from what it demands of its bearer. Source of the terms: the codings of ATOP and COW, except MILITARY_AID.",
  {
    DEFENSE: "Help the beneficiary with military force if it is attacked.",
    OFFENSE: "Join the beneficiary in an attack.",
    NEUTRALITY: "Remain neutral: give no help to those who fight the beneficiary.",
    NONAGGRESSION: "Refrain from attacking the beneficiary.",
    CONSULTATION: "Consult with the beneficiary in a crisis.",
    ENTENTE: "Consult or cooperate with the beneficiary in a crisis (COW's Type III).",
    MILITARY_AID: "Give military help. The source does not say whether by fighting.",
  },
);

/** A side of an obligation. */
export const ObligationRole = { BEARER: "BEARER", BENEFICIARY: "BENEFICIARY" } as const;
describeEnum("ObligationRole", ObligationRole, "Side of an obligation on which a party is.", {
  BEARER: "Bearer: the party that owes the obligation.",
  BENEFICIARY: "Beneficiary: the party to which the obligation is owed.",
});

/** The sort orders of obligations. */
export const obligationOrders = ordersOf("Obligation", {
  KIND: { by: ["kind"], description: "Kind of the obligation, in the order of the enum." },
  BEARER: { by: ["bearer.sortEn"], description: "English name of the bearer (the party that owes)." },
  BENEFICIARY: { by: ["beneficiary.sortEn"], description: "English name of the beneficiary (the party that is owed)." },
  SINCE: { by: ["possibleFrom"], description: "First day on which the obligation may have been owed." },
});

/** An obligation of one party to another. */
@ObjectType({
  implements: [Node, Cited],
  description:
    "Obligation of one party (the bearer) to another (the beneficiary), as one coder reads it. Two coders who disagree give two obligations.",
})
@Rows({ table: "Obligation", identity: "key", orders: obligationOrders.terms })
export class Obligation {
  @One(() => Agreement, "agreement", {
    nullable: true,
    description: "Agreement that contains the obligation. Null if no source names one.",
  })
  agreement: Agreement | null;

  @One(() => Alliance, "alliance", {
    nullable: true,
    description: "Alliance to which the obligation belongs. Null if there is no such alliance.",
  })
  alliance: Alliance | null;

  @Column(() => ObligationKind, "kind", { description: "Kind of the obligation, from what it demands of the bearer." })
  kind: string;

  @One(() => Party, "bearer", { description: "Party that owes the obligation." })
  bearer: Party;

  @One(() => Party, "beneficiary", { description: "Party to which the obligation is owed." })
  beneficiary: Party;

  @Column(() => String, "condition", {
    nullable: true,
    description: "Condition on which the obligation falls due, in our own English words. Null if no source states one.",
  })
  condition: string | null;

  @Column(() => String, "article", {
    nullable: true,
    description: "Article of the treaty that contains the obligation. Null if no source names it.",
  })
  article: string | null;

  @PeriodField("", "Period in which the obligation was owed.")
  period: Period;

  @Disagreements("Disagreements between sources about this obligation.")
  disagreements: Disagreement[];
}
