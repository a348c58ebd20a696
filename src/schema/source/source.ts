import { ObjectType } from "type-graphql";
import { Language, SourceKind } from "../../generated/prisma/enums.js";
import { PartialDateField, type PartialDate } from "../date/partial-date.js";
import { PeriodField, type Period } from "../date/period.js";
import { describeEnum } from "../declare/enums.js";
import { Column, Edge, Rows } from "../declare/fields.js";
import { byDay, ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";

describeEnum("SourceKind", SourceKind, "What sort of source it is.", {
  ARTICLE: "A news article.",
  DATASET: "A dataset.",
});

/** The orders of sources. */
export const sourceOrders = ordersOf("Source", {
  TITLE: { by: ["sortEn"], description: "By the title." },
  PUBLISHED: { by: [byDay("publishedLatest")], description: "By the last day on which it can have been published." },
});

/** An article or a dataset. */
@ObjectType({ implements: Node, description: "An article or a dataset that facts were read in." })
@Rows({ table: "Source", identity: "slug", orders: sourceOrders.terms })
export class Source {
  @Column(() => String, "slug", { description: "16 hex digits for an article, a name for a dataset; for ever." })
  slug: string;

  @Column(() => SourceKind, "kind", { description: "What sort of source." })
  kind: string;

  @Column(() => String, "title", { description: "The headline, or the dataset's name, as bibliography." })
  title: string;

  @Column(() => String, "publisher", {
    nullable: true,
    description: "Who published it; null where the source names none.",
  })
  publisher: string | null;

  @Column(() => [String], "agencies", { description: "The agencies that it was carried from: AA, Yonhap, Euronews." })
  agencies: string[];

  @Column(() => Language, "language", { nullable: true, description: "Its language; null for a dataset." })
  language: string | null;

  @PartialDateField("published", "When it was published; null where it does not say.")
  published: PartialDate | null;

  @PartialDateField("updated", "When it was last updated, where that is all it says.")
  updated: PartialDate | null;

  @Column(() => String, "url", {
    nullable: true,
    description: "Where it is found; null where we were given no address.",
  })
  url: string | null;

  @PeriodField("coverage.", "The days that a dataset speaks of; null for an article.", true)
  coverage: Period | null;

  @Column(() => Boolean, "coverage.codesEnds", {
    nullable: true,
    description:
      "Whether a dataset codes when what it dates ended. Of one that does not, a fact certainly holds only about when it began, and possibly ever after. Null where `coverage` is.",
  })
  codesEnds: boolean | null;

  @Column(() => String, "licence", {
    nullable: true,
    description: "On what terms it may be used; null where it does not say.",
  })
  licence: string | null;

  @Edge("citations", { path: "citations", order: "PLACE", description: "Every fact that was read in it." })
  citations: unknown;
}
