// Which datasets a list concerns and whether they speak of its day, said once more over whole lists in memory.
import { onDays, type Args, type Row } from "./oracle-days.js";
import { createFilters } from "./oracle-filters.js";
import type { World } from "./world-rows.js";

/** Whether a source codes ends; null where nothing is said of its days. */
export const codesEndsOf = (world: World, source: unknown): boolean | null =>
  world.coverages.find(({ sourceId }) => sourceId === source)?.codesEnds ?? null;

/** The resolver of `coverage` of each connection that has it. */
export function createCoverages(world: World): Record<string, Record<string, (page: Row, args: Args) => unknown>> {
  const passes = createFilters(world);
  const citing = (column: string, facts: ReadonlySet<unknown>): ReadonlySet<unknown> => {
    const citations = (world.citations as readonly Row[]).filter((citation) => facts.has(citation[column]));
    return new Set(citations.map(({ sourceId }) => sourceId));
  };
  const coverageOf = (
    asOf: unknown,
    isConcerned: (source: unknown) => boolean,
    isSilent: (source: unknown) => boolean = () => false,
  ) => {
    if (typeof asOf !== "string") return null;
    const sources = world.sources
      .filter(({ id, kind }) => kind === "DATASET" && isConcerned(id))
      .sort((one, other) => (one.sortEn < other.sortEn ? -1 : 1))
      .map((source) => ({
        source,
        includesDay: speaksOf(source.id, asOf) && !isSilent(source.id),
        codesEnds: codesEndsOf(world, source.id),
      }));
    const including = sources.filter(({ includesDay }) => includesDay);
    const whole = including.filter(({ codesEnds }) => codesEnds).length;
    const status = including.length === 0 ? "NOT_COVERED" : whole < sources.length ? "PARTLY" : "COVERED";
    return { status, sources };
  };
  /** By those who cite facts of a list, of which what is left open before the day says nothing of it. */
  const by = (column: string, open?: (fact: Row) => Row | undefined) => ({
    coverage({ unfiltered, asOf, filter }: Row) {
      const facts = unfiltered as readonly Row[];
      const idsOf = (some: readonly Row[]) => new Set(some.map(({ id }) => id));
      const spoken = facts.filter((fact) => open === undefined || !isLeftOpen(open(fact), asOf as string));
      const [sources, speaking] = [citing(column, idsOf(facts)), citing(column, idsOf(spoken))];
      const { group } = (filter ?? {}) as { group?: Args | null };
      const isOfGroups = ({ groupId }: { groupId: number }) =>
        world.actors.some((actor) => actor.id === groupId && passes("Group", actor, group ?? {}, { asOf }));
      const narrowed =
        column === "membershipId" && group ? citing(column, idsOf(world.memberships.filter(isOfGroups))) : sources;
      return coverageOf(
        asOf,
        (source) => sources.has(source) && narrowed.has(source),
        (source) => !speaking.has(source),
      );
    },
  });
  const isLeftOpen = (row: Row | undefined, asOf: string) =>
    row?.["endStatus"] === "UNKNOWN_AFTER" && String(row["certainUntil"] ?? row["startLatest"] ?? "") < asOf;
  const itself = (fact: Row) => fact;

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
    AllianceConnection: by("actorId", ({ id }) => world.alliances.find(({ actorId }) => actorId === id)),
    DefenderConnection: ofParties(["of"], () => ["ALLIANCE", "OBLIGATION"]),
    MembershipConnection: by("membershipId", itself),
    ObligationConnection: by("obligationId", itself),
    PathConnection: ofParties(["from", "to"], ({ through }) => through as readonly unknown[]),
    TenureConnection: by("tenureId", itself),
    TieConnection: ofParties(["a", "b"], () => ["ALLIANCE", "ORGANIZATION", "AGREEMENT", "OBLIGATION"]),
    TriggeredObligationConnection: ofParties(["attacked", "attacker"], () => ["ALLIANCE", "OBLIGATION"]),
  };
}
