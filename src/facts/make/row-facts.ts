import { searchColumn, sortColumns, type CommonNames, type OtherName } from "../naming.js";
import type { Row, TableName } from "../row.js";
import type { Fact } from "../facts.js";

/** A row with all its columns. */
export function fact<Table extends TableName>(table: Table, row: Row<Table>): Fact {
  return { table, row };
}

/** The facts of one thing with their citations. The records that cite the thing give its names and numbers. */
export function citedFacts(facts: readonly Fact[], citations: readonly Fact[]): Fact[] {
  const citedBy = citations.flatMap(({ table, row }) => (table === "Citation" ? [String(row["key"])] : []));
  const given = facts.map((one) =>
    one.table === "Name" || one.table === "ExternalId" ? { ...one, row: { ...one.row, citedBy } } : one,
  );
  return [...given, ...citations];
}

/** The columns of a name. */
export function nameColumns(names: CommonNames, otherNames: readonly OtherName[]) {
  const search = searchColumn([names.en, names.tr, ...otherNames.map(({ text }) => text)]);
  return { nameEn: names.en, nameTr: names.tr, ...sortColumns(names), search };
}

/** The columns of a title. */
export function titleColumns(titles: CommonNames) {
  return {
    titleEn: titles.en,
    titleTr: titles.tr,
    ...sortColumns(titles),
    search: searchColumn([titles.en, titles.tr]),
  };
}
