import { parsePartialDate, type PartialDate } from "../dates/partial-date.js";
import { standingPeriod } from "../dates/period.js";
import { searchColumn } from "../facts/naming.js";
import { dated, heldColumns, reference } from "../facts/row.js";
import { sortKey } from "../text/sort-key.js";
import type { DatasetSource } from "./dataset.js";
import type { Fact } from "../facts/facts.js";
import { fact } from "../facts/make/row-facts.js";

/** The source itself, and the days that it covers. It says nothing about later days. */
export function sourceFacts({ slug, title, publisher, url, licence, coverage }: DatasetSource): Fact[] {
  const start = coverage.start === null ? null : day(coverage.start);
  const end = day(coverage.end);
  const stated = { start, end, endStatus: "ENDED" } as const;
  return [
    fact("Source", {
      slug,
      kind: "DATASET",
      title,
      sortEn: sortKey(title, "EN"),
      search: searchColumn([title, publisher]),
      publisher,
      agencies: [],
      language: null,
      ...dated("published", undefined),
      ...dated("updated", undefined),
      url,
      accessed: null,
      licence,
    }),
    fact("Coverage", {
      sourceId: reference("Source", slug),
      ...dated("start", start ?? undefined),
      ...dated("end", end),
      endStatus: "ENDED",
      knownFrom: null,
      knownUntil: null,
      ...heldColumns(standingPeriod({ ...stated, knownFrom: null, knownUntil: null })),
      codesEnds: coverage.codesEnds,
      statesOnly: coverage.statesOnly ?? false,
    }),
  ];
}

function day(text: string): PartialDate {
  const date = parsePartialDate(text);
  if ("error" in date) throw new Error(`the coverage of a dataset must be ${date.error}`);
  return date;
}
