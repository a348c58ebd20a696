import type { CountsDeclaration } from "../../plan/declaration.js";
import { countType, type Counts } from "../declare/counts.js";
import { Group } from "./group.js";
import { Party } from "./party.js";

const ofParty = countType("Party", "party", () => Party, { description: "Party for which the items are counted." });
const ofGroup = countType("Group", "group", () => Group, { description: "Group for which the items are counted." });

/** Counts by the party in a column of the row, or of the rows along `through` that meet the join condition `tied`. Largest first, then by name. */
export function byParty(
  column: string,
  description: string,
  linked: Pick<Extract<CountsDeclaration, { column: string }>, "through" | "tied"> = {},
): Counts {
  return { type: ofParty, description, by: { table: "Actor", column, name: "party", ...linked } };
}

/** Counts by the group in a column. Largest first, then by name. */
export function byGroup(column: string, description: string): Counts {
  return { type: ofGroup, description, by: { table: "Actor", column, name: "group" } };
}
