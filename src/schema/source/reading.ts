import { ObjectType } from "type-graphql";
import { PeriodField, type Period } from "../date/period.js";
import { Column } from "../declare/fields.js";

/** What one source says of a fact's time and kind. */
@ObjectType({
  description:
    "What one source says of a fact's time and kind. The fact's own period is made of all its readings: it certainly held when some source says so and none rules it out, and possibly when any source allows it.",
})
export class Reading {
  @PeriodField("", "When the fact held, as this source says.")
  period: Period;

  @Column(() => String, "classification", {
    nullable: true,
    description: "How the source classifies it, in its own vocabulary: `Type I: Defense Pact`; null where it does not.",
  })
  classification: string | null;
}
