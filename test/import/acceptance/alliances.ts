// What follows from coders' spells, and how alliances of two coders are told by both their numbers.
import { on, type Spell } from "./plain-files.js";

type Numbered = { readonly externalIds: readonly { readonly scheme: string; readonly value: string }[] };

/** The number of something in another system. */
export function number({ externalIds }: Numbered, scheme: string): string | undefined {
  return externalIds.find((one) => one.scheme === scheme)?.value;
}

/** The numbers of alliances or agreements, all of them in order. */
export function numbers(things: readonly Numbered[]): string[] {
  return things.flatMap(({ externalIds }) => externalIds.map(({ scheme, value }) => `${scheme} ${value}`)).sort();
}

/** The numbers that the coders give, written likewise. */
export function coded(cow: readonly string[], atop: readonly string[]): string[] {
  return [...cow.map((one) => `COW-ALLIANCE ${one}`), ...atop.map((one) => `ATOP ${one}`)].sort();
}

/** The alliances in which all of these states were on a day. */
export function together(day: string, spells: readonly Spell[], ...states: readonly string[]): string[] {
  const held = on(day, spells);
  const alliances = [...new Set(held.map(({ alliance }) => alliance))];
  return alliances.filter((alliance) =>
    states.every((state) => held.some((one) => one.alliance === alliance && one.state === state)),
  );
}

/** The spells with West Germany's number, 260, as Germany's: one country here. */
export function west(spells: readonly Spell[]): Spell[] {
  return spells.map((spell) => (spell.state === "260" ? { ...spell, state: "255" } : spell));
}

/** The dyads of alliances, `alliance state state` with the states in order, of each two that were members on one day. */
export function dyads(spells: readonly Omit<Spell, "defense">[]): Set<string> {
  const found = new Set<string>();
  for (const own of groupsOf(spells, ({ alliance }) => alliance))
    for (const one of own)
      for (const other of own)
        if (one.state < other.state && one.from <= other.until && other.from <= one.until)
          found.add(`${one.alliance} ${one.state} ${other.state}`);
  return found;
}

type Absence = Omit<Spell, "defense">;

/**
 * Pairs `alliance state` that were away for at least a whole day between two spells, as one coder has it and the other's spells do not
 * deny; by ATOP's number of the alliance where it has one (`atopOf` COW's), else by COW's.
 */
export function parted(
  cow: readonly Spell[],
  atop: readonly Spell[],
  atopOf: ReadonlyMap<unknown, string | undefined>,
) {
  const renumbered = cow.map((spell) => ({ ...spell, alliance: atopOf.get(spell.alliance) ?? spell.alliance }));
  const denied = (spells: readonly Spell[]) => (away: Absence) =>
    spells.some(
      ({ alliance, state, from, until }) =>
        alliance === away.alliance && state === away.state && from <= away.from && away.until <= until,
    );
  const found = [
    ...absences(renumbered).filter((away) => !denied(atop)(away)),
    ...absences(atop).filter((away) => !denied(renumbered)(away)),
  ];
  return new Set(found.map(({ alliance, state }) => `${alliance} ${state}`));
}

/** From the last day of a spell to the first of the next, where a day lies between. */
function absences(spells: readonly Spell[]): Absence[] {
  const found: Absence[] = [];
  for (const own of groupsOf(spells, ({ alliance, state }) => `${alliance} ${state}`)) {
    const sorted = [...own].sort((one, other) => (one.from < other.from ? -1 : 1));
    for (const [place, { alliance, state, from }] of sorted.entries()) {
      const until = sorted
        .slice(0, place)
        .map((before) => before.until)
        .sort()
        .at(-1);
      if (until !== undefined && (Date.parse(from) - Date.parse(until)) / 86_400_000 > 1)
        found.push({ alliance, state, from: until, until: from });
    }
  }
  return found;
}

function groupsOf<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}
