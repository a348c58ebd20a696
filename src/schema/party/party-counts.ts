import type { CountsDeclaration } from "../../plan/declaration.js";
import { countType, type Counts } from "../declare/counts.js";
import { Group } from "./group.js";
import { Party } from "./party.js";

const ofParty = countType("Party", "party", () => Party, { description: "The party." });
const ofGroup = countType("Group", "group", () => Group, { description: "The group." });

/** By the party that a column names, of the row or of those at the end of `through` of which `tied` holds; the most first, then by name. */
export function byParty(
  column: string,
  description: string,
  linked: Pick<Extract<CountsDeclaration, { column: string }>, "through" | "tied"> = {},
): Counts {
  return { type: ofParty, description, by: { table: "Actor", column, name: "party", ...linked } };
}

/** By the group that a column names; the most first, then by name. */
export function byGroup(column: string, description: string): Counts {
  return { type: ofGroup, description, by: { table: "Actor", column, name: "group" } };
}
