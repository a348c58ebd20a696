import type { EndStatus } from "../generated/prisma/enums.js";
import { NO_FACT, FACTS, type CitedColumn } from "../facts/citation.js";
import { reference, type Row } from "../facts/row.js";
import type { Fact, Read } from "./facts.js";

/** A period's columns: all of a Reading's but the citation and the classification. */
export type PeriodColumns = Omit<Row<"Reading">, "citationId" | "kind" | "classification"> & {
  readonly endStatus: EndStatus;
};

/** The slug of the source that a file belongs to, where a dataset has several. */
export type SourceOf = string | ((file: string) => string);

/**
 * Makes the citations of a dataset's facts, and what it says there of a fact's time. A record cites a fact once, however often
 * it is read; keys are `source/kind/fact/file:line`, so the citation of a record whose line moves is another one.
 */
export function citationsOf(sourceOf: SourceOf, severalFiles: boolean) {
  return (
    column: CitedColumn,
    key: string,
    read: readonly Read[],
    period?: PeriodColumns & { readonly kind?: string },
  ): Fact[] =>
    read.flatMap(({ in: { file, line }, classification, note }) => {
      const [table, kind] = FACTS[column];
      const source = typeof sourceOf === "string" ? sourceOf : sourceOf(file);
      const citation = `${source}/${kind}/${key}/${file}:${line}`;
      const row: Row<"Citation"> = {
        ...NO_FACT,
        key: citation,
        sourceId: reference("Source", source),
        locator: severalFiles ? `${file} row ${line}` : `row ${line}`,
        note: note ?? null,
        position: line,
        [column]: reference(table, key),
      };
      const cited: Fact = { table: "Citation", row };
      if (!period) return [cited];
      const { kind: common = null, ...columns } = period;
      const said: Row<"Reading"> = {
        citationId: reference("Citation", citation),
        kind: common,
        classification: classification ?? null,
        ...columns,
      };
      return [cited, { table: "Reading", row: said }];
    });
}
