// What ties two parties, and what changed, said once more in plain code over rows in memory.
import { createAttack } from "./oracle-attack.js";
import { onDays, type Args, type Row } from "./oracle-filters.js";
import type { World } from "./world-rows.js";

const consents = ["RATIFICATION", "ACCEPTANCE", "APPROVAL", "ACCESSION", "SUCCESSION"];
const stages = ["proposed", "agreed", "signed", "inForce", "terminated"] as const;
const stageKinds = {
  proposed: "PROPOSED",
  agreed: "AGREED",
  signed: "SIGNED",
  inForce: "IN_FORCE",
  terminated: "TERMINATED",
};

/** Gives the answers of a world, as rows of the types that they are. */
export function createQuestions(world: World) {
  const { owedTo, meet, defenders, triggered } = createAttack(world);
  const actorOf = (id: number) => world.actors.find((actor) => actor.id === id);

  /** Whether a party had left an agreement by the day, and not come back. */
  function hasLeft(agreementId: number, partyId: number, { asOf, certainty }: Args): boolean {
    if (typeof asOf !== "string") return false;
    const own = world.actions.filter((one) => one.agreementId === agreementId && one.partyId === partyId);
    const by = (first: string | null, last: string | null) => {
      const day = certainty === "POSSIBLE" ? first : last;
      return day !== null && day <= asOf;
    };
    return own.some(({ kind, onEarliest, onLatest }) => {
      const isBack = own.some(
        (back) =>
          consents.includes(back.kind) &&
          back.onEarliest !== null &&
          onLatest !== null &&
          back.onEarliest >= onLatest &&
          by(back.onEarliest, back.onLatest),
      );
      return kind === "WITHDRAWAL" && by(onLatest, onEarliest ?? "0001-01-01") && !isBack;
    });
  }

  /** Whether a party came to an agreement only after the day, as far as its memberships and accessions tell. */
  function comesLater(agreementId: number, partyId: number, { asOf, certainty }: Args): boolean {
    if (typeof asOf !== "string") return false;
    const alliances = world.allianceAgreements.filter((link) => link.agreementId === agreementId);
    const memberships = world.memberships.filter(
      (one) => one.partyId === partyId && alliances.some(({ allianceId }) => allianceId === one.groupId),
    );
    if (memberships.length > 0 && !memberships.some((one) => onDays(one, { asOf, certainty }))) return true;
    const own = world.actions.filter((one) => one.agreementId === agreementId && one.partyId === partyId);
    const isLate = own.some(({ kind }) => kind === "ACCESSION" || kind === "SUCCESSION");
    const cameBy = (one: Row) =>
      onDays(one, { to: asOf, certainty }) || (certainty === "POSSIBLE" && one["on"] === null);
    return isLate && !own.some((one) => one.kind === "WITHDRAWAL" || cameBy(one));
  }

  function ties(one: number, other: number, args: Args): Row[] {
    const { asOf, certainty } = args;
    const day = { asOf, certainty };
    const happened = (row: Row) => typeof asOf !== "string" || onDays(row, { to: asOf, certainty });
    const of = <Link extends { partyId: number | null }>(links: readonly Link[], party: number) =>
      links.filter(({ partyId }) => partyId === party);

    const held = world.memberships.filter((membership) => onDays(membership, day));
    const groups = of(held, one).flatMap((a) =>
      of(held, other)
        .filter((b) => b.groupId === a.groupId && meet(a, b))
        .map((b) => {
          const kind = String(actorOf(a.groupId)?.kind);
          const place = kind === "ALLIANCE" ? 0 : 1;
          return {
            is: "MembershipTie",
            kind,
            place,
            key: `${kind} ${a.key} ${b.key}`,
            membershipId: a.id,
            otherMembershipId: b.id,
          };
        }),
    );
    const agreements = world.agreements
      .filter((agreement) => onDays(agreement, day))
      .filter(({ id }) =>
        [one, other].every((party) => of(world.agreementParties, party).some((link) => link.agreementId === id)),
      )
      .filter(({ id }) => ![one, other].some((party) => hasLeft(id, party, day) || comesLater(id, party, day)))
      .map(({ id, slug }) => ({
        is: "AgreementTie",
        kind: "AGREEMENT",
        place: 2,
        key: `AGREEMENT ${slug}`,
        agreementId: id,
      }));
    const obligations = [
      ...owedTo(one, day).filter(({ bearerId }) => bearerId === other),
      ...owedTo(other, day).filter(({ bearerId }) => bearerId === one),
    ].map((owed) => ({ ...owed, is: "ObligationTie", kind: "OBLIGATION", place: 3, key: `OBLIGATION ${owed.key}` }));
    const events = world.events
      .filter(happened)
      .filter(({ id }) =>
        [one, other].every((party) => of(world.eventParties, party).some((link) => link.eventId === id)),
      )
      .map(({ id, slug }) => ({ is: "EventTie", kind: "EVENT", place: 4, key: `EVENT ${slug}`, eventId: id }));
    const says = (speaker: number, target: number) => (id: number) =>
      of(world.statementParties, speaker).some(({ statementId }) => statementId === id) &&
      of(world.targets, target).some(({ statementId }) => statementId === id);
    const statements = world.statements
      .filter(happened)
      .filter(({ id }) => says(one, other)(id) || says(other, one)(id))
      .map(({ id, key }) => ({
        is: "StatementTie",
        kind: "STATEMENT",
        place: 5,
        key: `STATEMENT ${key}`,
        statementId: id,
      }));
    return [...groups, ...agreements, ...obligations, ...events, ...statements];
  }

  /** What is stated of a day, as a row of its own. */
  function change(fact: string, kind: string, name: unknown, row: Row, column: string, of: Row): Row[] {
    const [on, onEarliest, onLatest] = [row[column], row[`${column}Earliest`], row[`${column}Latest`]];
    return on === null ? [] : [{ key: `${fact} ${kind} ${String(name)}`, fact, kind, on, onEarliest, onLatest, of }];
  }
  const spells = (fact: string, row: Row, name: unknown, of: Row) => [
    ...change(fact, "BEGAN", name, row, "start", of),
    ...change(fact, "ENDED", name, row, "end", of),
  ];

  /** All changes, or those of one party. */
  function changes(party: number | undefined): Row[] {
    const isOf = (...parties: readonly (number | null | undefined)[]) => party === undefined || parties.includes(party);
    const linked = (links: readonly Row[], column: string, id: number) =>
      party === undefined || links.some((link) => link[column] === id && link["partyId"] === party);
    return [
      ...world.existences
        .filter(({ countryId }) => isOf(countryId))
        .flatMap((row) => spells("COUNTRY", row, row.key, actorOf(row.countryId) ?? row)),
      ...world.alliances
        .filter(({ actorId }) => linked(world.memberships, "groupId", actorId))
        .flatMap((row) => spells("ALLIANCE", row, actorOf(row.actorId)?.slug, actorOf(row.actorId) ?? row)),
      ...world.memberships
        .filter((row) => isOf(row.partyId, row.groupId))
        .flatMap((row) => spells("MEMBERSHIP", row, row.key, row)),
      ...world.tenures
        .filter(({ officeId }) => isOf(world.offices.find(({ id }) => id === officeId)?.partyId))
        .flatMap((row) => spells("TENURE", row, row.key, row)),
      ...world.agreements
        .filter(({ id }) => linked(world.agreementParties, "agreementId", id))
        .flatMap((row) => stages.flatMap((stage) => change("AGREEMENT", stageKinds[stage], row.slug, row, stage, row))),
      ...world.actions
        .filter(({ partyId }) => partyId !== null && isOf(partyId))
        .flatMap((row) => change("AGREEMENT_ACTION", "ACTED", row.key, row, "on", row)),
      ...world.obligations
        .filter((row) => isOf(row.bearerId, row.beneficiaryId))
        .flatMap((row) => spells("OBLIGATION", row, row.key, row)),
      ...world.events
        .filter(({ id }) => linked(world.eventParties, "eventId", id))
        .flatMap((row) => change("EVENT", "HAPPENED", row.slug, row, "on", row)),
      ...world.statements
        .filter(({ id }) => linked(world.statementParties, "statementId", id))
        .flatMap((row) => change("STATEMENT", "SAID", row.key, row, "on", row)),
    ];
  }

  return { defenders, triggered, ties, changes };
}
