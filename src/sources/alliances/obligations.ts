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

/** A time in which something is owed on one condition, and the records that say so. */
export interface OwedSpell extends Stretch {
  readonly condition: string | undefined;
  /** True if it is only possibly owed. */
  readonly isOnlyPossible: boolean;
  readonly codings: readonly CodedMember[];
}

/**
 * Who owes whom what: each member owes its promise to each other member, for as long as both are members. If the promise varies
 * by partner, the member possibly owes it to each. Records that follow each other are one spell, unless the condition changes, or
 * one is certain and the other possible. A member that joins on the last day of another member owes it nothing: a state that was
 * merged into a new one, as the Yemens on 1990-05-22, is not bound to it.
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
    const { condition, isOnlyPossible } = alike[0]!; // a group has at least one
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
