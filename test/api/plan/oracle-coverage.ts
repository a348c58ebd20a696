// Which datasets a list concerns and whether they speak of its day, said once more over whole lists in memory.
import { onDays, type Args, type Row } from "./oracle-days.js";
import type { World } from "./world-rows.js";

/** Whether a source codes ends; null where nothing is said of its days. */
export const codesEndsOf = (world: World, source: unknown): boolean | null =>
  world.coverages.find(({ sourceId }) => sourceId === source)?.codesEnds ?? null;

/** The resolver of `coverage` of each connection that has it. */
export function createCoverages(world: World): Record<string, Record<string, (page: Row, args: Args) => unknown>> {
  const citing = (column: string, facts: ReadonlySet<unknown>): ReadonlySet<unknown> => {
    const citations = (world.citations as readonly Row[]).filter((citation) => facts.has(citation[column]));
    return new Set(citations.map(({ sourceId }) => sourceId));
  };
  const coverageOf = (asOf: unknown, isConcerned: (source: unknown) => boolean) => {
    if (typeof asOf !== "string") return null;
    const sources = world.sources
      .filter(({ id, kind }) => kind === "DATASET" && isConcerned(id))
      .sort((one, other) => (one.sortEn < other.sortEn ? -1 : 1))
      .map((source) => ({ source, includesDay: speaksOf(source.id, asOf), codesEnds: codesEndsOf(world, source.id) }));
    const including = sources.filter(({ includesDay }) => includesDay);
    const whole = including.filter(({ codesEnds }) => codesEnds).length;
    const status = including.length === 0 ? "NOT_COVERED" : whole < sources.length ? "PARTLY" : "COVERED";
    return { status, sources };
  };
  const by = (column: string) => ({
    coverage({ unfiltered, asOf }: Row) {
      const sources = citing(column, new Set((unfiltered as readonly Row[]).map(({ id }) => id)));
      return coverageOf(asOf, (source) => sources.has(source));
    },
  });

  /** The sources of facts of some kinds about a party. */
  function knowing(slug: unknown, kinds: readonly unknown[]): ReadonlySet<unknown> {
    const party = world.actors.find((actor) => actor.slug === slug)?.id;
    const kindOf = (group: unknown) => world.actors.find(({ id }) => id === group)?.kind;
    const inKind = (kind: string) => (kinds.includes(kind) ? party : undefined);
    const [agreement, obligation, event] = [inKind("AGREEMENT"), inKind("OBLIGATION"), inKind("EVENT")];
    const groups = world.memberships.filter(
      ({ partyId, groupId }) => partyId === party && kinds.includes(kindOf(groupId)),
    );
    const owed = world.obligations.filter((row) =>
      [row.bearerId, row.beneficiaryId].some((side) => side === obligation),
    );
    return new Set([
      ...citing("membershipId", new Set(groups.map(({ id }) => id))),
      ...citing("agreementId", new Set(having(world.agreementParties, agreement).map((row) => row.agreementId))),
      ...citing("obligationId", new Set(owed.map(({ id }) => id))),
      ...citing("eventId", new Set(having(world.eventParties, event).map((row) => row.eventId))),
    ]);
  }
  const having = <Link extends { partyId: number }>(links: readonly Link[], party: unknown) =>
    links.filter(({ partyId }) => partyId === party);
  const ofParties = (names: readonly string[], kindsOf: (asked: Args) => readonly unknown[]) => ({
    coverage({ asked, asOf }: Row) {
      const args = asked as Args;
      const known = names.map((name) => knowing(args[name], kindsOf(args)));
      return coverageOf(asOf, (source) => known.every((sources) => sources.has(source)));
    },
  });
  const speaksOf = (source: number, asOf: string) =>
    world.coverages.some((days) => days.sourceId === source && onDays(days, { asOf, certainty: "CERTAIN" }));

  return {
    AgreementConnection: by("agreementId"),
    AllianceConnection: by("actorId"),
    DefenderConnection: ofParties(["of"], () => ["ALLIANCE", "OBLIGATION"]),
    MembershipConnection: by("membershipId"),
    ObligationConnection: by("obligationId"),
    PathConnection: ofParties(["from", "to"], ({ through }) => through as readonly unknown[]),
    TenureConnection: by("tenureId"),
    TieConnection: ofParties(["a", "b"], () => ["ALLIANCE", "ORGANIZATION", "AGREEMENT", "OBLIGATION"]),
    TriggeredObligationConnection: ofParties(["attacked", "attacker"], () => ["ALLIANCE", "OBLIGATION"]),
  };
}
