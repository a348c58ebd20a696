import { readDecisions } from "../decisions/read-decisions.js";

/** All decisions on persons. */
export const PERSON_DECISIONS = readDecisions("person-matches");
