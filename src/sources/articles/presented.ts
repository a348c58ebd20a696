import { neverCertain, type Held } from "../../dates/period.js";
import type { EventStatus, Presentation } from "../../generated/prisma/enums.js";
import type { Cited } from "./citations.js";

/** Each presentation, the firmest first, with the status of an event that is presented no more firmly. */
const STATUS = {
  ASSERTED: "REPORTED",
  CLAIMED: "CLAIMED",
  ESTIMATED: "ESTIMATED",
  EXPECTED: "EXPECTED",
} as const satisfies Record<Presentation, EventStatus>;

const FIRMEST_FIRST = Object.keys(STATUS) as readonly Presentation[]; // keys of a constant, which has no others

/** How firmly a fact is presented, by the firmest of its citations. */
export function firmestOf(cited: readonly Pick<Cited, "as">[]): Presentation {
  return FIRMEST_FIRST.find((presentation) => cited.some(({ as }) => as === presentation)) ?? "ASSERTED";
}

/** Whether every citation presents a fact as still to come; it is then certain on no day. */
export function isOnlyExpected(cited: readonly Pick<Cited, "as">[]): boolean {
  return firmestOf(cited) === "EXPECTED";
}

/** The days on which a fact held, by how its citations present it. */
export function heldAsPresented(held: Held, cited: readonly Pick<Cited, "as">[]): Held {
  return isOnlyExpected(cited) ? neverCertain(held) : held;
}

/** How firmly its sources say that an event happened. */
export function statusOf(cited: readonly Pick<Cited, "as">[]): EventStatus {
  return STATUS[firmestOf(cited)];
}
