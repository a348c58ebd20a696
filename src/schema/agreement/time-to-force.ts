import { Int, ObjectType } from "type-graphql";
import { daysBetween } from "../../dates/day.js";
import type { Scope } from "../../plan/scope.js";
import { countType, type Counts } from "../declare/counts.js";
import { Computed } from "../declare/fields.js";

/** How long an agreement took from signature to entry into force. */
@ObjectType({
  description:
    "How long an agreement took from signature to entry into force. Where both days are stated, the least and the most are the same; where a year is all that is stated, they are up to a year apart on either side.",
})
export class TimeToForce {
  @Computed(() => Int, ["signedLatest", "inForceEarliest"], ([signed, inForce]) => daysTo(signed, inForce), {
    nullable: true,
    description:
      "The least number of days that the dates allow, 0 where they allow the same day; null where one of them is open or not known.",
  })
  leastDays: number | null;

  @Computed(() => Int, ["signedEarliest", "inForceLatest"], ([signed, inForce]) => daysTo(signed, inForce), {
    nullable: true,
    description: "The most; null where one of the dates is open or not known.",
  })
  mostDays: number | null;
}

function daysTo(signed: unknown, inForce: unknown): number | null {
  if (typeof signed !== "string" || typeof inForce !== "string") return null;
  return Math.max(daysBetween(signed, inForce), 0); // nothing is in force before it is signed
}

const years = (day: string, scope: Scope) =>
  [`${day}Earliest`, `${day}Latest`].map((column) => `extract(year from ${scope.column(column)})`);

/** Agreements by the years that they took, where signature and entry into force are each dated within one year. */
export const byYearsToForce: Counts = {
  type: countType("YearsToForce", "years", () => Int, {
    description:
      "From the year of signature to that of entry into force: 0 for the same year; null where one of them is not dated within one year.",
    nullable: true,
  }),
  description: "How many entered into force how many years after they were signed. What is not dated so comes last.",
  by: {
    value: (scope) => {
      const [signed, signedLatest] = years("signed", scope);
      const [inForce, inForceLatest] = years("inForce", scope);
      return `case when ${signed} = ${signedLatest} and ${inForce} = ${inForceLatest} then (${inForce} - ${signed})::int end`;
    },
  },
};
