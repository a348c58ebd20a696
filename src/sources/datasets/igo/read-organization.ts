import { corrected } from "../../correction.js";
import { BadField, optionalText, text, wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";

/** A formal organization as DIGO lists it. */
export interface FormalOrganization {
  readonly record: DataRecord;
  readonly id: string;
  readonly title: string;
  readonly begin: number;
  /** 2016 where DIGO ends before the organization does. */
  readonly end: number;
  /** DIGO's code for how it ended; undefined where it had not, or where DIGO does not say how. */
  readonly death: string | undefined;
  readonly isGone: boolean;
  /** What was corrected. */
  readonly note: string | undefined;
}

/** An informal organization as IIGO lists it. */
export interface InformalOrganization {
  readonly record: DataRecord;
  /** IIGO's number of it. */
  readonly number: string;
  /** Its abbreviation there, which some organizations share; undefined where it has none. */
  readonly id: string | undefined;
  readonly title: string;
  readonly begin: number;
  readonly end: number | undefined;
  /** What its end is: that it became formal (by a treaty or a secretariat), or that it was gone. */
  readonly ending: (typeof ENDINGS)[number];
}

const ENDINGS = ["none", "became formal", "was gone"] as const;

/** Reads an organization of DIGO. @throws BadField */
export function readFormalOrganization(source: DataRecord): FormalOrganization {
  const { record, note } = corrected(source);
  const begin = wholeNumber(record, "Begin", 1000, 2100);
  const end = endAfter(record, begin);
  const death = optionalText(record, "Death");
  // One that ends in the list's last year without a code for how, and has no value for whether it lives, is still there.
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
