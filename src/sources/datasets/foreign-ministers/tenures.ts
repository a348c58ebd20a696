import type { Sighting } from "./read-minister.js";

/**
 * A person's statements about one office as tenures, oldest first. If a statement was still seen after the start of the next one,
 * both are one tenure, because statements in Wikidata are corrected (Wang Yi since 2013-03-17, later since the 16th) as well as
 * added.
 */
export function tenuresOf(sightings: readonly Sighting[]): Sighting[][] {
  const tenures: Sighting[][] = [];
  let seenUntil = "";
  for (const sighting of sightings.toSorted((one, other) => compare(one.start.earliest!, other.start.earliest!))) {
    const tenure = tenures.at(-1);
    if (tenure && sighting.start.earliest! <= seenUntil) tenure.push(sighting);
    else tenures.push([sighting]);
    if (sighting.lastSeen > seenUntil) seenUntil = sighting.lastSeen;
  }
  return tenures;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
