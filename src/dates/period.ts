import { earliestOf, FIRST_DAY, LAST_DAY, latestOf, nextDay, previousDay } from "./day.js";
import { includesDay, type Days } from "./days.js";
import type { Interval } from "./partial-date.js";

/** How a period ended, as far as sources say. */
export type EndStatus = "ONGOING" | "ENDED" | "ENDED_DATE_UNKNOWN" | "UNKNOWN_AFTER";

/** The days on which something certainly and possibly held; both certain ends are null where it is certain on no day. */
export interface Held {
  readonly certainFrom: string | null;
  readonly certainUntil: string | null;
  readonly possibleFrom: string;
  readonly possibleUntil: string;
}

/** The days between the first and the last on which it did not hold after all; null where there are none. */
export interface Gaps {
  readonly certainGaps: Days | null;
  readonly possibleGaps: Days | null;
}

/** First and last day on which sources show something holding; both null where no dated source does. */
export interface Seen {
  readonly knownFrom: string | null;
  readonly knownUntil: string | null;
}

/** What sources say of a period; a start or end is null where none states it. */
export interface Stated {
  readonly start: Interval | null;
  readonly end: Interval | null;
  readonly endStatus: EndStatus;
}

/** The same days without certainty: what is only expected holds certainly on none. */
export function neverCertain({ possibleFrom, possibleUntil }: Held): Held {
  return { certainFrom: null, certainUntil: null, possibleFrom, possibleUntil };
}

/** Whether something holds on a day: certainly, possibly, or (null) not. Says the same as `heldOn` of the database. */
export function holds(held: Held & Partial<Gaps>, day: string): "CERTAIN" | "POSSIBLE" | null {
  if (isBetween(held.certainFrom, held.certainUntil, held.certainGaps ?? null, day)) return "CERTAIN";
  return isBetween(held.possibleFrom, held.possibleUntil, held.possibleGaps ?? null, day) ? "POSSIBLE" : null;
}

function isBetween(from: string | null, until: string | null, gaps: Days | null, day: string): boolean {
  if (from === null || until === null || day < from || until < day) return false;
  return gaps === null || !includesDay(gaps, day);
}

/**
 * What sightings show: a sighting that is an interval shows the thing on some day in it, so by its last day the thing has
 * been seen, and from its first on it is still to be seen.
 */
export function seenBy(sightings: readonly Interval[]): Seen {
  const knownFrom = earliestOf(sightings.map((sighting) => sighting.latest));
  const knownUntil = latestOf(sightings.map((sighting) => sighting.earliest));
  if (knownFrom === null || knownUntil === null || knownFrom > knownUntil) return { knownFrom: null, knownUntil: null };
  return { knownFrom, knownUntil };
}

/**
 * Standing things (alliances, memberships, obligations) start certainly at the latest day that their start can mean, or
 * when a source first shows them, and hold until a source says otherwise. A source from before the stated start, or after
 * the stated end, announces or remembers and does not show.
 */
export function standingPeriod({ start, end, endStatus, knownFrom, knownUntil }: Stated & Seen): Held {
  const possibleFrom = start?.earliest ?? FIRST_DAY;
  const possibleUntil = end?.latest ?? LAST_DAY;
  const shown = [knownFrom, knownUntil].map((day) =>
    day !== null && possibleFrom <= day && day <= possibleUntil ? day : null,
  );
  const certainFrom = earliestOf([start?.latest ?? null, ...shown]);
  return held(certainFrom, standingUntil(endStatus, end, shown[1] ?? shown[0] ?? null), possibleFrom, possibleUntil);
}

function standingUntil(endStatus: EndStatus, end: Interval | null, lastShown: string | null): string | null {
  if (endStatus === "ONGOING") return LAST_DAY;
  return end?.earliest ?? lastShown;
}

/** An agreement's stages, each as an interval or null where no source dates it. */
export interface Stages {
  readonly proposed: Interval | null;
  readonly agreed: Interval | null;
  readonly signed: Interval | null;
  readonly inForce: Interval | null;
  readonly terminated: Interval | null;
}

