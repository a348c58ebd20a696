import type { Decision } from "../decisions/formats.js";
import { readDecisions } from "../decisions/read-decisions.js";

/** A decision on an alliance of COW (`version4id`) and one of ATOP (`atopid`). */
export type Match = Decision<"alliance-matches">;

/** A decision on an alliance of the seeds, or on a treaty. Without a number there is nothing to match. */
export type SeededMatch = Decision<"alliance-matches-of-seeds">;

/** Which alliances and treaties of the seeds are in COW and ATOP. */
export const SEEDED = readDecisions("alliance-matches-of-seeds");

/** Which alliances of COW 4.1 and ATOP 4.01 are the same. Only a match merges two. */
export const MATCHES = readDecisions("alliance-matches");
