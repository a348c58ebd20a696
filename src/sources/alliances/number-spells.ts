import { daysBetween } from "../../dates/day.js";
import type { KnownSpell } from "../known.js";
import { firstDay, lastDay, type Stretch } from "./stretch.js";

/** A spell, and the number in its key. */
export type Numbered<Spell> = Spell & { readonly number: number };

/**
 * Numbers the spells of one thing, oldest first. A spell that another source knows gets its number there. The two spells that
 * share most days are the same one, then the next two, as long as they share any day. Spells that no other source knows get the
 * lowest free numbers. So a second import gives the same numbers, in any order of sources.
 */
export function numberSpells<Spell extends Stretch>(
  spells: readonly Spell[],
  others: readonly KnownSpell[],
): Numbered<Spell>[] {
  const numbers = pairedNumbers(spells, others);
  const taken = new Set(others.map(({ number }) => number));
  let next = 0;
  return spells.map((spell) => {
    const paired = numbers.get(spell);
    if (paired !== undefined) return { ...spell, number: paired };
    do next++;
    while (taken.has(next));
    return { ...spell, number: next };
  });
}

function pairedNumbers<Spell extends Stretch>(spells: readonly Spell[], others: readonly KnownSpell[]) {
  const pairs = spells
    .flatMap((spell) => others.map((other) => ({ spell, other, ...sharedBy(spell, other) })))
    .filter(({ days }) => days > 0)
    .sort((one, two) => two.days - one.days || (one.from < two.from ? -1 : 1));
  const numbers = new Map<Spell, number>();
  const paired = new Set<KnownSpell>();
  for (const { spell, other } of pairs) {
    if (numbers.has(spell) || paired.has(other)) continue;
    numbers.set(spell, other.number);
    paired.add(other);
  }
  return numbers;
}

function sharedBy({ start, end }: Stretch, { possibleFrom, possibleUntil }: KnownSpell) {
  const from = firstDay(start) > possibleFrom ? firstDay(start) : possibleFrom;
  const until = lastDay(end) < possibleUntil ? lastDay(end) : possibleUntil;
  return { from, days: daysBetween(from, until) + 1 };
}
