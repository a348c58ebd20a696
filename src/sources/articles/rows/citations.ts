import { citedFacts, NO_FACT, type CitedColumn } from "../../../facts/fact-kinds.js";
import { reference, type Row, type Rows } from "../../../facts/row.js";
import { COUNTRY_CODES, countryCitationKey, sourceDay, type Cited } from "../citations.js";
import type { Seeds } from "../format/files.js";
import { positionOf } from "../locators.js";
import { actionsOf } from "./agreements.js";
import { participationRows } from "./participations.js";

interface FactCited {
  readonly column: CitedColumn;
  readonly fact: string;
  readonly cited: readonly Cited[];
}

/** The rows of all citations, and of the claimants. */
export function citationRows(seeds: Seeds): Rows {
  const citations = facts(seeds).flatMap((fact) => citationsOf(fact, seeds));
  return {
    Citation: [
      ...[...seeds.countries].map(([slug, { row }]) => countryCitation(slug, row)),
      ...citations.map(({ row }) => row),
    ],
    Participation: citations.flatMap(({ row, cited: { in: source, by = [] } }) => {
      const claimants = by.map((claimant) => ({ ...claimant, role: "SPEAKER" as const }));
      return participationRows("citationId", String(row.key), claimants, sourceDay(source, seeds), seeds);
    }),
  };
}

function facts(seeds: Seeds): FactCited[] {
  const actions = [...seeds.agreements].flatMap(([slug, agreement]) => actionsOf(slug, agreement));
  const cited: Record<CitedColumn, Iterable<readonly [string, Pick<FactCited, "cited">]>> = {
    actorId: [...seeds.organizations, ...seeds.alliances], // for countries see countryCitation
    membershipId: seeds.memberships,
    officialId: seeds.officials,
    tenureId: seeds.tenures,
    agreementId: seeds.agreements,
    actionId: actions.map((action) => [action.key, action]),
    obligationId: seeds.obligations,
    eventId: seeds.events,
    statementId: seeds.statements,
  };
  // Object.keys loses the types of the keys
  return (Object.keys(cited) as CitedColumn[]).flatMap((column) =>
    [...cited[column]].map(([fact, { cited }]) => ({ column, fact, cited })),
  );
}

// Keys are `source/kind/fact/number`, because facts of two kinds can have the same key.
function citationsOf({ column, fact, cited }: FactCited, seeds: Seeds) {
  const { table, word } = citedFacts[column];
  const counted = new Map<string, number>();
  return cited.map((one) => {
    const { in: source, at, as, note } = one;
    const number = (counted.get(source) ?? 0) + 1;
    counted.set(source, number);
    const row: Row<"Citation"> = {
      ...NO_FACT,
      key: `${source}/${word}/${fact}/${number}`,
      sourceId: reference("Source", source),
      locator: at,
      note,
      position: positionOf(at, seeds.sources.get(source)!) ?? 0, // the seeds have no problems
      presentation: as,
      [column]: reference(table, fact),
    };
    return { row, cited: one };
  });
}

// A country is cited by its row in the dataset of countries' names and codes.
function countryCitation(slug: string, row: number): Row<"Citation"> {
  return {
    ...NO_FACT,
    key: countryCitationKey(slug),
    sourceId: reference("Source", COUNTRY_CODES),
    locator: `row ${row}`,
    note: "Names the country and its codes.",
    position: row,
    presentation: "ASSERTED",
    actorId: reference("Actor", slug),
  };
}
