import { withAncestors } from "./ancestors.js";
import type { Seeds } from "./format/files.js";

/** For whom somebody takes part: the party named, or else that of the office held; undefined where neither is given. */
export function partyOf({ party, office }: { party?: string; office?: string }, seeds: Seeds): string | undefined {
  return party ?? (office === undefined ? undefined : seeds.offices.get(office)?.party);
}

/** Whom a participation counts for, nearest first: a ministry takes part for its state too. */
export function partiesOf(participant: { party?: string; office?: string }, seeds: Seeds): string[] {
  const party = partyOf(participant, seeds);
  return party === undefined ? [] : withAncestors(party, (slug) => seeds.organizations.get(slug)?.parent);
}
