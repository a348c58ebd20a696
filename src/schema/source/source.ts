import { ObjectType } from "type-graphql";
import { Language, SourceKind } from "../../generated/prisma/enums.js";
import { DateScalar } from "../date/date-scalar.js";
import { PartialDateField, type PartialDate } from "../date/partial-date.js";
import { PeriodField, type Period } from "../date/period.js";
import { describeEnum } from "../declare/enums.js";
import { Column, Edge, Rows } from "../declare/fields.js";
import { byDay, ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";

describeEnum("SourceKind", SourceKind, "Kind of a source, such as article, document or dataset.", {
  ARTICLE: "Article of a news publisher.",
  DATASET: "Dataset of coded facts, such as COW or ATOP.",
  DOCUMENT: "Text of a treaty, declaration, communiqué, read-out or law, wherever the copy is published.",
  WEB_PAGE: "Page of a government or an organization about its own affairs.",
  REFERENCE: "Encyclopedia, handbook or list that reports what others wrote (a secondary source).",
});

/** The sort orders of sources. */
export const sourceOrders = ordersOf("Source", {
  TITLE: { by: ["sortEn"], description: "Title of the source, in the order of the Latin alphabet." },
  PUBLISHED: { by: [byDay("publishedLatest")], description: "Last day on which the source can have been published." },
});

/** What facts are read in. */
@ObjectType({
  implements: Node,
  description: "Article, document, web page, reference work or dataset in which facts were read.",
})
@Rows({ table: "Source", identity: "slug", orders: sourceOrders.terms })
export class Source {
  @Column(() => String, "slug", {
    description:
      "Slug: a name (`atop`, `nato-member-countries`), or 16 hexadecimal digits for some articles. It never changes.",
  })
  slug: string;

  @Column(() => SourceKind, "kind", { description: "Kind of the source, such as article, document or dataset." })
  kind: string;

  @Column(() => String, "title", {
    description: "Title of the source, headline of the article, or name of the dataset, as in a bibliography.",
  })
  title: string;

  @Column(() => String, "publisher", {
    nullable: true,
    description: "Publisher of the source. Null if the source names none.",
  })
  publisher: string | null;

  @Column(() => [String], "agencies", {
    description: "News agencies from which the article was taken, such as AA, Yonhap, Euronews.",
  })
  agencies: string[];

  @Column(() => Language, "language", {
    nullable: true,
    description: "Language of the source. Null for a dataset, and for languages other than English and Turkish.",
  })
  language: string | null;

  @PartialDateField("published", "Date of publication. Null if the source does not state it.")
  published: PartialDate | null;

  @PartialDateField("updated", "Date of the last update, if the source states only that. Otherwise null.")
  updated: PartialDate | null;

  @Column(() => String, "url", {
    nullable: true,
    description: "Web address of the source. Null if none is known.",
  })
  url: string | null;

  @Column(() => DateScalar, "accessed", {
    nullable: true,
    description: "Day on which the source was read at its address. Null if it was not read on the web.",
  })
  accessed: string | null;

  @PeriodField("coverage.", "Period that the dataset covers. Null for other sources.", true)
  coverage: Period | null;

  @Column(() => Boolean, "coverage.codesEnds", {
    nullable: true,
    description:
      "True if the dataset records when its facts ended. If false, its facts are certain only around their start, and possible on all later dates. Null if `coverage` is null.",
  })
  codesEnds: boolean | null;

  @Column(() => String, "licence", {
    nullable: true,
    description: "Terms of use of the source. Null if it states none.",
  })
  licence: string | null;

  @Edge("citations", {
    path: "citations",
    order: "PLACE",
    description: "Citations of this source: the facts that were read in it.",
  })
  citations: unknown;
}
