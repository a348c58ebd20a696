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

describeEnum(
  "Presentation",
  Presentation,
  "Way in which a source presents a fact at one place, from the firmest to the weakest.",
  {
    ASSERTED: "The source asserts the fact in its own voice. Datasets assert all their facts.",
    CLAIMED: "The source passes on the fact as somebody's claim.",
    ESTIMATED: "The source gives the fact as an estimate, for example of a number.",
    EXPECTED: "The source presents the fact as still to come: expected, intended or foreseen.",
  },
);

/** The sort orders of citations. */
export const citationOrders = ordersOf("Citation", {
  PLACE: { by: ["source.slug", "position"], description: "Slug of the source, then place in the source." },
});

/** The place where a fact was read. */
@ObjectType({
  implements: Node,
  description: "Place in a source where a fact was read, with what the source says there, in our own words.",
})
@Rows({ table: "Citation", identity: "key", orders: citationOrders.terms })
export class Citation {
  @One(() => Source, "source", { description: "Source in which the fact was read." })
  source: Source;

  @Column(() => String, "locator", {
    nullable: true,
    description:
      'Place in the source: `¶8`, `¶2 s7` (sentence 7 of a long paragraph), `headline`, `standfirst`, `art. 42(7)` of a treaty, `section "Members"` of a web page, or `row 236` of a dataset. Null if none is recorded.',
  })
  locator: string | null;

  @Column(() => String, "note", {
    nullable: true,
    description: "Content of the source at this place, in our own English words. Null if there is no note.",
  })
  note: string | null;

  @Column(() => Presentation, "presentation", {
    description:
      "Way in which the source presents the fact there; if in two ways, the weaker one. It does not affect certainty, with one exception: a fact that all its citations present as EXPECTED is at most POSSIBLE.",
  })
  presentation: string;

  @List(
    () => [Participation],
    { path: "claimants", order: ["position"] },
    {
      description:
        "Parties and officials whose claim, estimate or expectation the fact is, in the source's order. Empty if the source speaks in its own voice or names nobody. For a Statement, they claim that it was made: a ministry may claim that two ministers (the speakers) said something.",
    },
  )
  claimants: Participation[];

  @Part(() => Reading, "reading.", "reading.endStatus", {
    nullable: true,
    description:
      "Dates and kind of the fact according to this source, and the condition of an obligation. Null if the source gives none of these, and for facts without a period, such as events and statements.",
  })
  reading: Reading | null;

  @OneOf(() => Cited, [...citedKinds.keys()], { description: "Fact that was read at this place." })
  fact: Cited;
}
