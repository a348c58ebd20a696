import { sortKey } from "../../../text/sort-key.js";
import type { Seeds } from "../format/files.js";
import { searchColumn, sortColumns } from "../../../facts/naming.js";
import { standingColumns } from "./period-columns.js";
import { dated, reference, type Rows } from "../../../facts/row.js";

/** The rows of sources and topics. */
export function sourceRows(seeds: Seeds): Rows {
  return {
    Source: [...seeds.sources].map(([slug, source]) => ({
      slug,
      kind: source.kind,
      title: source.title,
      sortEn: sortKey(source.title, "EN"),
      search: searchColumn([source.title, source.publisher]),
      publisher: source.publisher ?? null,
      agencies: source.agencies ?? [],
      language: source.language ?? null,
      ...dated("published", source.published),
      ...dated("updated", source.updated),
      url: source.url ?? null,
      accessed: source.accessed ?? null,
      licence: source.licence ?? null,
    })),
    Coverage: [...seeds.sources].flatMap(([slug, { coverage }]) => {
      if (!coverage) return [];
      const { codesEnds = true } = coverage;
      const held = standingColumns(coverage, [], seeds);
      return [{ sourceId: reference("Source", slug), ...held, codesEnds, statesOnly: false }];
    }),
    Topic: [...seeds.topics].map(([slug, { names }]) => ({
      slug,
      nameEn: names.en,
      nameTr: names.tr,
      ...sortColumns(names),
      search: searchColumn([names.en, names.tr]),
    })),
  };
}
