import { ObjectType } from "type-graphql";
import { PeriodField, type Period } from "../date/period.js";
import { Column, One, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { Cited } from "../source/cited.js";
import { Disagreements, type Disagreement } from "../source/disagreement.js";
import { Office } from "./office.js";
import { Official } from "./official.js";

/** The sort orders of tenures. */
export const tenureOrders = ordersOf("Tenure", {
  SINCE: {
    by: ["possibleFrom"],
    description: "First day on which the tenure may have held. Holders of one office come in their sequence.",
  },
  OFFICIAL: { by: ["official.sortEn"], description: "English name of the official." },
  OFFICE: { by: ["office.sortEn"], description: "English title of the office." },
});

/** One period of an official in an office. */
@ObjectType({
  implements: [Node, Cited],
  description:
    "Tenure: one period in which an official holds an office. If no source states its dates, it is certain from the first to the last day on which dated sources show the official in the office.",
})
@Rows({ table: "Tenure", identity: "key", orders: tenureOrders.terms })
export class Tenure {
  @One(() => Official, "official", { description: "Official who holds or held the office." })
  official: Official;

  @One(() => Office, "office", { description: "Office that the official holds or held." })
  office: Office;

  @PeriodField("", "Period in which the official held the office.")
  period: Period;

  @Column(() => Boolean, "acting", {
    description: "True if the official held the office in an acting capacity: for another, or until a successor came.",
  })
  acting: boolean;

  @Disagreements("Disagreements between sources about this tenure.")
  disagreements: Disagreement[];
}
