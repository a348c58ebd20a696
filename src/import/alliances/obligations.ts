import type { ObligationKind } from "../../generated/prisma/enums.js";
import type { CodedMember } from "./coded.js";
import { pairsOf } from "./dyads.js";
import { joined, liesWithin, byStart, type Stretch } from "./stretch.js";

/** What a member owes another, and when. */
export interface DirectedObligation {
  readonly kind: ObligationKind;
  readonly bearer: string;
  readonly beneficiary: string;
  /** Oldest first. */
  readonly spells: readonly OwedSpell[];
}

/** A stretch of time in which something is owed on one condition, and the codings that say so. */
export interface OwedSpell extends Stretch {
  readonly condition: string | undefined;
  readonly codings: readonly CodedMember[];
}

/**
 * Who owes whom what: each member what it promises to each other one, for as long as both are members. Codings that follow
 * upon each other are one spell, unless the promise falls due on another condition. Who comes on the last day of another owes
 * it nothing: a state that went into a new one, as the Yemens on 1990-05-22, is not bound to it.
 */
export function directedObligations(members: readonly CodedMember[]): DirectedObligation[] {
  const owed = new Map<string, { kind: ObligationKind; bearer: string; beneficiary: string; codings: Coding[] }>();
  for (const [coding, { party: beneficiary }, stretch] of pairsOf(members)) {
    if (isOneDay(stretch)) continue;
    const bearer = coding.party;
    for (const { kind, condition } of coding.promises) {
      const pair = [kind, bearer, beneficiary].join(" ");
      const sofar = owed.get(pair) ?? { kind, bearer, beneficiary, codings: [] };
      sofar.codings.push({ ...stretch, condition, coding });
      owed.set(pair, sofar);
    }
  }
  return [...owed.values()].map(({ codings, ...pair }) => ({ ...pair, spells: spellsOf(codings) }));
}

interface Coding extends Stretch {
  readonly condition: string | undefined;
  readonly coding: CodedMember;
}

function spellsOf(codings: readonly Coding[]): OwedSpell[] {
  const conditions = [...new Set(codings.map(({ condition }) => condition))];
  const spells = conditions.flatMap((condition) => {
    const alike = codings.filter((one) => one.condition === condition);
    return joined(alike).map((stretch) => {
      const within = alike.filter((one) => liesWithin(one, stretch));
      return { ...stretch, condition, codings: [...new Set(within.map(({ coding }) => coding))] };
    });
  });
  return spells.sort(byStart);
}

function isOneDay({ start, end }: Stretch): boolean {
  return start.earliest !== null && start.earliest === end?.latest;
}
