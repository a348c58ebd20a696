// Which datasets a list concerns and whether they speak of its day, said once more over whole lists in memory.
import { onDays, type Args, type Row } from "./oracle-filters.js";
import type { World } from "./world-rows.js";

/** Whether a source codes ends; null where nothing is said of its days. */
export const codesEndsOf = (world: World, source: unknown): boolean | null =>
  world.coverages.find(({ sourceId }) => sourceId === source)?.codesEnds ?? null;

/** The resolver of `coverage` of each connection that has it. */
export function createCoverages(world: World): Record<string, Record<string, (page: Row, args: Args) => unknown>> {
  const by = (column: string, factOf = "id") => ({
    coverage: ({ unfiltered, asOf }: Row) => {
      if (typeof asOf !== "string") return null;
      const facts = new Set((unfiltered as readonly Row[]).map((row) => row[factOf]));
      const citations = (world.citations as readonly Row[]).filter((citation) => facts.has(citation[column]));
      const sources = world.sources
        .filter(({ id, kind }) => kind === "DATASET" && citations.some(({ sourceId }) => sourceId === id))
        .sort((one, other) => (one.sortEn < other.sortEn ? -1 : 1))
        .map((source) => ({
          source,
          includesDay: speaksOf(source.id, asOf),
          codesEnds: codesEndsOf(world, source.id),
        }));
      const including = sources.filter(({ includesDay }) => includesDay);
      const whole = including.filter(({ codesEnds }) => codesEnds).length;
      const status = including.length === 0 ? "NOT_COVERED" : whole < sources.length ? "PARTLY" : "COVERED";
      return { status, sources };
    },
  });
  const speaksOf = (source: number, asOf: string) =>
    world.coverages.some((days) => days.sourceId === source && onDays(days, { asOf, certainty: "CERTAIN" }));

  return {
    AgreementConnection: by("agreementId"),
    AllianceConnection: by("actorId"),
    DefenderConnection: by("obligationId", "obligationId"),
    MembershipConnection: by("membershipId"),
    ObligationConnection: by("obligationId"),
    TenureConnection: by("tenureId"),
  };
}
