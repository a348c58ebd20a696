import { ObjectType } from "type-graphql";
import { PeriodField, type Period } from "../date/period.js";
import { Column } from "../declare/fields.js";

/** What one source says of a fact's time and kind. */
@ObjectType({
  description:
    "What one source says of a fact's time and kind, and of when an obligation falls due. The fact's own period is made of all its readings: it certainly held when some source says so and none rules it out, and possibly when any source allows it.",
})
export class Reading {
  @PeriodField("", "When the fact held, as this source says.")
  period: Period;

  @Column(() => String, "classification", {
    nullable: true,
    description: "How the source classifies it, in its own vocabulary: `Type I: Defense Pact`; null where it does not.",
  })
  classification: string | null;

  @Column(() => String, "condition", {
    nullable: true,
    description:
      "When what is owed falls due, as this source says, in our own English words; null where it gives no condition, and of other facts than obligations.",
  })
  condition: string | null;

  @Column(() => String, "article", {
    nullable: true,
    description:
      "The article of the text that obliges, as this source gives it: `Article 4`; null where it gives none.",
  })
  article: string | null;
}
