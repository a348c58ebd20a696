import type { Spell } from "../../../facts/facts.js";
import { COVERED_UNTIL, FIRST_YEAR_OF_MIGO } from "./lists.js";
import type { FormalOrganization, InformalOrganization } from "./read-organization.js";
import { shownUntil } from "./spells.js";
import { yearDate } from "./year-date.js";

/** When an organization of DIGO was active. Six former ones have no code for how they ended. */
export function formalSpell({ begin, end, isGone }: FormalOrganization): Spell {
  const start = yearDate(`${begin}`);
  if (isGone) return { start, end: yearDate(`${end}`), endStatus: "ENDED" };
  return { start, endStatus: "UNKNOWN_AFTER", knownUntil: COVERED_UNTIL.DIGO };
}

/**
 * When an organization of IIGO was active. It lists informal organizations: one that became formal is not listed from then on,
 * but did not end.
 */
export function informalSpell({ begin, end, ending }: InformalOrganization): Spell {
  const start = yearDate(`${begin}`);
  if (ending === "none") return { start, endStatus: "UNKNOWN_AFTER", knownUntil: COVERED_UNTIL.IIGO };
  if (end === undefined) return { start, endStatus: "ENDED_DATE_UNKNOWN" };
  if (ending === "was gone") return { start, end: yearDate(`${end}`), endStatus: "ENDED" };
  return { start, endStatus: "UNKNOWN_AFTER", ...shownUntil(begin, end) };
}

/** When an organization of MIGO was active: it exists while it has members, and after that it may have become formal. */
export function yearlySpell({ from, to }: { readonly from: number; readonly to: number }): Spell {
  const start = yearDate(from === FIRST_YEAR_OF_MIGO ? `../${from}` : `${from}`);
  return { start, endStatus: "UNKNOWN_AFTER", ...shownUntil(from, to) };
}
