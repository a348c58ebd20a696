import { BadField, dateInColumns, oneOf, wholeNumber } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";
import { firstDay, type Stretch } from "../../alliances/stretch.js";

/** The columns of a spell: of an alliance (`begyr`, `endyr`, …) or of a member (`yrent`, `yrexit`, …). */
export interface SpellColumns {
  readonly start: { readonly year: string; readonly month: string; readonly day: string };
  readonly end: { readonly year: string; readonly month: string; readonly day: string };
}

/** Reads the start and end of a spell. An end of zero means that it had not ended when the dataset ends. @throws BadField */
export function readSpell(record: DataRecord, columns: SpellColumns): Stretch {
  wholeNumber(record, columns.start.year, 1, 9999);
  const start = dateInColumns(record, columns.start)!;
  const end = dateInColumns(record, columns.end);
  const isInEffect = oneOf(record, "ineffect", ["0", "1"]) === "1";
  if (isInEffect && end) throw new BadField(record, columns.end.year, "0 where ineffect is 1");
  if (!isInEffect && !end) throw new BadField(record, columns.end.year, "a year where ineffect is 0");
  if (end && firstDay(start) > end.latest!) {
    throw new BadField(record, columns.end.year, `no earlier than ${columns.start.year} (${start.value})`);
  }
  return { start, end };
}
