import type { Interval } from "../../../dates/partial-date.js";
import { withAncestors } from "../ancestors.js";
import { citedFacts, sourceDay } from "../citations.js";
import type { Kind, Seeds } from "../format/files.js";
import type { Path } from "../read-file.js";
import type { Report } from "../report.js";
import { eventDays } from "../sightings.js";
import { tenureOf } from "../tenure-of.js";

interface Participant {
  readonly party?: string;
  readonly official?: string;
  readonly office?: string;
}

/** PA-01 to PA-05: participants of events, speakers and claimants, with their parties and offices. */
export function checkParticipations(seeds: Seeds, report: Report): void {
  for (const [key, event] of seeds.events) {
    checkList("events", [key, "participants"], event.participants, eventDays(event), seeds, report);
  }
  for (const [key, { speakers, on }] of seeds.statements) {
    checkList("statements", [key, "speakers"], speakers, on, seeds, report);
  }
  for (const { kind, path, cited } of citedFacts(seeds)) {
    for (const [index, { in: source, by = [] }] of cited.entries()) {
      checkList(kind, [...path, index, "by"], by, sourceDay(source, seeds), seeds, report);
    }
  }
}

function checkList(
  kind: Kind,
  path: Path,
  participants: readonly Participant[],
  when: Interval | undefined,
  seeds: Seeds,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, participant] of participants.entries()) {
    const at = [...path, index];
    const { party, official, office } = participant;
    if (party === undefined && official === undefined) {
      report.at(kind, at, "PA-01", "a participation must name a party or an official, got neither");
    }
    const who = official ?? `party ${party}`;
    if (seen.has(who)) report.at(kind, at, "PA-04", `nobody must take part twice, got ${who} again`);
    seen.add(who);
    if (office === undefined) continue;
    checkOffice(kind, [...at, "office"], { ...participant, office }, when, seeds, report);
  }
}

function checkOffice(
  kind: Kind,
  at: readonly PropertyKey[],
  { party, official, office }: Participant & { office: string },
  when: Interval | undefined,
  seeds: Seeds,
  report: Report,
): void {
  const tenure = tenureOf({ office, ...(official === undefined ? {} : { official }) }, when, seeds);
  if (official === undefined)
    report.at(kind, at, "PA-02", `office must stand with the official who holds it, got ${office} alone`);
  else if (tenure === undefined && seeds.officials.has(official) && !hasTenure(report, office, official)) {
    report.at(
      kind,
      at,
      "PA-02",
      `an official must have a tenure in the office named, ${official} has none in ${office}`,
    );
  } else if (typeof tenure === "object") {
    const message = `which spell is meant must be plain by its day, got one that could be ${tenure.spells.join(" or ")}`;
    report.at(kind, at, "PA-05", message);
  }
  const holder = seeds.offices.get(office)?.party;
  if (party === undefined || holder === undefined) return;
  const parentOf = (slug: string) => seeds.organizations.get(slug)?.parent;
  if (withAncestors(holder, parentOf).includes(party) || withAncestors(party, parentOf).includes(holder)) return;
  report.at(kind, at, "PA-03", `the office must be held for ${party} or a part of it, ${office} is held for ${holder}`);
}

function hasTenure(report: Report, office: string, official: string): boolean {
  const key = `${office}/${official}`;
  return report.keys("tenures").some((one) => one === key || one.startsWith(`${key}/`));
}
