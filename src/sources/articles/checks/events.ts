import type { Interval } from "../../../dates/partial-date.js";
import { latestOf } from "../../../dates/day.js";
import { isInCircle } from "../ancestors.js";
import { sourceDay, type Cited } from "../citations.js";
import type { Kind, Seeds } from "../format/files.js";
import { isAfterInterval } from "../intervals.js";
import { isOnlyExpected, statusOf } from "../presented.js";
import type { Report } from "../report.js";
import { eventDays } from "../sightings.js";

/** EV-01 to EV-05: the days of events, and the events that they are part of. */
export function checkEvents(seeds: Seeds, report: Report): void {
  for (const [slug, event] of seeds.events) {
    const { on, until, partOf, cited } = event;
    if (on && until && isAfterInterval(on, until)) {
      report.at("events", [slug, "until"], "EV-01", `until must not be before on (${on.value}), got ${until.value}`);
    }
    const date = on ?? until;
    if (date && isOnlyExpected(cited)) {
      const message = `an event that is only expected must have no date, got ${date.value}`;
      report.at("events", [slug, on ? "on" : "until"], "EV-05", message);
    }
    if (isInCircle(slug, (part) => seeds.events.get(part)?.partOf)) {
      const message = `no event must be a part of itself, going up from ${slug} leads back to it`;
      report.at("events", [slug, "partOf"], "EV-02", message);
    }
    const whole = partOf === undefined ? undefined : seeds.events.get(partOf);
    checkWithin("events", [slug, "on"], eventDays(event), whole && eventDays(whole), `${partOf}`, "EV-03", report);
    if (statusOf(cited) === "REPORTED") checkReported("events", slug, on, cited, seeds, report);
  }
}

/** EV-03, ST-02: a dated thing is within the days of the thing that it belongs to. */
export function checkWithin(
  kind: Kind,
  path: readonly string[],
  part: Interval | undefined,
  whole: Interval | undefined,
  name: string,
  rule: "EV-03" | "ST-02",
  report: Report,
): void {
  if (!part || !whole || (!isAfterInterval(part, whole) && !isAfterInterval(whole, part))) return;
  const days = (interval: Interval) => `${interval.earliest ?? ".."}/${interval.latest ?? ".."}`;
  report.at(kind, path, rule, `must lie within the days of ${name} (${days(whole)}), got ${days(part)}`);
}

/** EV-04: an event happened no later than the last article that reports it. An article without a date says nothing about this. */
export function checkReported(
  kind: Kind,
  key: string,
  on: (Interval & { value: string }) | undefined,
  cited: readonly Cited[],
  seeds: Seeds,
  report: Report,
): void {
  const days = cited.map(({ in: slug }) => sourceDay(slug, seeds)?.latest ?? null);
  const last = latestOf(days);
  if (!on?.earliest || last === null || days.includes(null) || on.earliest <= last) return;
  report.at(
    kind,
    [key, "on"],
    "EV-04",
    `on must not be after the last source that reports it (${last}), got ${on.value}`,
  );
}
