import { ObjectType } from "type-graphql";
import { EndStatus } from "../../generated/prisma/enums.js";
import { holds, type Gaps, type Held } from "../../dates/period.js";
import { Argument, Column, Computed, Part } from "../declare/fields.js";
import { describeEnum } from "../declare/enums.js";
import { DateScalar } from "./date-scalar.js";
import { PartialDateField, type PartialDate } from "./partial-date.js";

/** How certainly something holds. */
export const Certainty = { CERTAIN: "CERTAIN", POSSIBLE: "POSSIBLE" } as const;
describeEnum("Certainty", Certainty, "How certainly something holds on a day.", {
  CERTAIN: "What sources say leaves no other reading.",
  POSSIBLE: "What sources say allows it. As an argument: what is certain, and what is possible besides.",
});

describeEnum("EndStatus", EndStatus, "How a period ended, as far as sources say.", {
  ONGOING: "A source shows it going on, and none says that it ended.",
  ENDED: "It ended, and a source says when.",
  ENDED_DATE_UNKNOWN: "It ended, and no source says when.",
  UNKNOWN_AFTER: "The sources stop there; none says that it ended.",
});

/** When a fact held. */
@ObjectType({
  description:
    "When a fact held, as far as sources say. Null is not known, never open: what goes on has endStatus ONGOING. UNKNOWN_AFTER: the sources stop; it does not say that the fact ended.",
})
export class Period {
  @PartialDateField("start", "When it began; null where no source says.")
  start: PartialDate | null;

  @PartialDateField("end", "When it ended; null where it goes on, or no source says.")
  end: PartialDate | null;

  @Column(() => EndStatus, "endStatus", { description: "How it ended, as far as sources say." })
  endStatus: string;

  @Column(() => DateScalar, "knownFrom", {
    nullable: true,
    description: "The first day on which some dated source shows it holding.",
  })
  knownFrom: string | null;

  @Column(() => DateScalar, "knownUntil", {
    nullable: true,
    description: "The last day on which some dated source shows it holding.",
  })
  knownUntil: string | null;

  @Argument("on", () => DateScalar, { description: "The day, up to ten years from now." })
  @Computed(
    () => Certainty,
    ["certainFrom", "certainUntil", "certainGaps", "possibleFrom", "possibleUntil", "possibleGaps"],
    ([certainFrom, certainUntil, certainGaps, possibleFrom, possibleUntil, possibleGaps], { on }) =>
      // The columns of a period are of these types.
      holds(
        { certainFrom, certainUntil, certainGaps, possibleFrom, possibleUntil, possibleGaps } as Held & Gaps,
        String(on),
      ),
    { nullable: true, description: "Whether it held on a day: certainly, possibly, or (null) not." },
  )
  holds: string | null;
}

/** The period of a row, kept in columns that begin with `prefix`; null where there is none. */
export function PeriodField(prefix: string, description: string, nullable?: true): PropertyDecorator {
  return Part(() => Period, prefix, `${prefix}endStatus`, { description, ...(nullable && { nullable }) });
}
