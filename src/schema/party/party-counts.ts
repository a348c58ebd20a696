import { countType, type Counts } from "../declare/counts.js";
import { Group } from "./group.js";
import { Party } from "./party.js";

const ofParty = countType("Party", "party", () => Party, { description: "The party." });
const ofGroup = countType("Group", "group", () => Group, { description: "The group." });

/** By the party that a column names, of the row or of those at the end of `through`; the most first, then by name. */
export function byParty(column: string, description: string, through?: string): Counts {
  const by = { table: "Actor", column, name: "party", ...(through !== undefined && { through }) } as const;
  return { type: ofParty, description, by };
}

/** By the group that a column names; the most first, then by name. */
export function byGroup(column: string, description: string): Counts {
  return { type: ofGroup, description, by: { table: "Actor", column, name: "group" } };
}
