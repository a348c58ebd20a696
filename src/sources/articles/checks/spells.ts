import { seenBy } from "../../../dates/period.js";
import type { Interval } from "../../../dates/partial-date.js";
import type { Entry, Seeds } from "../format/files.js";
import { groupBy } from "../group-by.js";
import { isAfterInterval } from "../intervals.js";
import { splitKey } from "../keys.js";
import type { Report } from "../report.js";
import { tenureSightings } from "../sightings.js";

/** ME-02, ME-03, TE-02, TE-03: spells of memberships and tenures. */
export function checkSpells(seeds: Seeds, report: Report): void {
  for (const key of seeds.memberships.keys()) {
    const parts = splitKey(key);
    if (parts && parts.first === parts.second) {
      report.at(
        "memberships",
        [key],
        "ME-02",
        `a party must not be a member of itself, got ${parts.second} in ${parts.first}`,
      );
    }
  }
  const sightings = tenureSightings(seeds);
  checkOverlaps("memberships", seeds.memberships, () => [], report);
  checkOverlaps("tenures", seeds.tenures, (key) => sightings.get(key) ?? [], report);
  checkInterruptions(seeds, sightings, report);
}

type Spell = Entry<"memberships"> | Entry<"tenures">;

function checkOverlaps(
  kind: "memberships" | "tenures",
  spells: ReadonlyMap<string, Spell>,
  sightingsOf: (key: string) => readonly Interval[],
  report: Report,
): void {
  const rule = kind === "memberships" ? "ME-03" : "TE-02";
  for (const [key, spell] of spells) {
    const parts = splitKey(key);
    if (!parts || parts.spell === 1) continue;
    const earlier = `${parts.first}/${parts.second}${parts.spell === 2 ? "" : `/${parts.spell - 1}`}`;
    const before = spells.get(earlier);
    if (!before) {
      if (!report.has(kind, earlier))
        report.at(kind, [key], rule, `spells must be numbered on from ${earlier}, which is not there`);
      continue;
    }
    const until = lastDay(before, sightingsOf(earlier));
    const from = firstDay(spell, sightingsOf(key));
    if (until && from && from <= until) {
      const message = `a spell must start after the one before it (${earlier}, which holds on ${until}), got one that holds on ${from}`;
      report.at(kind, [key], rule, message);
    }
  }
}

function lastDay({ period }: Spell, sightings: readonly Interval[]): string | null {
  return period?.end ? period.end.earliest : seenBy(sightings).knownUntil;
}

function firstDay({ period }: Spell, sightings: readonly Interval[]): string | null {
  return period?.start ? period.start.latest : seenBy(sightings).knownFrom;
}

// If somebody else was seen entirely between two sightings, the holder left and came back, which is two spells.
function checkInterruptions(seeds: Seeds, sightings: ReadonlyMap<string, readonly Interval[]>, report: Report): void {
  const byOffice = groupBy(seeds.tenures.keys(), officeOf);
  for (const [key, { period }] of seeds.tenures) {
    const { knownFrom, knownUntil } = seenBy(sightings.get(key) ?? []);
    if (knownFrom === null || knownUntil === null || period?.start || period?.end) continue;
    const known = { earliest: knownFrom, latest: knownFrom };
    const until = { earliest: knownUntil, latest: knownUntil };
    for (const other of byOffice.get(officeOf(key)) ?? []) {
      if (splitKey(other)?.second === splitKey(key)?.second) continue;
      const between = (sightings.get(other) ?? []).find(
        (day) => isAfterInterval(day, known) && isAfterInterval(until, day),
      );
      if (!between) continue;
      const message = `nobody else must be seen in office between ${knownFrom} and ${knownUntil}, got ${other} on ${
        between.earliest === between.latest ? between.earliest : `${between.earliest}/${between.latest}`
      }; write two spells`;
      report.at("tenures", [key], "TE-03", message);
    }
  }
}

function officeOf(key: string): string {
  return key.split("/")[0] ?? key;
}
