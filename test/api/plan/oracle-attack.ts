// What obligations bind to, said once more in plain code over rows in memory: who defends whom, and what an attack triggers.
import { onDays, shareADay, type Args, type Row } from "./oracle-days.js";
import type { World } from "./world-rows.js";

/** An obligation that is owed to a party, by its bearer or a member of it. */
interface Owed {
  readonly key: string;
  readonly kind: string;
  readonly bearerId: number;
  readonly obligationId: number;
  readonly bearerMembershipId: number | null;
  readonly beneficiaryMembershipId: number | null;
}

type Triggered = Owed & {
  readonly step: number;
  readonly side: string;
  readonly effect: string;
  beneficiaryId: number;
};

const isDefence = ({ kind }: Owed) => ["DEFENSE", "MILITARY_AID"].includes(kind);
const acts = ["DEFEND", "AID", "JOIN_ATTACK"];

/** Gives the answers of a world. */
export function createAttack(world: World) {
  const binding = (args: Args) =>
    world.memberships.filter((one) => ["FULL", "SUSPENDED"].includes(one.status) && onDays(one, args));

  function owedTo(party: number, { asOf, certainty }: Args): Owed[] {
    const day = { asOf, certainty };
    const memberships = binding(day);
    const groups = [null, ...memberships.filter(({ partyId }) => partyId === party)];
    return groups.flatMap((beneficiary) =>
      world.obligations
        .filter((one) => one.beneficiaryId === (beneficiary?.groupId ?? party) && onDays(one, day))
        .flatMap((obligation) => {
          const isParty = world.actors.some(({ id, kind }) => id === obligation.bearerId && kind !== "ALLIANCE");
          const members = memberships.filter(({ groupId }) => groupId === obligation.bearerId);
          return [...(isParty ? [null] : []), ...members]
            .filter((bearer) => shareADay(...[beneficiary, obligation, bearer].filter((one) => one !== null)))
            .map((bearer) => ({
              key: [obligation.key, bearer?.key, beneficiary?.key].filter(Boolean).join(" "),
              kind: obligation.kind,
              bearerId: bearer?.partyId ?? obligation.bearerId,
              obligationId: obligation.id,
              bearerMembershipId: bearer?.id ?? null,
              beneficiaryMembershipId: beneficiary?.id ?? null,
            }))
            .filter(({ bearerId }) => bearerId !== party);
        }),
    );
  }

  const defenders = (party: number, args: Args): Row[] =>
    owedTo(party, args)
      .filter(isDefence)
      .map((one) => ({ ...one, defenderId: one.bearerId }));

  /** Who is called in on one side, from the parties of a step on. */
  function calledIn(side: string, start: number, parties: readonly number[], foe: number, args: Args): Triggered[] {
    const visited = new Set([...parties, foe]);
    const rows: Triggered[] = [];
    let wave = parties;
    for (let step = start; step <= 3; step++) {
      const called = wave.flatMap((beneficiaryId) =>
        owedTo(beneficiaryId, args)
          .filter((one) => isDefence(one) && !visited.has(one.bearerId))
          .map((one) => ({ ...one, step, side, effect: one.kind === "DEFENSE" ? "DEFEND" : "AID", beneficiaryId })),
      );
      rows.push(...called);
      wave = [...new Set(called.map(({ bearerId }) => bearerId))];
      wave.forEach((id) => visited.add(id));
    }
    return rows;
  }

  /** Of one certainty. */
  function triggeredOn(attacked: number, attacker: number, args: Args): Triggered[] {
    const toAttacked = owedTo(attacked, args);
    const toAttacker = owedTo(attacker, args);
    const joining = toAttacker.filter(({ kind, bearerId }) => kind === "OFFENSE" && bearerId !== attacked);
    const defended = calledIn("ATTACKED", 1, [attacked], attacker, args);
    const joiners = [...new Set(joining.map(({ bearerId }) => bearerId))];
    const called = [
      ...defended,
      ...(defended.length > 0 ? calledIn("ATTACKER", 2, [attacker, ...joiners], attacked, args) : []),
      ...joining.map((one) => ({
        ...one,
        ...{ step: 1, side: "ATTACKER", effect: "JOIN_ATTACK", beneficiaryId: attacker },
      })),
    ];
    const stepOf = (bearerId: number, side: string) => {
      const steps = called.filter((one) => one.bearerId === bearerId && one.side === side).map(({ step }) => step);
      return steps.length > 0 ? Math.min(...steps) : undefined;
    };

    function passive(one: Owed, side: string, beneficiaryId: number, foe: number, ofFoe: string): Triggered[] {
      const row = (effect: string, step = 1) => [{ ...one, step, side, effect, beneficiaryId }];
      const otherSide = side === "ATTACKED" ? "ATTACKER" : "ATTACKED";
      const isFoes = one.bearerId === foe;
      const step = stepOf(one.bearerId, otherSide);
      if (["CONSULTATION", "ENTENTE"].includes(one.kind)) return side === "ATTACKED" ? row("CONSULT") : [];
      if (one.kind === "NEUTRALITY") return row(isFoes ? ofFoe : "REFRAIN");
      if (one.kind === "NONAGGRESSION") return isFoes ? row(ofFoe, step) : step ? row("REFRAIN", step) : [];
      return isFoes && side === "ATTACKED" && one.kind !== "OFFENSE" ? row("BREACH") : [];
    }

    return [
      ...called,
      ...toAttacked.flatMap((one) => passive(one, "ATTACKED", attacked, attacker, "BREACH")),
      ...toAttacker.flatMap((one) => passive(one, "ATTACKER", attacker, attacked, "RELEASE")),
    ];
  }

  function triggered(attacked: number, attacker: number, args: Args): Row[] {
    const certain = triggeredOn(attacked, attacker, { ...args, certainty: "CERTAIN" });
    const possible = args["certainty"] === "POSSIBLE" ? triggeredOn(attacked, attacker, args) : [];
    const isPossible = ({ side, key }: Triggered) => possible.some((one) => one.side === side && one.key === key);
    const all = [...possible, ...certain.filter((one) => !isPossible(one))];
    const binds = (bearerId: number, side: string, effects: readonly string[]) =>
      all.some((one) => one.bearerId === bearerId && one.side === side && effects.includes(one.effect));
    return all.map((one) => {
      const otherSide = one.side === "ATTACKED" ? "ATTACKER" : "ATTACKED";
      const against = one.effect === "REFRAIN" ? acts : acts.includes(one.effect) ? [...acts, "REFRAIN"] : [];
      return { ...one, key: `${one.side} ${one.key}`, conflicting: binds(one.bearerId, otherSide, against) };
    });
  }

  return { owedTo, defenders, triggered };
}
