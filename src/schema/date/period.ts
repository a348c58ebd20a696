import { ObjectType } from "type-graphql";
import { EndStatus } from "../../generated/prisma/enums.js";
import { holds, type Gaps, type Held } from "../../dates/period.js";
import { Argument, Column, Computed, Part } from "../declare/fields.js";
import { describeEnum } from "../declare/enums.js";
import { DateScalar } from "./date-scalar.js";
import { PartialDateField, type PartialDate } from "./partial-date.js";

/** The certainty that something held on a date. */
export const Certainty = { CERTAIN: "CERTAIN", POSSIBLE: "POSSIBLE" } as const;
describeEnum("Certainty", Certainty, "Certainty that a fact held on a date.", {
  CERTAIN: "A source says that the fact held on the date, and no source excludes it.",
  POSSIBLE:
    "At least one source allows that the fact held on the date. As an argument, POSSIBLE includes what is CERTAIN.",
});

describeEnum("EndStatus", EndStatus, "End status of a period, as far as sources say.", {
  ONGOING: "The period is ongoing: a source says that it continues, and none says that it ended.",
  ENDED: "The period ended, and a source states the end date.",
  ENDED_DATE_UNKNOWN: "The period ended, and no source states the end date.",
  UNKNOWN_AFTER: "The sources stop before an end: no source says that the period ended or that it continues.",
});

/** The period in which a fact held. */
@ObjectType({
  description:
    "Period in which a fact held, as far as sources say. A null date means unknown, not open-ended. Ongoing periods have endStatus ONGOING. UNKNOWN_AFTER means that the sources stop, not that the fact ended.",
})
export class Period {
  @PartialDateField("start", "Start of the period. Null if no source states it.")
  start: PartialDate | null;

  @PartialDateField("end", "End of the period. Null if the period is ongoing or no source states the end.")
  end: PartialDate | null;

  @Column(() => EndStatus, "endStatus", { description: "End status: ongoing, ended, or not known." })
  endStatus: string;

  @Column(() => DateScalar, "knownFrom", {
    nullable: true,
    description: "First day on which a dated source shows that the fact held. Null if none does.",
  })
  knownFrom: string | null;

  @Column(() => DateScalar, "knownUntil", {
    nullable: true,
    description: "Last day on which a dated source shows that the fact held. Null if none does.",
  })
  knownUntil: string | null;

  @Argument("on", () => DateScalar, {
    description: "Date to test. A date more than 10 years in the future is an error (BAD_USER_INPUT).",
  })
  @Computed(
    () => Certainty,
    ["certainFrom", "certainUntil", "certainGaps", "possibleFrom", "possibleUntil", "possibleGaps"],
    ([certainFrom, certainUntil, certainGaps, possibleFrom, possibleUntil, possibleGaps], { on }) =>
      // The columns of a period are of these types.
      holds(
        { certainFrom, certainUntil, certainGaps, possibleFrom, possibleUntil, possibleGaps } as Held & Gaps,
        String(on),
      ),
    {
      nullable: true,
      description: "Certainty that the fact held on the given date. Null if it did not hold on that date.",
    },
  )
  holds: string | null;
}

/** A period from the columns whose names begin with `prefix`. If `nullable`, null for a row without one. */
export function PeriodField(prefix: string, description: string, nullable?: true): PropertyDecorator {
  return Part(() => Period, prefix, `${prefix}endStatus`, { description, ...(nullable && { nullable }) });
}
