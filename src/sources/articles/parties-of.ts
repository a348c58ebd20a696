import { withAncestors } from "./ancestors.js";
import type { Seeds } from "./format/files.js";

/** The party of a participant: the named party, otherwise that of the office. Undefined if neither is given. */
export function partyOf({ party, office }: { party?: string; office?: string }, seeds: Seeds): string | undefined {
  return party ?? (office === undefined ? undefined : seeds.offices.get(office)?.party);
}

/** The parties that a participation counts for, nearest first: that of a ministry also counts for its state. */
export function partiesOf(participant: { party?: string; office?: string }, seeds: Seeds): string[] {
  const party = partyOf(participant, seeds);
  return party === undefined ? [] : withAncestors(party, (slug) => seeds.organizations.get(slug)?.parent);
}
