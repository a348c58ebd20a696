import { ObjectType } from "type-graphql";
import { precisionOf } from "../../dates/partial-date.js";
import { Column, Computed, Part, type Said } from "../declare/fields.js";
import { describeEnum } from "../declare/enums.js";
import { DateScalar } from "./date-scalar.js";

/** How precisely a date is stated. */
export const DatePrecision = { YEAR: "YEAR", MONTH: "MONTH", DAY: "DAY", INTERVAL: "INTERVAL" } as const;
describeEnum("DatePrecision", DatePrecision, "How precisely a source states a date.", {
  YEAR: "Some day of a year.",
  MONTH: "Some day of a month.",
  DAY: "The day itself.",
  INTERVAL: "Some day from one to another, of which one may be open.",
});

/** A date as precisely as its source gives it. */
@ObjectType({
  description:
    "A date as precisely as its source gives it: `2024-06` is some day of that June, `../2024-11-04` some day up to then. Source of the notation: EDTF, Library of Congress 2019.",
})
export class PartialDate {
  @Column(() => String, "", {
    description: "As stated: `2024`, `2024-06`, `2024-06-19`, `2024-10-28/2024-11-03`, `../2024-11-04`.",
  })
  value: string;

  @Computed(() => DatePrecision, [""], ([value]) => precisionOf(String(value)), { description: "How precise that is." })
  precision: string;

  @Column(() => DateScalar, "Earliest", {
    nullable: true,
    description: "The first day that it can mean; null where it is open.",
  })
  earliest: string | null;

  @Column(() => DateScalar, "Latest", {
    nullable: true,
    description: "The last day that it can mean; null where it is open.",
  })
  latest: string | null;
}

/** A partial date kept in the columns `path`, `pathEarliest` and `pathLatest`; null where no source gives one. */
export function PartialDateField(path: string, description: string): PropertyDecorator {
  const said: Said = { description, nullable: true };
  return Part(() => PartialDate, path, path, said);
}
