import type { CodedMember } from "./coded.js";
import { joined, liesWithin, type Stretch } from "./stretch.js";

/** A spell of a party in an alliance, and the codings that it is made of. */
export interface JoinedMembership extends Stretch {
  readonly party: string;
  /** Counts the party's spells from 1, oldest first. */
  readonly number: number;
  readonly spells: readonly CodedMember[];
}

/**
 * The spells of each party. What follows upon one another the next day at the latest is one: datasets begin a new row where
 * a promise changes, and where a state gets another number.
 */
export function membershipsOf(members: readonly CodedMember[]): JoinedMembership[] {
  const parties = [...new Set(members.map(({ party }) => party))];
  return parties.flatMap((party) => {
    const own = members.filter((member) => member.party === party);
    return joined(own).map(({ start, end }, place) => ({
      party,
      start,
      end,
      number: place + 1,
      spells: own.filter((spell) => liesWithin(spell, { start, end })),
    }));
  });
}
