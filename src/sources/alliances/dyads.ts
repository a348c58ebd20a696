import { joined, overlapOf, type Stretch } from "./stretch.js";

/** A spell of a member of a group. */
export interface MemberSpell extends Stretch {
  readonly party: string;
  /** The record of the spell. Countries that share a spell of the file followed each other, and owe each other nothing. */
  readonly record?: object;
  /** Members belong together only within a phase. */
  readonly phase: string;
}

/** Two members, and when they were allied. */
export interface Dyad {
  /** Their slugs, in byte order. */
  readonly parties: readonly [string, string];
  readonly stretches: readonly Stretch[];
}

/** Every pair of members of one alliance whose spells share a day, each once, in byte order. */
export function dyadsOf(members: readonly MemberSpell[]): Dyad[] {
  const shared = new Map<string, { parties: [string, string]; stretches: Stretch[] }>();
  for (const [one, other, stretch] of pairsOf(members)) {
    if (one.party > other.party) continue;
    const pair = `${one.party} ${other.party}`;
    const dyad = shared.get(pair) ?? { parties: [one.party, other.party], stretches: [] };
    dyad.stretches.push(stretch);
    shared.set(pair, dyad);
  }
  const dyads = [...shared].sort(([one], [other]) => (one < other ? -1 : 1));
  return dyads.map(([, { parties, stretches }]) => ({ parties, stretches: joined(stretches) }));
}

/** Every ordered pair of spells of two members of one phase that share a day, and the time that they share. */
export function* pairsOf<Member extends MemberSpell>(members: readonly Member[]): Generator<[Member, Member, Stretch]> {
  for (const one of members) {
    for (const other of members) {
      if (one.party === other.party || one.phase !== other.phase) continue;
      if (one.record !== undefined && one.record === other.record) continue;
      const stretch = overlapOf(one, other);
      if (stretch) yield [one, other, stretch];
    }
  }
}
