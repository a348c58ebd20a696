// What ties two parties, and what changed, said once more in plain code over rows in memory.
import { createAttack } from "./oracle-attack.js";
import {
  FIRST_OF_ALL,
  LAST_OF_ALL,
  later,
  onDays,
  shareADay,
  turningDays,
  type Args,
  type Row,
} from "./oracle-days.js";
import { createParties } from "./oracle-parties.js";
import type { World } from "./world-rows.js";

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
  const { owedTo, defenders, triggered } = createAttack(world);
  const wasParty = createParties(world);
  const actorOf = (id: number) => world.actors.find((actor) => actor.id === id);

  function ties(one: number, other: number, args: Args): Row[] {
    const { asOf, certainty } = args;
    const day = { asOf, certainty };
    const happened = (row: Row) => typeof asOf !== "string" || onDays(row, { to: asOf, certainty });
    const of = <Link extends { partyId: number | null }>(links: readonly Link[], party: number) =>
      links.filter(({ partyId }) => partyId === party);

    const held = world.memberships.filter((membership) => onDays(membership, day));
    const groups = of(held, one).flatMap((a) =>
      of(held, other)
        .filter((b) => b.groupId === a.groupId && shareADay(a, b))
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
      .filter(({ id }) => [one, other].every((party) => wasParty(id, party, day)))
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

  /** Whether a party may have been in an agreement by the last day that a date can mean, and on the day before the first or later. */
  function concerns(agreement: number, party: number | undefined, { onEarliest, onLatest }: Row): boolean {
    if (party === undefined) return true;
    const rows = [...world.actions, ...world.memberships, ...world.existences];
    const spans = [
      { first: FIRST_OF_ALL, last: String(onLatest ?? LAST_OF_ALL) },
      { first: onEarliest === null ? FIRST_OF_ALL : later(String(onEarliest), -1), last: LAST_OF_ALL },
    ];
    return spans.every((span) =>
      turningDays(span, rows).some((asOf) => wasParty(agreement, party, { asOf, certainty: "POSSIBLE" })),
    );
  }

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
        .flatMap((row) =>
          stages
            .flatMap((stage) => change("AGREEMENT", stageKinds[stage], row.slug, row, stage, row))
            .filter((change) => concerns(row.id, party, change)),
        ),
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

  /** The changes that concern two parties. */
  function changesOfTwo(one: number, other: number): Row[] {
    const isOne = (id: unknown) => id === one || id === other;
    const hasBoth = (links: readonly Row[], column: string, id: unknown) =>
      [one, other].every((party) => links.some((link) => link[column] === id && link["partyId"] === party));
    const has = (links: readonly Row[], party: number, id: unknown) =>
      links.some((link) => link["statementId"] === id && link["partyId"] === party);
    const speaks = world.statementParties;
    return changes(undefined).filter((change) => {
      const row = change["of"] as Row;
      switch (change["fact"]) {
        case "ALLIANCE":
          return hasBoth(world.memberships, "groupId", row.id);
        case "MEMBERSHIP":
          return (
            isOne(row["partyId"]) && (isOne(row["groupId"]) || hasBoth(world.memberships, "groupId", row["groupId"]))
          );
        case "AGREEMENT":
          return (
            hasBoth(world.agreementParties, "agreementId", row.id) &&
            [one, other].every((party) => concerns(Number(row.id), party, change))
          );
        case "AGREEMENT_ACTION":
          return isOne(row["partyId"]) && hasBoth(world.agreementParties, "agreementId", row["agreementId"]);
        case "OBLIGATION":
          return isOne(row["bearerId"]) && isOne(row["beneficiaryId"]);
        case "EVENT":
          return hasBoth(world.eventParties, "eventId", row.id);
        case "STATEMENT":
          return [
            [one, other],
            [other, one],
          ].some(
            ([speaker, second]) =>
              has(speaks, speaker!, row.id) && (has(speaks, second!, row.id) || has(world.targets, second!, row.id)),
          );
        default:
          return false;
      }
    });
  }

  return { defenders, triggered, ties, changes, changesOfTwo };
}
