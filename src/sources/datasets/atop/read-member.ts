import { wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";
import type { CodedPromise } from "../../alliances/coded.js";
import type { Stretch } from "../../alliances/stretch.js";
import { PROMISE_COLUMNS, promisesIn } from "./conditions.js";
import { readSpell } from "./read-spell.js";

/** A record of the file of members: a spell of a member in a phase of an alliance. */
export interface AtopMember extends Stretch {
  readonly alliance: string;
  /** Its COW number, which ATOP also uses. */
  readonly ccode: string;
  readonly phase: string;
  readonly promises: readonly CodedPromise[];
  readonly record: DataRecord;
}

const SPELL = {
  start: { year: "yrent", month: "moent", day: "dayent" },
  end: { year: "yrexit", month: "moexit", day: "dayexit" },
};

/** The columns that are read. */
export const MEMBER_COLUMNS = [
  "atopid",
  "member",
  ...Object.values(SPELL.start),
  ...Object.values(SPELL.end),
  "ineffect",
  "phase",
  ...PROMISE_COLUMNS,
  "version",
];

/** Reads a record. @throws BadField */
export function readMember(record: DataRecord): AtopMember {
  return {
    alliance: String(wholeNumber(record, "atopid", 1)),
    ccode: String(wholeNumber(record, "member", 1, 9999)),
    ...readSpell(record, SPELL),
    phase: String(wholeNumber(record, "phase", 0, 99)),
    promises: promisesIn(record),
    record,
  };
}
