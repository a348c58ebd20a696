import { ObjectType } from "type-graphql";
import { Column, One, OneOf, Part, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { Cited } from "./cited.js";
import { Reading } from "./reading.js";
import { Source } from "./source.js";

/** The orders of citations. */
export const citationOrders = ordersOf("Citation", {
  PLACE: { by: ["source.slug", "position"], description: "By source, and within one by the place there." },
});

/** Where a fact was read. */
@ObjectType({
  implements: Node,
  description: "Where in a source a fact was read, and what the source says there, in our own words.",
})
@Rows({ table: "Citation", identity: "key", orders: citationOrders.terms })
export class Citation {
  @One(() => Source, "source", { description: "The source." })
  source: Source;

  @Column(() => String, "locator", {
    nullable: true,
    description:
      "The place in it: `¶8`, `¶2 s7` (the seventh sentence of a run-on paragraph), `headline`, `standfirst`, `row 236` of a dataset.",
  })
  locator: string | null;

  @Column(() => String, "note", { nullable: true, description: "What it says there, in our own English words." })
  note: string | null;

  @Part(() => Reading, "reading.", "reading.endStatus", {
    nullable: true,
    description:
      "What this source says of the fact's time and kind, and of when an obligation falls due; null where it gives neither, or only a day of its own.",
  })
  reading: Reading | null;

  @OneOf(
    () => Cited,
    ["actor", "membership", "official", "tenure", "agreement", "action", "obligation", "event", "statement"],
    { description: "The fact that was read there." },
  )
  fact: Cited;
}
