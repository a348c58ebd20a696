import type { MembershipStatus } from "../../../generated/prisma/enums.js";
import { corrected } from "../../correction.js";
import { oneOf, optionalText, text, wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";

/** A state in an informal organization in IIGO: a member as of 2017, or as of the organization's end. */
export interface ListedMember {
  readonly record: DataRecord;
  /** IIGO's code of the state, similar to ISO's. Undefined if IIGO only has the name. */
  readonly code: string | undefined;
  readonly name: string;
  /** The title of the organization, which identifies it: its abbreviation can differ from that in IIGO's other file. */
  readonly title: string;
  /** The corrected fields. */
  readonly note: string | undefined;
}

/** A state in an informal organization in a year, in MIGO. */
export interface MemberInYear {
  readonly record: DataRecord;
  readonly organization: string;
  readonly year: number;
  /** The state's COW number, and its name, which is damaged in some rows. */
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
  oneOf(record, "active", ["1"]); // no known row says that the state was not a member in that year
  return {
    record,
    organization: text(record, "igoID"),
    year: wholeNumber(record, "Year", 1000, Number(record.lastDay?.slice(0, 4) ?? 2100)),
    cowCode: String(wholeNumber(record, "cowID", 1, 999)),
    name: optionalText(record, "StateName") ?? "",
    status: STATUSES[oneOf(record, "membership", ["1", "2", "3"])],
  };
}
