import type { ObligationKind } from "../../../generated/prisma/enums.js";
import { corrected } from "../../correction.js";
import { BadField, dateInColumns, oneOf, optionalText, partialDate, text, wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";
import type { Stretch } from "../../alliances/stretch.js";

/** A record of the file: a spell of a member in an alliance. */
export interface CowMember extends Stretch {
  readonly alliance: string;
  /** The first and last day of the alliance itself, in addition to those of the spell. */
  readonly active: Stretch;
  readonly type: CowType;
  readonly ccode: string;
  readonly promises: readonly ObligationKind[];
  /** Columns of obligations that are empty in the file. */
  readonly notCoded: readonly string[];
  /** The corrected fields. Undefined if nothing was corrected. */
  readonly corrected: string | undefined;
  readonly record: DataRecord;
}

const TYPES = [
  "Type I: Defense Pact",
  "Type II: Neutrality",
  "Type IIa: Non-Aggression Pact",
  "Type IIb: Non-Aggression Pact",
  "Type III: Entente",
] as const;

/** The labels of the file for alliances. */
export type CowType = (typeof TYPES)[number];

const PROMISES = {
  defense: "DEFENSE",
  neutrality: "NEUTRALITY",
  nonaggression: "NONAGGRESSION",
  entente: "ENTENTE",
} as const;

/** The words of the file for the promises of members. */
export const COW_WORDS = Object.fromEntries(Object.entries(PROMISES).map(([word, kind]) => [kind, word])) as Readonly<
  Partial<Record<ObligationKind, string>>
>;

/** Reads a record. @throws BadField */
export function readMember(source: DataRecord): CowMember {
  const { record, note } = corrected(source);
  const flags = Object.entries(PROMISES).map(([column, kind]) => ({ column, kind, flag: flagOf(record, column) }));
  const first = dateOf(record, "mem_st");
  return {
    record,
    alliance: String(wholeNumber(record, "version4id", 1)),
    active: stretchOf(record, "all", dateOf(record, "all_st"), dateInColumns(record, columns("all_end"))),
    type: oneOf(record, "ss_type", TYPES),
    ccode: String(wholeNumber(record, "ccode", 1, 999)),
    promises: flags.flatMap(({ kind, flag }) => (flag === "1" ? [kind] : [])),
    corrected: note,
    notCoded: flags.flatMap(({ column, flag }) => (flag === "" ? [column] : [])),
    // a member since before the dataset's first day
    ...stretchOf(
      record,
      "mem",
      flagOf(record, "left_censor") === "1" ? partialDate(record, "mem_st_year", `../${first.value}`) : first,
      endOf(record),
    ),
  };
}

// Empty is not zero: it means not coded. Three records of version 4.1 have an empty obligation, two have an empty left censoring
// of a spell that begins in 2004.
function flagOf(record: DataRecord, column: string): "0" | "1" | "" {
  return optionalText(record, column) === undefined ? "" : oneOf(record, column, ["0", "1"]);
}

function endOf(record: DataRecord) {
  const end = dateInColumns(record, columns("mem_end"));
  const isCensored = oneOf(record, "right_censor", ["0", "1"]) === "1";
  if (isCensored && end) throw new BadField(record, "mem_end_year", "empty if right_censor is 1");
  if (!isCensored && !end) throw new BadField(record, "mem_end_year", "a year if right_censor is 0");
  return end;
}

function dateOf(record: DataRecord, prefix: string) {
  text(record, `${prefix}_year`);
  const date = dateInColumns(record, columns(prefix));
  if (!date) throw new BadField(record, `${prefix}_year`, "a year");
  return date;
}

function stretchOf(record: DataRecord, prefix: string, start: Stretch["start"], end: Stretch["end"]): Stretch {
  if (end && (start.earliest ?? start.latest ?? "") > (end.latest ?? "")) {
    throw new BadField(
      record,
      `${prefix}_end_year`,
      `no earlier than ${prefix}_st_year, ${prefix}_st_month, ${prefix}_st_day`,
    );
  }
  return { start, end };
}

function columns(prefix: string) {
  return { year: `${prefix}_year`, month: `${prefix}_month`, day: `${prefix}_day` };
}
