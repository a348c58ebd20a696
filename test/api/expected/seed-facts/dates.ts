import type { DatePrecision } from "../../../generated/graphql.js";

/** Each date that the seeds write, with the days that it can mean, by hand. */
const dates: Readonly<Record<string, readonly [DatePrecision, string | null, string | null]>> = {
  "1948": ["YEAR", "1948-01-01", "1948-12-31"],
  "2023-09": ["MONTH", "2023-09-01", "2023-09-30"],
  "2023-09-13": ["DAY", "2023-09-13", "2023-09-13"],
  "2023-10": ["MONTH", "2023-10-01", "2023-10-31"],
  "2024-01-16": ["DAY", "2024-01-16", "2024-01-16"],
  "../2024-01-16": ["INTERVAL", null, "2024-01-16"],
  "2024-06": ["MONTH", "2024-06-01", "2024-06-30"],
  "2024-06-19": ["DAY", "2024-06-19", "2024-06-19"],
  "../2024-06-19": ["INTERVAL", null, "2024-06-19"],
  "2024-10-28/2024-11-03": ["INTERVAL", "2024-10-28", "2024-11-03"],
  "2024-11-01": ["DAY", "2024-11-01", "2024-11-01"],
  "2024-11-04": ["DAY", "2024-11-04", "2024-11-04"],
  "../2024-11-04": ["INTERVAL", null, "2024-11-04"],
  "2024-12": ["MONTH", "2024-12-01", "2024-12-31"],
  "2026-02-04": ["DAY", "2026-02-04", "2026-02-04"],
  "../2026-02-04": ["INTERVAL", null, "2026-02-04"],
};

/** A date of the seeds as the API gives it; null where none is written. Throws for one that the table lacks. */
export function dateOf(text: string | number | undefined) {
  if (text === undefined) return null;
  const known = dates[text];
  if (!known) throw new Error(`add ${text} to the table of dates`);
  const [precision, earliest, latest] = known;
  return { value: String(text), precision, earliest, latest };
}
