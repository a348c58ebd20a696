import type { PartialDate } from "../../dates/partial-date.js";
import type { Entry, Seeds } from "./format/files.js";
import { hyphened } from "./format/pieces.js";
import { splitKey } from "./keys.js";

type Obligation = Entry<"obligations">;
type Period = NonNullable<Obligation["period"]>;

/**
 * The seeds with each obligation to an alliance replaced by obligations to its other full members, one for each time when both
 * were members. Without a period of its own, it is owed while the bearer is a member.
 */
export function owedToMembers(seeds: Seeds): Seeds {
  const obligations = new Map<string, Obligation>();
  for (const [key, obligation] of seeds.obligations) {
    if (!seeds.alliances.has(obligation.beneficiary)) obligations.set(key, obligation);
    else for (const [one, owed] of toMembers(obligation, seeds)) obligations.set(one, owed);
  }
  return { ...seeds, obligations };
}

function* toMembers(obligation: Obligation, seeds: Seeds): Iterable<[string, Obligation]> {
  const { alliance, agreement, kind, bearer, beneficiary } = obligation;
  const spells = fullSpells(beneficiary, seeds);
  const own = obligation.period ? [obligation.period] : spells.filter(({ party }) => party === bearer);
  const counted = new Map<string, number>();
  for (const { party, ...theirs } of spells.filter(({ party }) => party !== bearer)) {
    for (const ours of own) {
      const period = sharedTime(ours, theirs);
      if (!period) continue;
      const number = (counted.get(party) ?? 0) + 1;
      counted.set(party, number);
      const key = [agreement ?? alliance, hyphened(kind), bearer, party, ...(number > 1 ? [number] : [])].join("/");
      yield [key, { ...obligation, beneficiary: party, period }];
    }
  }
}

function fullSpells(alliance: string, seeds: Seeds): (Period & { party: string })[] {
  return [...seeds.memberships].flatMap(([key, { status, period }]) => {
    const parts = splitKey(key);
    return parts?.first === alliance && status === "FULL" ? [{ ...period, party: parts.second }] : [];
  });
}

/** From the later start to the earlier end. Undefined if one certainly ended before the other began. */
function sharedTime(one: Period, other: Period): Period | undefined {
  const start = [one.start, other.start].reduce((first, second) => (isLater(second, first) ? second : first));
  const end = [one.end, other.end].reduce((first, second) =>
    !first || isLater(first, second) ? (second ?? first) : first,
  );
  if (start && end && isLater(start, end)) return undefined;
  return { ...(start && { start }), ...(end && { end }) };
}

function isLater(one: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (!one) return false;
  return !other || (one.latest ?? "9999") > (other.latest ?? "9999");
}
