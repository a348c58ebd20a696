import { corrected } from "../../correction.js";
import { BadField, oneOf, partialDate, text } from "../../files/fields.js";
import type { PartialDate } from "../../../dates/partial-date.js";
import type { DataRecord } from "../../files/records.js";
import { MEMBER_COLUMNS } from "./file.js";

const ENTRY_TYPES = [
  "base_treaty",
  "protocol or amendment",
  "consolidated",
  "negotiation",
  "accession",
  "withdrawal",
] as const;

/** A treaty, or a change of one. */
export interface Entry {
  readonly record: DataRecord;
  /** Its number: `243`; `243+1` is the first accession to 243, `243_1` the first withdrawal, `243a` its consolidated text. */
  readonly number: string;
  /** The number of its treaty; its own number if it is a treaty. */
  readonly base: string;
  readonly name: string;
  readonly type: (typeof ENTRY_TYPES)[number];
  /** The year of signature. Undefined if it is not known. */
  readonly year: PartialDate | undefined;
  readonly inForce: PartialDate | undefined;
  readonly members: readonly Member[];
  /** The corrected fields. */
  readonly note: string | undefined;
}

/** A member as an entry lists it. */
export interface Member {
  readonly column: string;
  /** ISO 3166-1 numeric, without the zeros before it. */
  readonly code: string;
  /** DESTA's number for its role in the entry. Undefined if there is none. */
  readonly role: number | undefined;
}

/** Reads an entry. @throws BadField */
export function readEntry(source: DataRecord): Entry {
  const { record, note } = corrected(source);
  const number = text(record, "number");
  if (!/^\d+(?:[+_]\d+|a)?$/.test(number)) throw new BadField(record, "number", "a number (243, 243+1, 243_1 or 243a)");
  const base = text(record, "base_treaty");
  if (!/^\d+$/.test(base)) throw new BadField(record, "base_treaty", "the number of a treaty");
  const year = optionalYear(record, "year");
  const inForce = optionalYear(record, "entryforceyear");
  if (year && inForce && inForce.value < year.value) {
    throw new BadField(record, "entryforceyear", `no earlier than the signature (${year.value})`);
  }
  const type = oneOf(record, "entry_type", ENTRY_TYPES);
  return { record, number, base, name: text(record, "name"), type, year, inForce, members: readMembers(record), note };
}

// Members are in the first columns, without a gap. A truncated record has no value in the last column.
function readMembers(record: DataRecord): Member[] {
  const columns = Array.from({ length: MEMBER_COLUMNS }, (_, index) => index + 1);
  const members = columns.flatMap((place): Member[] => {
    const [code, role] = [text(record, `c${place}`), text(record, `mc${place}`)];
    if (code === "NA") return [];
    if (!/^\d{1,3}$/.test(code)) throw new BadField(record, `c${place}`, "a country's ISO numeric code, or NA");
    if (!/^(?:[0-3]|NA)$/.test(role)) throw new BadField(record, `mc${place}`, "0, 1, 2, 3 or NA");
    return [{ column: `c${place}`, code, role: role === "NA" ? undefined : Number(role) }];
  });
  if (members.length === 0) throw new BadField(record, "c1", "a country's ISO numeric code");
  return members;
}

function optionalYear(record: DataRecord, column: string): PartialDate | undefined {
  const value = text(record, column);
  if (value === "NA") return undefined;
  if (!/^\d{4}$/.test(value)) throw new BadField(record, column, "a year, or NA");
  return partialDate(record, column, value);
}
