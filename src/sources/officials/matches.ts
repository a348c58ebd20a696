import type { Decision } from "../decisions/formats.js";
import { readDecisions } from "../decisions/read-decisions.js";

/** Whether what several datasets number is one person; only a match makes one official of it. */
export type PersonDecision = Decision<"person-matches">;

/** All decisions on persons. */
export const PERSON_DECISIONS = readDecisions("person-matches");
