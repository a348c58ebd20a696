import type { Decision } from "../../decisions/formats.js";
import { readDecisions } from "../../decisions/read-decisions.js";

/** A decision on organizations of several lists. */
export type Match = Decision<"organization-matches">;

/** All decisions on organizations. */
export const MATCHES = readDecisions("organization-matches");
