import { ObjectType } from "type-graphql";
import { PeriodField, type Period } from "../date/period.js";
import { Column } from "../declare/fields.js";

/** The dates and kind of a fact according to one source. */
@ObjectType({
  description:
    "Dates and kind of a fact according to one source, and the condition of an obligation. The fact's own period combines all readings: it certainly held if a source says so and none excludes it, and possibly if any source allows it.",
})
export class Reading {
  @PeriodField("", "Period in which the fact held, according to this source.")
  period: Period;

  @Column(() => String, "classification", {
    nullable: true,
    description:
      "Classification of the fact in the source's own vocabulary, such as `Type I: Defense Pact`. Null if the source gives none.",
  })
  classification: string | null;

  @Column(() => String, "condition", {
    nullable: true,
    description:
      "Condition on which the obligation falls due, according to this source, in our own English words. Null if it gives none, and for facts other than obligations.",
  })
  condition: string | null;

  @Column(() => String, "article", {
    nullable: true,
    description:
      "Article of the treaty that contains the obligation, according to this source, such as `Article 4`. Null if it gives none.",
  })
  article: string | null;
}
