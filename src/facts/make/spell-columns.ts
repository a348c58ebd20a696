import { seenBy, standingPeriod, tenurePeriod, type Held, type Seen } from "../../dates/period.js";
import { dated, heldColumns } from "../row.js";
import type { Spell } from "../facts.js";

/** The columns of a standing thing's period. */
export function standing(spell: Spell) {
  const shown = shownIn(spell);
  const held = standingPeriod({ ...statedIn(spell), endStatus: spell.endStatus, ...shown });
  return columnsOf(spell, shown, spell.isOnlyPossible ? { ...held, certainFrom: null, certainUntil: null } : held);
}

/** The columns of a tenure's period. Other holders of the office are considered once all rows are written. */
export function heldOffice(spell: Spell) {
  const shown = shownIn(spell);
  const own = [shown.knownFrom, shown.knownUntil].flatMap((day) =>
    day === null ? [] : [{ earliest: day, latest: day }],
  );
  return columnsOf(spell, shown, tenurePeriod(own, [], { ...statedIn(spell), endStatus: spell.endStatus }));
}

function columnsOf({ start, end, endStatus }: Spell, shown: Seen, held: Held) {
  return { ...dated("start", start), ...dated("end", end), endStatus, ...shown, ...heldColumns(held) };
}

function statedIn({ start, end }: Spell) {
  return { start: start ?? null, end: end ?? null };
}

// A fact that only may hold is not shown to hold.
function shownIn({ knownFrom, knownUntil, isOnlyPossible }: Spell): Seen {
  if (isOnlyPossible) return seenBy([]);
  return seenBy([knownFrom, knownUntil].flatMap((day) => (day === undefined ? [] : [{ earliest: day, latest: day }])));
}
