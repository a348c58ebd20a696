import type { ToMany } from "../../plan/input-declaration.js";

/** The costs of the to-many paths of filters, measured on all datasets. */
const paths = {
  memberships: { cost: 10, each: 78 },
  members: { cost: 10, each: 46 },
  "agreementLinks.agreement": { cost: 18, each: 196 },
  "partyLinks.party": { cost: 18, each: 93 },
  actions: { cost: 40, each: 155 },
  obligations: { cost: 40, each: 2_100 },
  "topicLinks.topic": { cost: 1, each: 2 },
  tenures: { cost: 5, each: 2 },
  participations: { cost: 1, each: 70 },
  speakers: { cost: 1, each: 2 },
  "targets.party": { cost: 1, each: 2 },
  citations: { cost: 200, each: 50 },
  claimants: { cost: 100, each: 0.5 }, // few citations have any
  "sides.citation.source": { cost: 40, each: 2 },
} as const;

/** A to-many path of a filter: at least one of its rows must match, or none may. */
export function toMany(along: keyof typeof paths): ToMany {
  return { along, many: true, ...paths[along] };
}
