import { deriveDaysOfParties } from "./derive-days-of-parties.js";
import { deriveDisagreements } from "./derive-disagreements.js";
import { derivePeriods } from "./derive-periods.js";
import type { Execute } from "./execute.js";

/** Derives all that is made of several facts together, whenever facts were written: each step of what those before it made. */
export async function derive(execute: Execute): Promise<void> {
  await derivePeriods(execute);
  await deriveDaysOfParties(execute);
  await deriveDisagreements(execute);
}
