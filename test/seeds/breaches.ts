import { formBreaches } from "./breaches-form.js";
import { happeningBreaches } from "./breaches-happenings.js";
import { partyBreaches } from "./breaches-parties.js";
import type { RuleId } from "../../src/sources/articles/rules.js";
import type { Edits } from "./world.js";

/** The least change of the good world that breaks a rule, and every problem that is then reported. */
export interface Breach {
  readonly rule: RuleId;
  readonly what: string;
  readonly edits: Edits;
  readonly problems: readonly string[];
}

/** A breach of each rule. */
export const breaches: readonly Breach[] = [...formBreaches, ...partyBreaches, ...happeningBreaches];
