import type { Condition } from "../../plan/from-clause.js";

/**
 * The party had left the group before this period, or had not. Periods without a day between them do not count as leaving: the party's
 * obligations changed, or its source begins a new count.
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
