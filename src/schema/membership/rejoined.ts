import type { Condition } from "../../plan/scope.js";

/**
 * The party had left the group before this spell, or had not. Spells that follow each other without a day between are no leaving: the
 * party's obligations changed, or its source only counts from there anew.
 */
export const hadLeftBefore: Condition = (given, _, spell) => {
  const left = spell.exists("group.members", (earlier) =>
    [
      `${earlier.column("partyId")} = ${spell.column("partyId")}`,
      `${earlier.column("endLatest")} + 1 < ${spell.column("startEarliest")}`,
    ].join(" and "),
  );
  return given === true ? left : `not ${left}`;
};
