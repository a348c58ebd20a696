import { ObjectType } from "type-graphql";
import { PeriodField, type Period } from "../date/period.js";
import { Column, One, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { Cited } from "../source/cited.js";
import { Disagreements, type Disagreement } from "../source/disagreement.js";
import { Office } from "./office.js";
import { Official } from "./official.js";

/** The orders of tenures. */
export const tenureOrders = ordersOf("Tenure", {
  SINCE: {
    by: ["possibleFrom"],
    description: "By the first day on which it may have held: holders of one office in their order.",
  },
  OFFICIAL: { by: ["official.sortEn"], description: "By the official's English name." },
  OFFICE: { by: ["office.sortEn"], description: "By the office's English title." },
});

/** One official in one office for one spell. */
@ObjectType({
  implements: [Node, Cited],
  description:
    "One official in one office for one spell. Where no source gives its days, it is certain from the first day on which dated sources show the official in it to the last.",
})
@Rows({ table: "Tenure", identity: "key", orders: tenureOrders.terms })
export class Tenure {
  @One(() => Official, "official", { description: "Who." })
  official: Official;

  @One(() => Office, "office", { description: "In which office." })
  office: Office;

  @PeriodField("", "When.")
  period: Period;

  @Column(() => Boolean, "acting", { description: "Whether for another, or until another comes." })
  acting: boolean;

  @Disagreements("What sources differ over.")
  disagreements: Disagreement[];
}
