import type { ObligationKind } from "../../generated/prisma/enums.js";
import type { CodedMember } from "./coded.js";
import { pairsOf } from "./dyads.js";
import { joined, liesWithin, byStart, type Stretch } from "./stretch.js";

/** What a member owes another for a stretch of time, and the spells in which it is coded to. */
export interface DirectedObligation extends Stretch {
  readonly kind: ObligationKind;
  readonly bearer: string;
  readonly beneficiary: string;
  readonly condition: string | undefined;
  /** Counts what one owes the other of one kind, from 1, oldest first. */
  readonly number: number;
  readonly spells: readonly CodedMember[];
}

/**
 * Who owes whom what: each member what it promises to each other one, for as long as both are members. Codings that follow
 * upon each other are one obligation, unless the promise falls due on another condition.
 */
export function directedObligations(members: readonly CodedMember[]): DirectedObligation[] {
  const owed = new Map<string, Owed[]>();
  for (const [bearer, beneficiary, stretch] of pairsOf(members)) {
    for (const { kind, condition } of bearer.promises) {
      const pair = [kind, bearer.party, beneficiary.party].join(" ");
      const sofar = owed.get(pair) ?? [];
      sofar.push({ ...stretch, kind, condition, bearer, beneficiary: beneficiary.party });
      owed.set(pair, sofar);
    }
  }
  return [...owed.values()].flatMap(numbered);
}

interface Owed extends Stretch {
  readonly kind: ObligationKind;
  readonly condition: string | undefined;
  readonly bearer: CodedMember;
  readonly beneficiary: string;
}

function numbered(owed: readonly Owed[]): DirectedObligation[] {
  const conditions = [...new Set(owed.map(({ condition }) => condition))];
  const spelled = conditions.flatMap((condition) => {
    const alike = owed.filter((one) => one.condition === condition);
    return joined(alike).map((stretch) => ({
      ...stretch,
      condition,
      from: alike.filter((one) => liesWithin(one, stretch)),
    }));
  });
  return spelled.sort(byStart).map(({ start, end, condition, from }, place) => ({
    start,
    end,
    condition,
    kind: owed[0]!.kind,
    bearer: owed[0]!.bearer.party,
    beneficiary: owed[0]!.beneficiary,
    number: place + 1,
    spells: [...new Set(from.map(({ bearer }) => bearer))],
  }));
}
