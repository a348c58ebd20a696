import type { AgreementActionKind } from "../../../generated/prisma/enums.js";
import type { Reading } from "../../dataset.js";
import type { Fact, Read } from "../../../facts/facts.js";
import type { DataRecord } from "../../files/records.js";
import type { Action, Participant } from "./read-participant.js";
import type { Treaty } from "./read-treaty.js";
import { TOPICS } from "./topics.js";

/** A participant, and the party that its name means. */
export interface Placed extends Participant {
  readonly party: string;
}

/** A party's action, and its places in the files: two if the party is listed under two names. */
interface Listed {
  readonly party: string;
  readonly action: Action;
  readonly records: DataRecord[];
}

const SIGNED: readonly AgreementActionKind[] = ["SIGNATURE", "DEFINITIVE_SIGNATURE"];

/** The facts of a treaty: the treaty, its conclusion, and the actions of its participants. */
export function treatyFacts(
  make: Reading["make"],
  slug: string,
  treaty: Treaty,
  participants: readonly Placed[],
): Fact[] {
  const listed = listedOnce(participants);
  const first = listed
    .filter(({ action }) => SIGNED.includes(action.kind))
    .sort((one, other) => (one.action.on.value < other.action.on.value ? -1 : 1))[0];
  const topic = TOPICS[treaty.chapter];
  const undated = participants.filter(({ dated }) => !dated);
  const read: Read[] = [
    { in: treaty.record },
    ...(first ? [{ in: first.records[0]!, note: "The first signature that is listed" }] : []),
    ...undated.map(({ record }) => ({ in: record, note: "A participant; what it did is not listed" })),
  ];
  return [
    ...make.agreement(
      {
        slug,
        titles: { en: treaty.title, tr: null },
        kind: "TREATY",
        // The files do not say that it is in force, and a missing signature does not mean that there was none.
        status: first ? "SIGNED" : "AGREED",
        agreed: treaty.concluded,
        signed: first?.action.on,
        ids: [{ scheme: "UN-MTDSG", value: treaty.number }],
        parties: [...new Set(undated.map(({ party }) => party))],
        topics: topic ? [topic.slug] : [],
      },
      ...read,
    ),
    ...(treaty.concluded
      ? make.action({ agreement: slug, kind: "CONCLUSION", on: treaty.concluded }, { in: treaty.record })
      : []),
    ...numbered(listed).flatMap(({ party, action, records, number }) =>
      make.action(
        { agreement: slug, kind: action.kind, by: party, on: action.on, number },
        ...records.map((record) => ({ in: record, note: action.note })),
      ),
    ),
  ];
}

/** Merges actions that are listed twice into one with two citations. */
function listedOnce(participants: readonly Placed[]): Listed[] {
  const found = new Map<string, Listed>();
  for (const { party, actions, record } of participants) {
    for (const action of actions) {
      const key = `${party} ${action.kind} ${action.on.value}`;
      const listed = found.get(key);
      if (!listed) found.set(key, { party, action, records: [record] });
      else if (!listed.records.includes(record)) listed.records.push(record);
    }
  }
  return [...found.values()];
}

/** Each with its number among its party's actions of that kind, the oldest being 1. */
function numbered(listed: readonly Listed[]): (Listed & { readonly number: number })[] {
  const last = new Map<string, number>();
  return [...listed]
    .sort((one, other) => (one.action.on.value < other.action.on.value ? -1 : 1))
    .map((one) => {
      const key = `${one.party} ${one.action.kind}`;
      const number = (last.get(key) ?? 0) + 1;
      last.set(key, number);
      return { ...one, number };
    });
}
