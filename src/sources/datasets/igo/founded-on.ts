import type { Decision } from "../../decisions/formats.js";
import { readDecisions } from "../../decisions/read-decisions.js";

/**
 * Which alliance of COW and ATOP an organization of DIGO is founded on, so that the alliance, which both only number, is found by the names that people
 * know.
 */
export type FoundedOn = Decision<"founding-alliances">;

/** All decisions on founding alliances. */
export const FOUNDED_ON = readDecisions("founding-alliances");
