import type { Interval } from "../../dates/partial-date.js";
import type { Entry, Seeds } from "./format/files.js";
import { isAfterInterval } from "./intervals.js";
import { statusOf } from "./presented.js";
import { shownBy } from "./shown-by.js";
import { tenureOf } from "./tenure-of.js";

/**
 * All sightings of each tenure: dated articles that cite it, and dated events and statements in which it takes part. An event
 * that is only claimed, estimated or expected is not a sighting. A source from before a stated start announces the tenure, and one from
 * after a stated end remembers it; neither shows it.
 */
export function tenureSightings(seeds: Seeds): ReadonlyMap<string, readonly Interval[]> {
  const sightings = new Map([...seeds.tenures].map(([key, { cited }]) => [key, shownBy(cited, seeds)]));
  const see = (participants: readonly { official?: string; office?: string }[], when: Interval | undefined) => {
    for (const participant of participants) {
      const tenure = tenureOf(participant, when, seeds);
      if (when && typeof tenure === "string") sightings.get(tenure)?.push(when);
    }
  };
  for (const event of seeds.events.values()) {
    if (statusOf(event.cited) === "REPORTED") see(event.participants, eventDays(event));
  }
  for (const { speakers, on } of seeds.statements.values()) see(speakers, on);
  return new Map(
    [...sightings].map(([key, days]) => [key, days.filter((day) => canShow(day, seeds.tenures.get(key)))]),
  );
}

function canShow(day: Interval, tenure: Entry<"tenures"> | undefined): boolean {
  const { start, end } = tenure?.period ?? {};
  return !(start && isAfterInterval(start, day)) && !(end && isAfterInterval(day, end));
}

/** The days of an event. Undefined if no source dates it. */
export function eventDays({ on, until }: Entry<"events">): Interval | undefined {
  if (!until) return on;
  return { earliest: on?.earliest ?? null, latest: until.latest };
}
