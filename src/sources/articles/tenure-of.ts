import type { Interval } from "../../dates/partial-date.js";
import type { Seeds } from "./format/files.js";
import { groupBy } from "./group-by.js";
import { daysBetween } from "./intervals.js";
import { shownBy } from "./shown-by.js";

/** Why the tenure of a participation is unknown: there is none, or there are several possible ones. */
export type NoTenure = undefined | { readonly spells: readonly string[] };

/**
 * The key of the tenure of an official at the time of a participation. If there are several spells in one office, it is the spell
 * nearest to the day, by the stated dates of the spells or by the articles that cite them. (TE-03 finds it if somebody else was
 * seen in the office in between.)
 */
export function tenureOf(
  { official, office }: { official?: string; office?: string },
  when: Interval | undefined,
  seeds: Seeds,
): string | NoTenure {
  if (official === undefined || office === undefined) return undefined;
  const spells = tenuresBy(seeds).get(`${office}/${official}`) ?? [];
  if (spells.length < 2) return spells[0];
  if (!when) return { spells };
  const distances = spells.map((key) => Math.min(...spellDays(key, seeds).map((days) => daysBetween(days, when))));
  const nearest = spells.filter((_, index) => distances[index] === Math.min(...distances));
  return nearest.length === 1 ? nearest[0] : { spells: nearest };
}

function spellDays(key: string, seeds: Seeds): Interval[] {
  const { period, cited } = seeds.tenures.get(key)!;
  if (!period?.start && !period?.end) return shownBy(cited, seeds);
  return [{ earliest: period.start?.earliest ?? null, latest: period.end?.latest ?? null }];
}

// One index for all participations of the same seeds.
const indexes = new WeakMap<Seeds, ReadonlyMap<string, readonly string[]>>();

function tenuresBy(seeds: Seeds): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(seeds);
  if (!index) {
    index = groupBy(seeds.tenures.keys(), (key) => key.split("/").slice(0, 2).join("/"));
    indexes.set(seeds, index);
  }
  return index;
}
