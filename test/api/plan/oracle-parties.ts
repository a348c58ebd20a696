// Who was in an agreement on a day, said once more in plain code over rows in memory.
import { onDays, turningDays, type Args, type Row, type Span } from "./oracle-days.js";
import type { World } from "./world-rows.js";

const consents = ["RATIFICATION", "ACCEPTANCE", "APPROVAL", "ACCESSION", "SUCCESSION"];

/** Gives the test of whether one that takes part in an agreement was in it on the day; without one, it was. */
export function createParties(world: World) {
  const actionsOf = (agreementId: unknown, partyId: unknown) =>
    world.actions.filter((one) => one.agreementId === agreementId && one.partyId === partyId);

  /** Whether a party had left by the day, and not come back. */
  function hasLeft(agreementId: unknown, partyId: unknown, asOf: string, certainty: unknown): boolean {
    const own = actionsOf(agreementId, partyId);
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

  /** Whether a party belonged to an alliance that rests on the agreement, but not on the day. */
  function isOutside(agreementId: unknown, partyId: unknown, asOf: string, certainty: unknown): boolean {
    const alliances = world.allianceAgreements.filter((link) => link.agreementId === agreementId);
    const memberships = world.memberships.filter(
      (one) => one.partyId === partyId && alliances.some(({ allianceId }) => allianceId === one.groupId),
    );
    return memberships.length > 0 && !memberships.some((one) => onDays(one, { asOf, certainty }));
  }

  /** Whether a party came only after the day, as far as its accessions tell. */
  function comesLater(agreementId: unknown, partyId: unknown, asOf: string, certainty: unknown): boolean {
    const own = actionsOf(agreementId, partyId);
    const first = own
      .filter(({ kind }) => kind === "ACCESSION" || kind === "SUCCESSION")
      .map(({ onLatest }) => onLatest ?? "9999-12-31")
      .sort()[0];
    const wasInBefore = own.some(
      ({ kind, onEarliest }) => kind === "WITHDRAWAL" && (onEarliest ?? "") <= (first ?? ""),
    );
    const cameBy = (one: Row) =>
      onDays(one, { to: asOf, certainty }) || (certainty === "POSSIBLE" && one["on"] === null);
    return first !== undefined && !wasInBefore && !own.some(cameBy);
  }

  /** Whether all that a party did to it came only after the day, and it was no party before by what it withdrew from. */
  function actsLater(agreementId: unknown, partyId: unknown, asOf: string): boolean {
    const own = actionsOf(agreementId, partyId);
    const coming = own.filter(({ kind }) => kind !== "WITHDRAWAL").map(({ onLatest }) => onLatest ?? "9999-12-31");
    const leaving = own.filter(({ kind }) => kind === "WITHDRAWAL").map(({ onEarliest }) => onEarliest ?? "0001-01-01");
    return (
      coming.length > 0 &&
      own.every(({ onEarliest }) => onEarliest !== null && onEarliest > asOf) &&
      leaving.every((day) => day > coming.sort()[0]!)
    );
  }

  /** Whether a dataset that has the agreement tells of states outside the state system. */
  const tellsOfAll = (agreementId: unknown) =>
    world.citations.some(
      (citation) =>
        citation.agreementId === agreementId &&
        world.coverages.some(
          ({ sourceId, codesEnds, statesOnly }) => sourceId === citation.sourceId && codesEnds && !statesOnly,
        ),
    );
  const spellsOf = (partyId: unknown) => world.existences.filter(({ countryId }) => countryId === partyId);

  /** Whether the party is a state that had ended by the day, and no dataset that has the agreement would tell of it later. */
  function isGone(agreementId: unknown, partyId: unknown, asOf: string): boolean {
    const spells = spellsOf(partyId);
    return spells.length > 0 && !tellsOfAll(agreementId) && spells.every(({ possibleUntil }) => possibleUntil < asOf);
  }

  /** Whether the party is a state that began after the day and did nothing to the agreement that is known. */
  function isUnborn(agreementId: unknown, partyId: unknown, asOf: string, certainty: unknown): boolean {
    const spells = spellsOf(partyId);
    const begins = (column: "possibleFrom" | "certainFrom") =>
      spells.map((spell) => spell[column] ?? "9999-12-31").sort()[0] ?? "0001-01-01";
    return (
      begins("possibleFrom") > "0001-01-01" &&
      actionsOf(agreementId, partyId).length === 0 &&
      !tellsOfAll(agreementId) &&
      asOf < begins(certainty === "POSSIBLE" ? "possibleFrom" : "certainFrom")
    );
  }

  return function wasParty(agreementId: unknown, partyId: unknown, { asOf, certainty }: Args): boolean {
    if (typeof asOf === "object" && asOf !== null) {
      const agreement = world.agreements.find(({ id }) => id === agreementId);
      return turningDays(asOf as Span, [
        ...world.agreements,
        ...world.actions,
        ...world.memberships,
        ...world.existences,
      ]).some(
        (day) =>
          agreement &&
          onDays(agreement, { asOf: day, certainty }) &&
          wasParty(agreementId, partyId, { asOf: day, certainty }),
      );
    }
    if (typeof asOf !== "string") return true;
    return ![hasLeft, isOutside, comesLater, actsLater, isGone, isUnborn].some((isOut) =>
      isOut(agreementId, partyId, asOf, certainty),
    );
  };
}
