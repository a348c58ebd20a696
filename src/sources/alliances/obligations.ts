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
  /** Whether it only may be owed. */
  readonly isOnlyPossible: boolean;
  readonly codings: readonly CodedMember[];
}

/**
 * Who owes whom what: each member what it promises to each other one, for as long as both are members. Where what it promises varies
 * by partner, it may owe it to each. Codings that follow
 * upon each other are one spell, unless the promise falls due on another condition, or is certain in one and possible in the other. Who comes on the last day of another owes
 * it nothing: a state that went into a new one, as the Yemens on 1990-05-22, is not bound to it.
 */
export function directedObligations(members: readonly CodedMember[]): DirectedObligation[] {
  const owed = new Map<string, { kind: ObligationKind; bearer: string; beneficiary: string; codings: Coding[] }>();
  for (const [coding, { party: beneficiary }, stretch] of pairsOf(members)) {
    if (isOneDay(stretch)) continue;
    const bearer = coding.party;
    for (const { kind, condition, variesByPartner: isOnlyPossible = false } of coding.promises) {
      const pair = [kind, bearer, beneficiary].join(" ");
      const sofar = owed.get(pair) ?? { kind, bearer, beneficiary, codings: [] };
      sofar.codings.push({ ...stretch, condition, isOnlyPossible, coding });
      owed.set(pair, sofar);
    }
  }
  return [...owed.values()].map(({ codings, ...pair }) => ({ ...pair, spells: spellsOf(codings) }));
}

interface Coding extends Stretch, Pick<OwedSpell, "condition" | "isOnlyPossible"> {
  readonly coding: CodedMember;
}

function spellsOf(codings: readonly Coding[]): OwedSpell[] {
  const spells = alikeIn(codings).flatMap((alike) => {
    const { condition, isOnlyPossible } = alike[0]!; // a group has one at least
    return joined(alike).map((stretch) => {
      const within = alike.filter((one) => liesWithin(one, stretch));
      return { ...stretch, condition, isOnlyPossible, codings: [...new Set(within.map(({ coding }) => coding))] };
    });
  });
  return spells.sort(byStart);
}

function alikeIn(codings: readonly Coding[]): Coding[][] {
  const alike = new Map<string, Coding[]>();
  for (const coding of codings) {
    const owed = `${coding.isOnlyPossible} ${coding.condition}`;
    alike.set(owed, [...(alike.get(owed) ?? []), coding]);
  }
  return [...alike.values()];
}

function isOneDay({ start, end }: Stretch): boolean {
  return start.earliest !== null && start.earliest === end?.latest;
}
