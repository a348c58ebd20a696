import { earliestOf, FIRST_DAY, LAST_DAY, latestOf, nextDay, previousDay } from "./day.js";
import { includesDay, type Days } from "./days.js";
import type { Interval } from "./partial-date.js";

/** How a period ended, according to the sources. */
export type EndStatus = "ONGOING" | "ENDED" | "ENDED_DATE_UNKNOWN" | "UNKNOWN_AFTER";

/** The days on which something certainly and possibly held. Both certain ends are null if it is certain on no day. */
export interface Held {
  readonly certainFrom: string | null;
  readonly certainUntil: string | null;
  readonly possibleFrom: string;
  readonly possibleUntil: string;
}

/** The days between the first and the last on which it did not hold. Null if there are none. */
export interface Gaps {
  readonly certainGaps: Days | null;
  readonly possibleGaps: Days | null;
}

/** The first and last day on which sources show that something holds. Both are null if no dated source does. */
export interface Seen {
  readonly knownFrom: string | null;
  readonly knownUntil: string | null;
}

/** What sources say about a period. A start or end is null if no source states it. */
export interface Stated {
  readonly start: Interval | null;
  readonly end: Interval | null;
  readonly endStatus: EndStatus;
}

/** The same days without certain ones: an expected fact is certain on no day. */
export function neverCertain({ possibleFrom, possibleUntil }: Held): Held {
  return { certainFrom: null, certainUntil: null, possibleFrom, possibleUntil };
}

/** True if something holds on a day: certainly, possibly, or (null) not. Same rule as `heldOn` in the database. */
export function holds(held: Held & Partial<Gaps>, day: string): "CERTAIN" | "POSSIBLE" | null {
  if (isBetween(held.certainFrom, held.certainUntil, held.certainGaps ?? null, day)) return "CERTAIN";
  return isBetween(held.possibleFrom, held.possibleUntil, held.possibleGaps ?? null, day) ? "POSSIBLE" : null;
}

function isBetween(from: string | null, until: string | null, gaps: Days | null, day: string): boolean {
  if (from === null || until === null || day < from || until < day) return false;
  return gaps === null || !includesDay(gaps, day);
}

/**
 * What sightings show. A sighting that is an interval shows the thing on one unknown day in it. So the thing has been seen by the
 * last day of the interval, and is still to be seen from the first day on.
 */
export function seenBy(sightings: readonly Interval[]): Seen {
  const knownFrom = earliestOf(sightings.map((sighting) => sighting.latest));
  const knownUntil = latestOf(sightings.map((sighting) => sighting.earliest));
  if (knownFrom === null || knownUntil === null || knownFrom > knownUntil) return { knownFrom: null, knownUntil: null };
  return { knownFrom, knownUntil };
}

/**
 * A standing thing (alliance, membership, obligation) certainly holds from the last day that its start can mean, or from the day
 * when a source first shows it. It holds until a source states its end. A source from before the stated start announces it, and a
 * source from after the stated end remembers it; neither shows that it holds. If it is ongoing, a source that shows it on an unknown
 * day of a month shows that it holds from the last day of the month on (`seenBefore`).
 */
export function standingPeriod({
  start,
  end,
  endStatus,
  knownFrom,
  knownUntil,
  seenBefore = null,
}: Stated & Seen & { readonly seenBefore?: string | null }): Held {
  const possibleFrom = start?.earliest ?? FIRST_DAY;
  const possibleUntil = end?.latest ?? LAST_DAY;
  const shown = [knownFrom, knownUntil].map((day) =>
    day !== null && possibleFrom <= day && day <= possibleUntil ? day : null,
  );
  const ongoing = endStatus === "ONGOING" && seenBefore !== null && possibleFrom <= seenBefore ? seenBefore : null;
  const certainFrom = earliestOf([start?.latest ?? null, ...shown, ongoing]);
  return held(certainFrom, standingUntil(endStatus, end, shown[1] ?? shown[0] ?? null), possibleFrom, possibleUntil);
}

function standingUntil(endStatus: EndStatus, end: Interval | null, lastShown: string | null): string | null {
  if (endStatus === "ONGOING") return LAST_DAY;
  return end?.earliest ?? lastShown;
}

/** The stages of an agreement. Each is an interval, or null if no source dates it. */
export interface Stages {
  readonly proposed: Interval | null;
  readonly agreed: Interval | null;
  readonly signed: Interval | null;
  readonly inForce: Interval | null;
  readonly terminated: Interval | null;
}

/** What sources show about an agreement on the days of the sources, if they do not date its stages. */
export interface StageShown {
  /** The day on which a source shows it in force, if no source dates the entry into force. */
  readonly inForceOn?: string | null;
  /** The last day on which a source shows it only as a proposal. Before that day, it was not in force. */
  readonly proposedOn?: string | null;
  /** The last day on which a source shows it in force, if the source ends there. Otherwise it stays in force. */
  readonly inForceUntil?: string | null;
}

/** When an agreement was in force. An agreement that is only known as proposed, agreed or signed is certainly in force on no day. */
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

/** The period of a tenure, and how it ended if no source states it. */
export interface TenureHeld extends Held, Seen {
  readonly endStatus: EndStatus;
}

/**
 * When an official held an office, from sightings in it. It is certain from the first to the last sighting, and possible around
 * these until somebody else is seen. A stated start or end is a sighting and a bound. `others` are the sightings of all other
 * holders of the office.
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

/** True if a sighting is entirely before a day. */
export function isBefore(sighting: Interval, day: string): boolean {
  return sighting.latest !== null && sighting.latest < day;
}

/** True if a sighting is entirely after a day. */
export function isAfter(sighting: Interval, day: string): boolean {
  return sighting.earliest !== null && sighting.earliest > day;
}

// What is certain is also possible. Bounds that contradict each other extend the possible days, never the certain ones.
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
