import { ObjectType } from "type-graphql";
import { citedKinds } from "../../facts/fact-kinds.js";
import { Presentation } from "../../generated/prisma/enums.js";
import { describeEnum } from "../declare/enums.js";
import { Column, List, One, OneOf, Part, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Participation } from "../event/participation.js";
import { Node } from "../node/node.js";
import { Cited } from "./cited.js";
import { Reading } from "./reading.js";
import { Source } from "./source.js";

describeEnum("Presentation", Presentation, "How a source presents a fact at one place, the firmest first.", {
  ASSERTED: "In the source's own voice. Datasets present all their facts so.",
  CLAIMED: "As somebody's claim, which the source passes on.",
  ESTIMATED: "As an estimate, for example of a number.",
  EXPECTED: "As still to come: expected, intended or foreseen.",
});

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

  @Column(() => Presentation, "presentation", {
    description:
      "How the source presents the fact there; where one place presents it in two ways, the less firm. It does not change when a fact is CERTAIN, with one exception: what every citation presents as EXPECTED is at most POSSIBLE.",
  })
  presentation: string;

  @List(
    () => [Participation],
    { path: "claimants", order: ["position"] },
    {
      description:
        "Whose claim, estimate or expectation it is, in the source's order; empty where the source speaks in its own voice or names nobody. A claimant vouches for the fact. The fact that a Statement was made has its own claimants, beside the speakers of its words: a ministry may claim that two ministers said something.",
    },
  )
  claimants: Participation[];

  @Part(() => Reading, "reading.", "reading.endStatus", {
    nullable: true,
    description:
      "What this source says of the fact's time and kind, and of when an obligation falls due; null where it gives neither, or only a day of its own.",
  })
  reading: Reading | null;

  @OneOf(() => Cited, [...citedKinds.keys()], { description: "The fact that was read there." })
  fact: Cited;
}
