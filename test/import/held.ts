import type { Fact } from "../../src/facts/facts.js";
import { rowsOf } from "./reading.js";

/** Keys or slugs of what certainly held on a day, in the order of the facts. */
export function heldOn(facts: readonly Fact[], table: Fact["table"], day: string): string[] {
  return rowsOf(facts, table)
    .filter(({ certainFrom, certainUntil }) => certainFrom && certainFrom <= day && day <= certainUntil!)
    .map(({ key, slug }) => String(key ?? slug));
}

/** Key, start, end and how it ended, of each row of a table. */
export function spells(facts: readonly Fact[], table: Fact["table"]): string[] {
  return rowsOf(facts, table).map(({ key, start, end, endStatus }) =>
    [key, start, end, endStatus].map(String).join(" "),
  );
}
