import type { ObligationKind } from "../../../generated/prisma/enums.js";
import { optionalText, wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";
import type { Stretch } from "../../alliances/stretch.js";
import { inWords, kindsIn, PROMISES } from "./conditions.js";
import { readSpell } from "./read-spell.js";

/** A record of the file of alliances. */
export interface AtopAlliance extends Stretch {
  readonly number: string;
  readonly kinds: readonly ObligationKind[];
  readonly classification: string;
  readonly record: DataRecord;
}

const SPELL = {
  start: { year: "begyr", month: "begmo", day: "begday" },
  end: { year: "endyr", month: "endmo", day: "endday" },
};

/** Further classification, by column and value: 2 of `pubsecr` is a treaty that is secret as a whole. */
const MARKS: readonly (readonly [string, string, string])[] = [
  ["asymm", "1", "asymmetric"],
  ["bilat", "1", "bilateral"],
  ["bilat", "0", "multilateral"],
  ["wartime", "1", "wartime"],
  ["pubsecr", "1", "secret articles"],
  ["pubsecr", "2", "secret"],
];

/** The columns that are read. */
export const ALLIANCE_COLUMNS = [
  "atopid",
  ...Object.values(SPELL.start),
  ...Object.values(SPELL.end),
  "ineffect",
  ...PROMISES.map(({ column }) => column),
  ...new Set(MARKS.map(([column]) => column)),
  "version",
];

/** Reads a record. @throws BadField */
export function readAlliance(record: DataRecord): AtopAlliance {
  const kinds = kindsIn(record);
  const marks = MARKS.filter(([column, value]) => optionalText(record, column) === value).map(([, , mark]) => mark);
  return {
    number: String(wholeNumber(record, "atopid", 1)),
    ...readSpell(record, SPELL),
    kinds,
    classification: [inWords(kinds), ...marks].join("; "),
    record,
  };
}
