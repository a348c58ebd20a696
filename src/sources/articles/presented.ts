import { neverCertain, type Held } from "../../dates/period.js";
import type { EventStatus, Presentation } from "../../generated/prisma/enums.js";
import type { Cited } from "./citations.js";

/** The presentations, the firmest first. Each has the status of an event whose firmest citation has it. */
const STATUS = {
  ASSERTED: "REPORTED",
  CLAIMED: "CLAIMED",
  ESTIMATED: "ESTIMATED",
  EXPECTED: "EXPECTED",
} as const satisfies Record<Presentation, EventStatus>;

const FIRMEST_FIRST = Object.keys(STATUS) as readonly Presentation[]; // keys of a constant, which has no others

/** The presentation of a fact: that of its firmest citation. */
export function firmestOf(cited: readonly Pick<Cited, "as">[]): Presentation {
  return FIRMEST_FIRST.find((presentation) => cited.some(({ as }) => as === presentation)) ?? "ASSERTED";
}

/** True if every citation only expects a fact. It is then certain on no day. */
export function isOnlyExpected(cited: readonly Pick<Cited, "as">[]): boolean {
  return firmestOf(cited) === "EXPECTED";
}

/** The days on which a fact held, according to the presentation of its citations. */
export function heldAsPresented(held: Held, cited: readonly Pick<Cited, "as">[]): Held {
  return isOnlyExpected(cited) ? neverCertain(held) : held;
}

/** The status of an event, according to its sources. */
export function statusOf(cited: readonly Pick<Cited, "as">[]): EventStatus {
  return STATUS[firmestOf(cited)];
}
