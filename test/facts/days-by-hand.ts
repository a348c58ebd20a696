// What docs/decisions/019 says of one day, read off the statements of that day: no sets of days, as the database has them.
import type { Held } from "../../src/dates/period.js";
import { dayOf, type Said, type Statement, type World } from "./made-up-readings.js";

/** Whether something holds on a day. */
export interface OnDay {
  readonly certain: boolean;
  readonly possible: boolean;
}

/** What holds on a day: the group, each spell of membership, each duty. */
export function onDay(world: World, day: string): { group: OnDay; members: OnDay[]; duties: OnDay[] } {
  const endedBefore = (party: number) => {
    const last = world.lastDays[party] ?? null;
    return last !== null && dayOf(last) < day;
  };
  // What a list of the state system's members says of a state, it says up to the state's last day.
  const silentOn = (parties: readonly number[]) => (statement: Statement) =>
    statement.source === 0 && parties.some(endedBefore);
  const lastDayOf = (parties: readonly number[]) =>
    parties.map((party) => world.lastDays[party] ?? null).filter((last) => last !== null);
  const own = (said: Said, parties: readonly number[]) => {
    const { readings } = said;
    const silent = silentOn(parties);
    const allows = (held: Statement) => !silent(held) && held.possibleFrom <= day && day <= held.possibleUntil;
    const begun = readings.filter(({ start }) => start !== null).map(({ possibleFrom }) => possibleFrom);
    const cut = readings.flatMap((held) => cutTo(held, held.source === 0 ? lastDayOf(parties).map(dayOf) : []));
    const isShown =
      cut.some(({ certainFrom }) => certainFrom! <= day) && cut.some(({ certainUntil }) => day <= certainUntil!);
    return {
      certain: isShown && readings.every(allows),
      possible: readings.some(allows) && (begun.length === 0 || begun.some((start) => start <= day)),
      allowed: readings.every(allows),
    };
  };

  const group = own(world.group, []);
  const members = world.members.map((member) => ({ party: member.party, ...own(member, [member.party]) }));
  const groupMay = group.possible || members.some(({ certain }) => certain);
  const sure = new Set(members.filter(({ certain }) => certain && group.allowed).map(({ party }) => party));
  const groupIs = group.certain || (group.allowed && sure.size >= 2);
  const spells = members.map(({ party, certain, possible }) => ({
    party,
    certain: certain && group.allowed && groupIs,
    possible: possible && groupMay,
  }));
  const is = (who: number, how: keyof OnDay) => spells.some((spell) => spell.party === who && spell[how]);
  return {
    group: { certain: groupIs, possible: groupMay },
    members: spells.map(({ certain, possible }) => ({ certain, possible })),
    duties: world.duties.map((duty) => {
      const { bearer, beneficiary } = duty;
      const { certain, possible } = own(duty, [bearer, beneficiary]);
      return {
        certain: certain && is(bearer, "certain") && is(beneficiary, "certain"),
        possible: possible && is(bearer, "possible") && is(beneficiary, "possible"),
      };
    }),
  };
}

// The certain days of a statement up to the first of some last days; none where it is certain on no day up to then.
function cutTo(held: Held, lastDays: readonly string[]): Held[] {
  const last = [...lastDays].sort()[0] ?? "9999-12-31";
  if (held.certainFrom === null || held.certainUntil === null || held.certainFrom > last) return [];
  return [{ ...held, certainUntil: held.certainUntil < last ? held.certainUntil : last }];
}
