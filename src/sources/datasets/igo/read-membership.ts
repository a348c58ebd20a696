import type { MembershipStatus } from "../../../generated/prisma/enums.js";
import { corrected } from "../../correction.js";
import { oneOf, optionalText, text, wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";

/** A state in an informal organization, as IIGO lists it: members as of 2017, or of the organization's end. */
export interface ListedMember {
  readonly record: DataRecord;
  /** IIGO's code of the state, nearly ISO's; undefined where it has only the name. */
  readonly code: string | undefined;
  readonly name: string;
  /** The organization's, by which it is found: its abbreviation is not always that of IIGO's other file. */
  readonly title: string;
  /** What was corrected. */
  readonly note: string | undefined;
}

/** A state in an informal organization in a year, as MIGO lists it. */
export interface MemberInYear {
  readonly record: DataRecord;
  readonly organization: string;
  readonly year: number;
  /** The state's number with the Correlates of War project, and its name, which is damaged here and there. */
  readonly cowCode: string;
  readonly name: string;
  readonly status: MembershipStatus;
}

const STATUSES = { "1": "FULL", "2": "ASSOCIATE", "3": "OBSERVER" } as const;

/** Reads a member of IIGO. @throws BadField */
export function readListedMember(source: DataRecord): ListedMember {
  const { record, note } = corrected(source);
  return {
    record,
    code: optionalText(record, "stateID"),
    name: text(record, "StateName"),
    title: text(record, "Title"),
    note,
  };
}

/** Reads a member of MIGO in a year. @throws BadField */
export function readMemberInYear(record: DataRecord): MemberInYear {
  oneOf(record, "active", ["1"]); // a row for a year in which the state was no member has not been seen
  return {
    record,
    organization: text(record, "igoID"),
    year: wholeNumber(record, "Year", 1000, Number(record.lastDay?.slice(0, 4) ?? 2100)),
    cowCode: String(wholeNumber(record, "cowID", 1, 999)),
    name: optionalText(record, "StateName") ?? "",
    status: STATUSES[oneOf(record, "membership", ["1", "2", "3"])],
  };
}
