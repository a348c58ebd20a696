import type { CodedMember } from "./coded.js";
import { joined, liesWithin, type Stretch } from "./stretch.js";

/** A spell of a party in an alliance, and the records that it is made from. */
export interface JoinedMembership extends Stretch {
  readonly codings: readonly CodedMember[];
}

/**
 * The spells of each party, oldest first. Records that follow each other the next day at the latest are one spell: datasets begin
 * a new row if a promise changes, or if a state gets another number.
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
