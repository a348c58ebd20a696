import { Int, ObjectType } from "type-graphql";
import { daysBetween } from "../../dates/day.js";
import type { FromClause } from "../../plan/from-clause.js";
import { countType, type Counts } from "../declare/counts.js";
import { Computed } from "../declare/fields.js";

/** The time from signature to entry into force of an agreement. */
@ObjectType({
  description:
    "Time from signature to entry into force of an agreement. Minimum and maximum are equal if both days are known. Each date that states only a year widens the range by up to a year.",
})
export class TimeToForce {
  @Computed(() => Int, ["signedLatest", "inForceEarliest"], ([signed, inForce]) => daysTo(signed, inForce), {
    nullable: true,
    description:
      "Minimum number of days that the dates allow: 0 if they allow the same day. Null if a date that it needs is open-ended or not known.",
  })
  leastDays: number | null;

  @Computed(() => Int, ["signedEarliest", "inForceLatest"], ([signed, inForce]) => daysTo(signed, inForce), {
    nullable: true,
    description:
      "Maximum number of days that the dates allow. Null if a date that it needs is open-ended or not known.",
  })
  mostDays: number | null;
}

function daysTo(signed: unknown, inForce: unknown): number | null {
  if (typeof signed !== "string" || typeof inForce !== "string") return null;
  return Math.max(daysBetween(signed, inForce), 0); // nothing is in force before it is signed
}

const years = (day: string, clause: FromClause) =>
  [`${day}Earliest`, `${day}Latest`].map((column) => `extract(year from ${clause.column(column)})`);

/** Agreements counted by years from signature to entry into force, if each is dated within one year. */
export const byYearsToForce: Counts = {
  type: countType("YearsToForce", "years", () => Int, {
    description:
      "Years from the year of signature to the year of entry into force: 0 for the same year. Null for agreements of which one date is not within a single year.",
    nullable: true,
  }),
  description:
    "Count of the listed agreements by years from signature to entry into force, ascending. Agreements of which one date is not within a single year come last.",
  by: {
    value: (clause) => {
      const [signed, signedLatest] = years("signed", clause);
      const [inForce, inForceLatest] = years("inForce", clause);
      return `case when ${signed} = ${signedLatest} and ${inForce} = ${inForceLatest} then (${inForce} - ${signed})::int end`;
    },
  },
};
