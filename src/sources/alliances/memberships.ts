import type { CodedMember } from "./coded.js";
import { joined, liesWithin, type Stretch } from "./stretch.js";

/** A spell of a party in an alliance, and the codings that it is made of. */
export interface JoinedMembership extends Stretch {
  readonly codings: readonly CodedMember[];
}

/**
 * The spells of each party, oldest first. What follows upon one another the next day at the latest is one: datasets begin a new
 * row where a promise changes, and where a state gets another number.
 */
export function membershipsOf(members: readonly CodedMember[]): [party: string, spells: JoinedMembership[]][] {
  const parties = [...new Set(members.map(({ party }) => party))];
  return parties.map((party) => {
    const own = members.filter((member) => member.party === party);
    const spells = joined(own).map((stretch) => ({
      ...stretch,
      codings: own.filter((coding) => liesWithin(coding, stretch)),
    }));
    return [party, spells];
  });
}
