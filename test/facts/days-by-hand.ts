// What docs/decisions/019 says of each day, read off the statements of that day: no sets of days, as the database has them.
import type { Held } from "../../src/dates/period.js";
import { dayOf, type Said, type Statement, type World } from "./made-up-readings.js";

/** Whether something holds on a day. */
export interface OnDay {
  readonly certain: boolean;
  readonly possible: boolean;
}

/** What holds on each of some days: the group, each spell of membership, each duty. The first and the last day stand for all before and after. */
export function onDays(
  world: World,
  days: readonly string[],
): readonly { group: OnDay; members: readonly OnDay[]; duties: readonly OnDay[] }[] {
  const spells = apart(
    world.members.map(({ party, readings }) => ({ of: String(party), parties: [party], readings })),
    world,
    days,
  );
  const duties = apart(
    world.duties.map(({ bearer, beneficiary, readings }) => ({
      ...{ of: `${bearer} ${beneficiary}`, parties: [bearer, beneficiary], readings },
    })),
    world,
    days,
  );
  return days.map((day) => {
    const group = alone(world.group, [], world, day);
    const members = world.members.map(({ party }, index) => ({ party, ...spells(index, day) }));
    const groupMay = group.possible || members.some(({ shown, possible }) => shown && possible);
    const sure = new Set(members.filter(({ certain }) => certain && group.allowed).map(({ party }) => party));
    const groupIs = group.certain || (group.allowed && sure.size >= 2);
    const held = members.map(({ party, certain, possible }) => ({
      party,
      certain: certain && group.allowed && groupIs,
      possible: possible && groupMay,
    }));
    const is = (who: number, how: keyof OnDay) => held.some((spell) => spell.party === who && spell[how]);
    return {
      group: { certain: groupIs, possible: groupMay },
      members: held.map(({ certain, possible }) => ({ certain, possible })),
      duties: world.duties.map(({ bearer, beneficiary }, index) => {
        const { certain, possible } = duties(index, day);
        return {
          certain: certain && is(bearer, "certain") && is(beneficiary, "certain"),
          possible: possible && is(bearer, "possible") && is(beneficiary, "possible"),
        };
      }),
    };
  });
}

/** A fact by its own readings alone: whether all of them allow the day, and whether one of them says that it held. */
interface Alone extends OnDay {
  readonly allowed: boolean;
  readonly shown: boolean;
}

function alone({ readings }: Said, parties: readonly number[], { lastDays }: World, day: string): Alone {
  // What a list of the state system's members says of a state, it says up to the state's last day.
  const ends = parties.flatMap((party) => lastDays[party] ?? []).map(dayOf);
  const endsOf = ({ source }: Statement) => (source === 0 ? ends : []);
  // Nor does it deny what comes after, unless it says that the fact had ended before the state did.
  const isSilent = (held: Statement) => endsOf(held).some((last) => last < day && last <= held.possibleUntil);
  const excludes = (held: Statement) => day < held.possibleFrom || (held.possibleUntil < day && !isSilent(held));
  const allows = (held: Statement) => !excludes(held) && endsOf(held).every((last) => day <= last);
  const begun = readings.filter(({ start }) => start !== null).map(({ possibleFrom }) => possibleFrom);
  const cut = readings.flatMap((held) => cutTo(held, endsOf(held)));
  const isBetween =
    cut.some(({ certainFrom }) => certainFrom! <= day) && cut.some(({ certainUntil }) => day <= certainUntil!);
  return {
    certain: isBetween && !readings.some(excludes),
    possible: readings.some(allows) && (begun.length === 0 || begun.some((start) => start <= day)),
    allowed: !readings.some(excludes),
    shown: cut.some(({ certainFrom, certainUntil }) => certainFrom! <= day && day <= certainUntil!),
  };
}

interface Spell extends Said {
  /** What it is a spell of. */
  readonly of: string;
  readonly parties: readonly number[];
}

// Spells of the same thing, none of which holds beside another that certainly does. Gives what is so of a spell on a day.
function apart(spells: readonly Spell[], world: World, days: readonly string[]): (index: number, day: string) => Alone {
  const alones = spells.map((spell) => new Map(days.map((day) => [day, alone(spell, spell.parties, world, day)])));
  const certainDays = alones.map((alone) => days.filter((day) => alone.get(day)!.certain));
  const startedBy = ({ readings }: Said) =>
    readings
      .flatMap(({ start }) => start?.latest ?? [])
      .sort()
      .at(-1);
  return (index, day) => {
    const spell = spells[index]!;
    const own = alones[index]!.get(day)!;
    const others = spells.flatMap(({ of }, other) => (of === spell.of && other !== index ? [other] : []));
    const certainToday = others.filter((other) => alones[other]!.get(day)!.certain);
    const since = certainDays[index]![0];
    const beganLater = (other: number) => {
      const otherSince = certainDays[other]![0]!;
      return otherSince > since! || (otherSince === since && other > index);
    };
    const certain = own.certain && !certainToday.some(beganLater);
    const seenUntil = certainDays[index]!.at(-1) ?? startedBy(spell);
    const isOver =
      spell.readings.every(({ end }) => end === null) &&
      seenUntil !== undefined &&
      others.some(
        (other) =>
          certainDays[other]!.length > 0 && certainDays[other]![0]! > seenUntil && certainDays[other]![0]! <= day,
      );
    return { ...own, certain, possible: certain || (own.possible && certainToday.length === 0 && !isOver) };
  };
}

// The certain days of a statement up to the first of some last days; none where it is certain on no day up to then.
function cutTo(held: Held, lastDays: readonly string[]): Held[] {
  const last = [...lastDays].sort()[0] ?? "9999-12-31";
  if (held.certainFrom === null || held.certainUntil === null || held.certainFrom > last) return [];
  return [{ ...held, certainUntil: held.certainUntil < last ? held.certainUntil : last }];
}
