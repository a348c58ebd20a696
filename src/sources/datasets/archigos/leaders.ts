import { fold } from "../../../text/fold.js";
import type { Share } from "../../crosswalk/share-out.js";
import { shareOut } from "../../crosswalk/share-out.js";
import type { Reading } from "../../dataset.js";
import type { Known } from "../../known.js";
import { personOf } from "../../officials/person.js";
import type { LeaderSpell } from "./read-leader.js";

/** A leader's time in one country. */
export interface Reign extends Share {
  readonly spell: LeaderSpell;
}

/** A person with all spells in the dataset, oldest first. */
export interface Leader {
  readonly slug: string;
  readonly name: string;
  readonly spells: readonly LeaderSpell[];
  /** By country. A spell belongs to several countries if they had one number (Yemen, Yugoslavia). */
  readonly reigns: ReadonlyMap<string, readonly Reign[]>;
}

/**
 * The persons of the spells. People of one name get their country in the slug (`grant-united-states`), and people of one name and
 * country get the year in which they came.
 */
export function leadersOf(
  spells: readonly LeaderSpell[],
  { known, crosswalk, reject }: Pick<Reading, "known" | "crosswalk" | "reject">,
): Leader[] {
  const byPerson = new Map<string, { spell: LeaderSpell; shares: readonly Share[] }[]>();
  for (const spell of spells.toSorted((one, other) => compare(one.start.value, other.start.value))) {
    const shares = shareOut(crosswalk.holdersOf("GW", spell.code), spell.start, spell.end);
    if (shares.length === 0)
      reject(spell.record, "gwcode", `the Gleditsch-Ward number of a state on ${spell.start.value}`);
    else byPerson.set(spell.leadid, [...(byPerson.get(spell.leadid) ?? []), { spell, shares }]);
  }
  const namesakes = new Map<string, number>();
  for (const [first] of byPerson.values()) {
    const name = nameInCountry(first!);
    namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  }
  const leaders = new Map<string, Leader & { reigns: Map<string, Reign[]>; spells: LeaderSpell[] }>();
  // In the order of the file, so that slugs do not depend on days.
  for (const leadid of new Set(spells.map((spell) => spell.leadid))) {
    const own = byPerson.get(leadid);
    if (!own) continue;
    const person = named(known, own[0]!, namesakes);
    const leader = leaders.get(person.slug) ?? { ...person, spells: [], reigns: new Map<string, Reign[]>() };
    leaders.set(person.slug, leader);
    for (const { spell, shares } of own) {
      leader.spells.push(spell);
      for (const share of shares) {
        leader.reigns.set(share.country, [...(leader.reigns.get(share.country) ?? []), { ...share, spell }]);
      }
    }
  }
  return [...leaders.values()].map((leader) => ({ ...leader, reigns: inOrder(leader.reigns, reject) }));
}

type First = { readonly spell: LeaderSpell; readonly shares: readonly Share[] };

function named(known: Known, first: First, namesakes: ReadonlyMap<string, number>) {
  const { leadid, leader, start } = first.spell;
  const name = nameInCountry(first);
  const distinct = namesakes.get(name)! > 1 ? `${name} ${start.value.slice(0, 4)}` : name;
  return personOf(known, { scheme: "ARCHIGOS", value: leadid }, leader, distinct);
}

function nameInCountry({ spell: { leader }, shares: [share] }: First): string {
  return `${fold(leader)} ${share!.country}`;
}

/** Each country's spells, oldest first. If two share more than a day, the later one is rejected. */
function inOrder(reigns: ReadonlyMap<string, readonly Reign[]>, reject: Reading["reject"]): Map<string, Reign[]> {
  return new Map(
    [...reigns].map(([country, spells]) => {
      const kept: Reign[] = [];
      for (const reign of spells.toSorted((one, other) => compare(one.spell.start.value, other.spell.start.value))) {
        const before = kept.at(-1)?.spell.end.value;
        if (before === undefined || before <= reign.spell.start.value) kept.push(reign);
        else
          reject(
            reign.spell.record,
            "startdate",
            `${before} or later, the day on which the previous leader's spell ends`,
          );
      }
      return [country, kept];
    }),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
