import fc from "fast-check";
import type { Interval } from "../../src/dates/partial-date.js";

/** Any day from 0001-01-01 to 9999-12-31. */
export const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day of two close years, so that intervals meet often. */
export const nearDay = fc
  .date({ min: new Date("2023-01-01T00:00:00Z"), max: new Date("2024-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** An interval of days of two close years, open at neither or one end. */
export const interval: fc.Arbitrary<Interval> = fc
  .tuple(nearDay, nearDay, fc.constantFrom("none", "none", "start", "end"))
  .map(([one, other, open]) => {
    const [earliest, latest] = one <= other ? [one, other] : [other, one];
    return { earliest: open === "start" ? null : earliest, latest: open === "end" ? null : latest };
  });

/** An interval, or null where nothing is stated. */
export const maybeInterval = fc.option(interval);
