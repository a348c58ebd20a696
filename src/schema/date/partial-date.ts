import { ObjectType } from "type-graphql";
import { precisionOf } from "../../dates/partial-date.js";
import { Column, Computed, Part, type Said } from "../declare/fields.js";
import { describeEnum } from "../declare/enums.js";
import { DateScalar } from "./date-scalar.js";

/** The precision of a stated date. */
export const DatePrecision = { YEAR: "YEAR", MONTH: "MONTH", DAY: "DAY", INTERVAL: "INTERVAL" } as const;
describeEnum("DatePrecision", DatePrecision, "Precision with which a source states a date.", {
  YEAR: "The source states the year only: the date is a day in that year.",
  MONTH: "The source states year and month: the date is a day in that month.",
  DAY: "The source states the day itself.",
  INTERVAL: "The source states an interval, of which one end may be open: the date is a day in it.",
});

/** A date with the precision of its source. */
@ObjectType({
  description:
    "Date with the precision of its source: `2024-06` is a day in June 2024, `../2024-11-04` a day up to 4 November 2024. Source of the notation: EDTF, Library of Congress 2019.",
})
export class PartialDate {
  @Column(() => String, "", {
    description:
      "Date as the source states it, for example `2024`, `2024-06`, `2024-06-19`, `2024-10-28/2024-11-03` or `../2024-11-04`.",
  })
  value: string;

  @Computed(() => DatePrecision, [""], ([value]) => precisionOf(String(value)), {
    description: "Precision of the stated date.",
  })
  precision: string;

  @Column(() => DateScalar, "Earliest", {
    nullable: true,
    description: "First day that the date can mean. Null if the interval has no start.",
  })
  earliest: string | null;

  @Column(() => DateScalar, "Latest", {
    nullable: true,
    description: "Last day that the date can mean. Null if the interval has no end.",
  })
  latest: string | null;
}

/** A partial date from the columns `path`, `pathEarliest` and `pathLatest`. Null if no source states one. */
export function PartialDateField(path: string, description: string): PropertyDecorator {
  const said: Said = { description, nullable: true };
  return Part(() => PartialDate, path, path, said);
}
