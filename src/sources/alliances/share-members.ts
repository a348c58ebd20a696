import { shareOut } from "../crosswalk/share-out.js";
import type { Reading } from "../dataset.js";
import type { CodedMember } from "./coded.js";

/** A spell of a member as its record has it, the country still a number. */
export interface NumberedMember extends Omit<CodedMember, "party"> {
  /** A state number of COW's, which ATOP uses, too. */
  readonly ccode: string;
}

/**
 * The spells of the countries that bore a member's number in its time: mostly one, and one after another where a number passed
 * on, as 345 from Yugoslavia to Serbia. None, and a rejected record, where the number was nobody's.
 * @param column the one that holds the number
 */
export function shareMembers(
  { ccode, start, end, ...member }: NumberedMember,
  column: string,
  { crosswalk, reject }: Reading,
): CodedMember[] {
  const shares = shareOut(crosswalk.holdersOf("COW", ccode), start, end);
  if (shares.length === 0) reject(member.record, column, `a COW number that was a state's on ${start.value}`);
  const note = shares.length > 1 ? `One spell of ${ccode} in the file; states bore the number in turn` : member.note;
  return shares.map(({ country, ...share }) => ({
    ...member,
    party: country,
    start: share.start ?? start,
    end: share.end,
    note,
  }));
}
