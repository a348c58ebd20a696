// Which datasets a list concerns and whether they speak of its day, said once more over whole lists in memory.
import { isWhen, onDays, turningDays, type Args, type Row, type Span } from "./oracle-days.js";
import { daysOf, leftOutOf } from "./oracle-disputes.js";
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
    if (!isWhen(asOf)) return null;
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
    return { status, sources, disputedCount: null, possibleCount: null };
  };
  /** By those who cite facts of a list; `all` are the facts that there are, among which some fields of the filter look for more of theirs. */
  const by = (type: string, column: string, all: readonly Row[], narrowedBy: readonly string[]) => ({
    coverage({ unfiltered, asOf, filter, given, thingsOf }: Row) {
      const idsOf = (facts: readonly Row[]) => new Set(facts.map(({ id }) => id));
      const cited = idsOf(unfiltered as readonly Row[]);
      const asked = Object.entries((filter ?? {}) as Args).filter(
        ([name, value]) => narrowedBy.includes(name) && value !== null && value !== undefined,
      );
      const concerned = [
        citing(column, cited),
        ...asked.map(([name, value]) =>
          citing(column, idsOf(all.filter((fact) => passes(type, fact, { [name]: value }, {})))),
        ),
      ];
      const says = (citation: Row) =>
        cited.has(citation[column]) &&
        !leavesOpen(citation["id"], asOf) &&
        (type !== "Organization" || world.readings.some(({ citationId }) => citationId === citation["id"]));
      const covered = coverageOf(
        asOf,
        (source) => concerned.every((sources) => sources.has(source)),
        (source) => !(world.citations as readonly Row[]).some((one) => one["sourceId"] === source && says(one)),
      );
      const ofDays = (thingsOf ?? (() => unfiltered)) as (args: Args) => readonly Row[];
      const things = (args: Args) =>
        ofDays(args).filter(
          (row) => onDays(daysOf(world, type, row), args) && passes(type, row, (args["filter"] ?? {}) as Args, args),
        );
      return covered && { ...covered, ...leftOutOf(world, type, given as Args, things) };
    },
  });
  /** Whether a citation's own reading has its fact possibly on the day, and not certainly. */
  const leavesOpen = (citation: unknown, asOf: unknown) =>
    world.readings.some(
      (reading) =>
        reading.citationId === citation &&
        onDays(reading, { asOf, certainty: "POSSIBLE" }) &&
        !onDays(reading, { asOf, certainty: "CERTAIN" }),
    );

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
  const ofParties = (names: readonly string[], kindsOf: (asked: Args) => readonly unknown[], each = true) => ({
    coverage({ asked, asOf }: Row) {
      const args = asked as Args;
      const known = names.map((name) => knowing(args[name], kindsOf(args)));
      return coverageOf(asOf, (source) =>
        each ? known.every((sources) => sources.has(source)) : known.some((sources) => sources.has(source)),
      );
    },
  });
  const speaksOf = (source: number, asOf: string | Span) =>
    world.coverages.some((days) =>
      (typeof asOf === "string" ? [asOf] : [...turningDays(asOf, [days]), asOf.last]).every(
        (day) => days.sourceId === source && onDays(days, { asOf: day, certainty: "CERTAIN" }),
      ),
    );

  return {
    AgreementConnection: by("Agreement", "agreementId", world.agreements, ["kind", "parties"]),
    AllianceConnection: by(
      "Alliance",
      "actorId",
      world.actors.filter(({ kind }) => kind === "ALLIANCE"),
      ["members"],
    ),
    OrganizationConnection: by(
      "Organization",
      "actorId",
      world.actors.filter(({ kind }) => kind === "ORGANIZATION"),
      ["members"],
    ),
    DefenderConnection: ofParties(["of"], () => ["ALLIANCE", "OBLIGATION"]),
    MembershipConnection: by("Membership", "membershipId", world.memberships, ["group", "party"]),
    ObligationConnection: by("Obligation", "obligationId", world.obligations, ["kind", "bearer", "beneficiary"]),
    PathConnection: ofParties(["from", "to"], ({ through }) => through as readonly unknown[]),
    TenureConnection: by("Tenure", "tenureId", world.tenures, ["office", "official"]),
    TieConnection: ofParties(["a", "b"], ({ filter }) => {
      const { kind } = (filter ?? {}) as { kind?: readonly string[] | null };
      return ["ALLIANCE", "ORGANIZATION", "AGREEMENT", "OBLIGATION"].filter((one) => !kind || kind.includes(one));
    }),
    TriggeredObligationConnection: ofParties(["attacked", "attacker"], () => ["ALLIANCE", "OBLIGATION"], false),
  };
}
