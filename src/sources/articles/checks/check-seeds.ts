import type { Seeds } from "../format/files.js";
import type { Report } from "../report.js";
import { checkAgreements } from "./agreements.js";
import { checkCitations } from "./citations.js";
import { checkCountries } from "./countries.js";
import { checkEvents } from "./events.js";
import { checkKeys } from "./keys.js";
import { checkLists } from "./lists.js";
import { checkNames } from "./names.js";
import { checkObligations } from "./obligations.js";
import { checkOrganizations } from "./organizations.js";
import { checkParticipations } from "./participations.js";
import { checkPeriods } from "./periods.js";
import { checkReferences } from "./references.js";
import { checkSources } from "./sources.js";
import { checkSpells } from "./spells.js";
import { checkStatements } from "./statements.js";

/** Checks all seeds against all rules. A check is skipped if another problem makes its result meaningless. */
export function checkSeeds(seeds: Seeds, report: Report): void {
  for (const check of CHECKS) check(seeds, report);
}

const CHECKS = [
  checkKeys,
  checkReferences,
  checkLists,
  checkCitations,
  checkNames,
  checkSources,
  checkCountries,
  checkOrganizations,
  checkPeriods,
  checkSpells,
  checkAgreements,
  checkObligations,
  checkEvents,
  checkParticipations,
  checkStatements,
];
