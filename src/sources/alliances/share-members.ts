import { shareOut } from "../crosswalk/share-out.js";
import type { Reading } from "../dataset.js";
import type { CodedMember } from "./coded.js";

/** A spell of a member as in its record. The country is still a number. */
export interface NumberedMember extends Omit<CodedMember, "party"> {
  /** A state number of COW, which ATOP also uses. */
  readonly ccode: string;
}

/**
 * The spells of the countries that had a member's number at that time: usually one, or several in turn if the number passed on,
 * as 345 did from Yugoslavia to Serbia. Empty, with a rejected record, if the number was no country's.
 * @param column the column that contains the number
 */
export function shareMembers(
  { ccode, start, end, ...member }: NumberedMember,
  column: string,
  { crosswalk, reject }: Reading,
): CodedMember[] {
  const shares = shareOut(crosswalk.holdersOf("COW", ccode), start, end);
  if (shares.length === 0) reject(member.record, column, `the COW number of a state on ${start.value}`);
  const note = shares.length > 1 ? `One spell of ${ccode} in the file; states bore the number in turn` : member.note;
  return shares.map(({ country, ...share }) => ({
    ...member,
    party: country,
    start: share.start ?? start,
    end: share.end,
    note,
  }));
}
