import type { EndStatus } from "../../generated/prisma/enums.js";
import { citedFacts, NO_FACT, type CitedColumn } from "../fact-kinds.js";
import { reference, type Row } from "../row.js";
import type { Fact, Read } from "../facts.js";

/** The content of a Reading: the period of a fact, and other columns of the fact. */
export type Said = Omit<Row<"Reading">, "citationId" | "kind" | "classification" | "condition" | "article"> & {
  readonly endStatus: EndStatus;
  readonly kind?: string;
  readonly condition?: string | null;
};

/** The slug of the source of a file, for a dataset with several sources. */
export type SourceOf = string | ((file: string) => string);

/** Makes the citations of a fact, with their readings. */
export type Cite = (column: CitedColumn, key: string, read: readonly Read[], says?: Said) => Fact[];

/**
 * Makes the citations of a dataset's facts, with the readings of a fact's time. A record cites a fact once, even if it is read
 * several times. Keys count the records of a file that cite the fact, `source/kind/fact/file:2`, so a citation keeps its key if
 * its record moves to another line.
 */
export function citationsOf(sourceOf: SourceOf, severalFiles: boolean): Cite {
  // the lines of the records that cite a fact in a file
  const lines = new Map<string, number[]>();
  const placeOf = (cited: string, line: number): number => {
    const known = lines.get(cited) ?? [];
    lines.set(cited, known);
    const place = known.indexOf(line);
    return (place >= 0 ? place : known.push(line) - 1) + 1;
  };
  return (column, key, read, says) =>
    read.flatMap(({ in: { file, line }, classification, note }) => {
      const { table, word } = citedFacts[column];
      const source = typeof sourceOf === "string" ? sourceOf : sourceOf(file);
      const cited = `${source}/${word}/${key}/${file}`;
      const citation = `${cited}:${placeOf(cited, line)}`;
      const row: Row<"Citation"> = {
        ...NO_FACT,
        key: citation,
        sourceId: reference("Source", source),
        locator: severalFiles ? `${file} row ${line}` : `row ${line}`,
        note: note ?? null,
        position: line,
        presentation: "ASSERTED", // all citations of a dataset are its own assertions
        [column]: reference(table, key),
      };
      const fact: Fact = { table: "Citation", row };
      if (!says) return [fact];
      const reading: Row<"Reading"> = {
        citationId: reference("Citation", citation),
        kind: null,
        classification: classification ?? null,
        condition: null,
        article: null,
        ...says,
      };
      return [fact, { table: "Reading", row: reading }];
    });
}