/** What sources show of an agreement on their own days, where they date no stage. */
export interface StageShown {
  /** The day on which a source shows it in force, where none dates the entry into force. */
  readonly inForceOn?: string | null;
  /** The last day on which a source shows it as a proposal, and nothing more: before it, it was not in force. */
  readonly proposedOn?: string | null;
  /** The last day on which a source shows it in force, where that source ends there; otherwise what is in force stays so. */
  readonly inForceUntil?: string | null;
}

/** When an agreement was in force; one known only as proposed, agreed or signed certainly was on no day. */
export function agreementPeriod(
  stages: Stages,
  { inForceOn = null, proposedOn = null, inForceUntil = null }: StageShown = {},
): Held {
  const { inForce, terminated } = stages;
  const before = [stages.proposed, stages.agreed, stages.signed].find((stage) => stage?.earliest);
  const certainFrom = inForce ? inForce.latest : inForceOn;
  const certainUntil = terminated ? terminated.earliest : (inForceUntil ?? LAST_DAY);
  const possibleFrom = inForce?.earliest ?? proposedOn ?? before?.earliest ?? FIRST_DAY;
  return held(certainFrom, certainUntil, possibleFrom, terminated?.latest ?? LAST_DAY);
}

/** A tenure's period, and how it ended where no source states it. */
export interface TenureHeld extends Held, Seen {
  readonly endStatus: EndStatus;
}

/**
 * When an official held an office, known from being seen in it: certain from first to last sighting, possible around
 * these up to where somebody else is seen. A stated start or end is a sighting, and a bound.
 * `others` are the sightings of all other holders of that office.
 */
export function tenurePeriod(
  own: readonly Interval[],
  others: readonly Interval[],
  stated: { start: Interval | null; end: Interval | null; endStatus: EndStatus | null },
): TenureHeld {
  const { start, end } = stated;
  const seen = seenBy(own);
  const certain = seenBy([...own, ...(start ? [start] : []), ...(end ? [end] : [])]);
  const { certainFrom, certainUntil } = { certainFrom: certain.knownFrom, certainUntil: certain.knownUntil };
  const before = certainFrom === null ? [] : others.filter((other) => isBefore(other, certainFrom));
  const after = certainUntil === null ? [] : others.filter((other) => isAfter(other, certainUntil));
  const lastBefore = latestOf(before.map((other) => other.earliest));
  const firstAfter = earliestOf(after.map((other) => other.latest));
  const possibleFrom = latestOf([start?.earliest ?? null, lastBefore && nextDay(lastBefore)]) ?? FIRST_DAY;
  const possibleUntil = earliestOf([end?.latest ?? null, firstAfter && previousDay(firstAfter)]) ?? LAST_DAY;
  const ongoing = stated.endStatus === "ONGOING" && certainFrom !== null;
  return {
    ...seen,
    ...held(certainFrom, ongoing ? LAST_DAY : certainUntil, possibleFrom, possibleUntil),
    endStatus: stated.endStatus ?? (end ? "ENDED" : after.length > 0 ? "ENDED_DATE_UNKNOWN" : "UNKNOWN_AFTER"),
  };
}

/** Whether a sighting lies wholly before a day. */
export function isBefore(sighting: Interval, day: string): boolean {
  return sighting.latest !== null && sighting.latest < day;
}

/** Whether a sighting lies wholly after a day. */
export function isAfter(sighting: Interval, day: string): boolean {
  return sighting.earliest !== null && sighting.earliest > day;
}

// What is certain is possible too: bounds that contradict each other widen what is possible, never what is certain.
function held(certainFrom: string | null, certainUntil: string | null, from: string, until: string): Held {
  if (certainFrom === null || certainUntil === null || certainFrom > certainUntil) {
    return { certainFrom: null, certainUntil: null, possibleFrom: from <= until ? from : until, possibleUntil: until };
  }
  return {
    certainFrom,
    certainUntil,
    possibleFrom: from < certainFrom ? from : certainFrom,
    possibleUntil: until > certainUntil ? until : certainUntil,
  };
}
