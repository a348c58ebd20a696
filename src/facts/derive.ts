import type { Execute } from "./execute.js";
import { LEADER_OFFICES } from "./leader-offices.js";

/**
 * Derives everything that depends on several facts together, after each write of facts. The steps run in order, because each uses
 * the results of the previous ones.
 */
export async function derive(execute: Execute): Promise<void> {
  await derivePeriods(execute);
  await execute(`select "deriveConditions"()`);
  await execute(`select "deriveDaysOfParties"()`);
  await execute(`select "deriveDisagreements"()`);
}

/** Computes the period of each fact from its readings and from the facts that it must agree with. */
export async function derivePeriods(execute: Execute): Promise<void> {
  const countries = LEADER_OFFICES.map(({ country }) => country);
  const offices = LEADER_OFFICES.map(({ office }) => office);
  await execute(`select "derivePeriods"($1::text[], $2::text[])`, countries, offices);
}
