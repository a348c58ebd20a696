import { COUNTRY_CODES, positionOf, type Cited } from "../citations.js";
import type { Seeds } from "../format/files.js";
import { FACTS, NO_FACT, type CitedColumn } from "../../../src/facts/citation.js";
import { reference, type Row } from "../../../src/facts/row.js";

/** The rows of a fact's citations. Keys are `source/kind/fact/number`: facts of two kinds may bear the same key. */
export function citationRows(
  column: CitedColumn,
  fact: string,
  cited: readonly Cited[],
  seeds: Seeds,
): Row<"Citation">[] {
  const [table, kind] = FACTS[column];
  const counted = new Map<string, number>();
  return cited.map(({ in: source, at, note }) => {
    const number = (counted.get(source) ?? 0) + 1;
    counted.set(source, number);
    return {
      ...NO_FACT,
      key: `${source}/${kind}/${fact}/${number}`,
      sourceId: reference("Source", source),
      locator: at,
      note,
      position: positionOf(at, seeds.sources.get(source)?.kind ?? "ARTICLE") ?? 0,
      [column]: reference(table, fact),
    };
  });
}

/** A country is cited by its row in the dataset of countries' names and codes. */
export function countryCitation(slug: string, row: number): Row<"Citation"> {
  return {
    ...NO_FACT,
    key: `${COUNTRY_CODES}/actor/${slug}/1`,
    sourceId: reference("Source", COUNTRY_CODES),
    locator: `row ${row}`,
    note: "Names the country and its codes.",
    position: row,
    actorId: reference("Actor", slug),
  };
}
