import { earliestOf } from "../../../dates/day.js";
import type { PartialDate } from "../../../dates/partial-date.js";
import { seenBy, standingPeriod, type EndStatus } from "../../../dates/period.js";
import type { Cited } from "../citations.js";
import type { Seeds } from "../format/files.js";
import { heldAsPresented } from "../presented.js";
import { shownBy } from "../shown-by.js";
import { dated, heldColumns } from "../../../facts/row.js";

/** What the seeds state about a period. */
export interface StatedPeriod {
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly status?: EndStatus;
}

/** The columns of a standing thing's period: what is stated, what dated articles show, and what is computed from these. */
export function standingColumns(period: StatedPeriod | undefined, cited: readonly Cited[], seeds: Seeds) {
  const { start, end } = period ?? {};
  const endStatus = period?.status ?? (end ? "ENDED" : "ONGOING");
  const shown = shownBy(cited, seeds);
  const seen = seenBy(shown);
  const seenBefore = earliestOf(shown.map(({ latest }) => latest));
  const stated = { start: start ?? null, end: end ?? null, endStatus };
  const held = heldAsPresented(standingPeriod({ ...stated, ...seen, seenBefore }), cited);
  return { ...dated("start", start), ...dated("end", end), endStatus, ...seen, ...heldColumns(held) };
}
