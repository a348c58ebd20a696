import type { AgreementActionKind } from "../../../generated/prisma/enums.js";
import { parsePartialDate, type PartialDate } from "../../../dates/partial-date.js";
import { BadField, optionalText, text } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";
import { daysIn } from "./days.js";
import { meaningUnder, type Meaning } from "./headings.js";
import { BY_THEN, NOT_ACTIONS } from "./labels.js";

/** A row of a treaty's file. */
export interface Participant {
  /** The treaty's number, from the file's name. */
  readonly treaty: string;
  readonly name: string;
  readonly actions: readonly Action[];
  /** True if the file has columns for actions. Otherwise it only says who participates. */
  readonly dated: boolean;
  readonly record: DataRecord;
}

/** An action of a participant, in one column of its row. */
export interface Action {
  readonly kind: AgreementActionKind;
  readonly on: PartialDate;
  readonly column: string;
  /** Its name in the heading, if the kind says less. */
  readonly note: string | undefined;
}

const FILE = /(?:^|\/)(\d+-[^/]+)\.csv$/;
const VALUE = /^(\d{1,2} [A-Z][a-z]+ \d{4})(?: ([A-Za-z]{1,2}))?$/;

/** Reads a row of `treaties/N-M.csv`. @throws BadField */
export function readParticipant(record: DataRecord): Participant {
  const columns = Object.keys(record.values).filter((column) => column !== "Participant");
  const name = text(record, "Participant");
  const treaty = FILE.exec(record.file)?.[1];
  if (treaty === undefined) throw new BadField(record, "Participant", "in a file named for its treaty: 26-2-a.csv");
  const actions = columns
    .filter((column) => !NOT_ACTIONS.includes(column))
    .flatMap((column) => {
      const value = optionalText(record, column);
      return value === undefined ? [] : [readAction(record, column, value)];
    });
  return { treaty, name, actions, dated: columns.length > 0, record };
}

function readAction(record: DataRecord, column: string, value: string): Action {
  const [, day = "", letter] = VALUE.exec(value) ?? [];
  const [on] = daysIn(record, column, day);
  if (!on) throw new BadField(record, column, "a day such as 24 Jan 1983, and a letter where it has one");
  const meaning = meaningUnder(column, letter);
  if (!meaning) {
    throw new BadField(
      record,
      column,
      letter === undefined
        ? "under a heading that says what a day means"
        : `without "${letter}", or under a heading that explains it`,
    );
  }
  const byThen = meaning.labels.some((label) => BY_THEN.includes(label));
  return byThen
    ? { kind: meaning.kind, on: upTo(on), column, note: "Registered on the last day that it can have been" }
    : { kind: meaning.kind, on, column, note: noteOf(meaning) };
}

/** Some day until this one. */
function upTo(day: PartialDate): PartialDate {
  const open = parsePartialDate(`../${day.value}`);
  if ("error" in open) throw new Error(open.error); // cannot happen, because the day is one
  return open;
}

/** "Definitive signature" says no more than DEFINITIVE_SIGNATURE. */
function noteOf({ kind, labels }: Meaning): string | undefined {
  const [label = ""] = labels;
  if (labels.length > 1) return `Listed there as one of these: ${labels.join("; ")}`;
  return label.toUpperCase().replaceAll(" ", "_") === kind ? undefined : `Listed there as: ${label}`;
}
