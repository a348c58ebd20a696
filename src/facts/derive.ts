import type { Execute } from "./execute.js";
import { LEADER_OFFICES } from "./leader-offices.js";

/** Derives all that is made of several facts together, whenever facts were written: each step of what those before it made. */
export async function derive(execute: Execute): Promise<void> {
  await derivePeriods(execute);
  await execute(`select "deriveConditions"()`);
  await execute(`select "deriveDaysOfParties"()`);
  await execute(`select "deriveDisagreements"()`);
}

/** Makes the period of each fact out of what its sources say, and of the facts with which it must agree. */
export async function derivePeriods(execute: Execute): Promise<void> {
  const countries = LEADER_OFFICES.map(({ country }) => country);
  const offices = LEADER_OFFICES.map(({ office }) => office);
  await execute(`select "derivePeriods"($1::text[], $2::text[])`, countries, offices);
}
