import { corrected } from "../../correction.js";
import { BadField, optionalText, text, wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";

/** A formal organization in DIGO. */
export interface FormalOrganization {
  readonly record: DataRecord;
  readonly id: string;
  readonly title: string;
  readonly begin: number;
  /** 2016 if DIGO ends before the organization does. */
  readonly end: number;
  /** DIGO's code for how it ended. Undefined if it had not ended, or if DIGO does not say how. */
  readonly death: string | undefined;
  readonly isGone: boolean;
  /** The corrected fields. */
  readonly note: string | undefined;
}

/** An informal organization in IIGO. */
export interface InformalOrganization {
  readonly record: DataRecord;
  /** Its number in IIGO. */
  readonly number: string;
  /** Its abbreviation in IIGO, which some organizations share. Undefined if it has none. */
  readonly id: string | undefined;
  readonly title: string;
  readonly begin: number;
  readonly end: number | undefined;
  /** The meaning of its end: it became formal (by a treaty or a secretariat), or it ceased to exist. */
  readonly ending: (typeof ENDINGS)[number];
}

const ENDINGS = ["none", "became formal", "was gone"] as const;

/** Reads an organization of DIGO. @throws BadField */
export function readFormalOrganization(source: DataRecord): FormalOrganization {
  const { record, note } = corrected(source);
  const begin = wholeNumber(record, "Begin", 1000, 2100);
  const end = endAfter(record, begin);
  const death = optionalText(record, "Death");
  // An organization that ends in the list's last year, without a code for how and without a value for whether it lives, still
  // exists.
  const isGone = death !== undefined || optionalText(record, "Living") === "0";
  return { record, id: text(record, "igoID"), title: text(record, "Title"), begin, end, death, isGone, note };
}

/** Reads an organization of IIGO. @throws BadField */
export function readInformalOrganization(record: DataRecord): InformalOrganization {
  const begin = wholeNumber(record, "Begin", 1000, 2100);
  return {
    record,
    number: String(wholeNumber(record, "Nbr.")),
    id: optionalText(record, "igoID"),
    title: text(record, "Title"),
    begin,
    end: optionalText(record, "End") === undefined ? undefined : endAfter(record, begin),
    ending: ENDINGS[wholeNumber(record, "End_reason", 0, 2)]!, // the number is one of the three
  };
}

function endAfter(record: DataRecord, begin: number): number {
  const end = wholeNumber(record, "End", 1000, 2100);
  if (end < begin) throw new BadField(record, "End", `no earlier than its beginning (${begin})`);
  return end;
}
