import type { Decision } from "../../decisions/formats.js";
import { readDecisions } from "../../decisions/read-decisions.js";

/**
 * The alliances of COW and ATOP that organizations of DIGO are founded on. COW and ATOP only number alliances, and people look
 * for them by the names of these organizations.
 */
export type FoundedOn = Decision<"founding-alliances">;

/** All decisions on founding alliances. */
export const FOUNDED_ON = readDecisions("founding-alliances");
