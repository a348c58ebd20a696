// What the day arguments mean, said once more in plain code over rows in memory.

/** A row of whichever table. */
export type Row = Readonly<Record<string, unknown>>;
/** Coerced arguments. */
export type Args = Readonly<Record<string, unknown>>;

/** Whether a row passes what stands beside the filter: asOf, from and to, each with certainty. */
export function onDays(row: Row, { asOf, from, to, certainty }: Args): boolean {
  const day = (column: string, open: string) => (row[column] ?? open) as string;
  if (typeof asOf === "string") {
    const word = certainty === "POSSIBLE" ? "possible" : "certain";
    return row[`${word}From`] !== null && day(`${word}From`, "") <= asOf && asOf <= day(`${word}Until`, "");
  }
  if (typeof from !== "string" && typeof to !== "string") return true;
  if (typeof from === "string" && typeof to === "string" && from > to) return false; // no day lies in it
  const [earliest, latest] = [day("onEarliest", "0001-01-01"), day("onLatest", "9999-12-31")];
  const [first, last] = certainty === "POSSIBLE" ? [latest, earliest] : [earliest, latest];
  return row["on"] !== null && (typeof from !== "string" || first >= from) && (typeof to !== "string" || last <= to);
}
