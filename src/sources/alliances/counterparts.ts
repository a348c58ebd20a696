import type { Id } from "../../facts/facts.js";
import { MATCHES, SEEDED, type SeededMatch } from "./matches.js";

const matched = MATCHES.filter(({ decision }) => decision === "match");
const atopOf = new Map(matched.map(({ cow, atop }) => [String(cow), String(atop)]));
const cowOf = new Map(matched.map(({ cow, atop }) => [String(atop), String(cow)]));

/** What the other dataset calls the same alliance; undefined where no decision says that it has it. */
export function counterpartOf({ scheme, value }: Id): Id | undefined {
  const other = scheme === "ATOP" ? cowOf.get(value) : atopOf.get(value);
  return other === undefined ? undefined : { scheme: scheme === "ATOP" ? "COW-ALLIANCE" : "ATOP", value: other };
}

/** Whether an alliance that the seeds have, or that bears a number of the other dataset's, is by these decisions another one. */
export function isAnothers(id: Id, slug: string, numberOf: (scheme: string) => string | undefined): boolean {
  if (SEEDED.some((seeded) => seeded.slug === slug)) return seededAs(id) !== slug;
  const other = numberOf(id.scheme === "ATOP" ? "COW-ALLIANCE" : "ATOP");
  return other !== undefined && other !== counterpartOf(id)?.value;
}

/** The slug of the alliance that the seeds have already; undefined where no decision says that they do. */
export function seededAs({ scheme, value }: Id): string | undefined {
  const numberOf = (seeded: SeededMatch) => String(scheme === "ATOP" ? seeded.atop : seeded.cow);
  return SEEDED.find((seeded) => seeded.decision === "match" && numberOf(seeded) === value)?.slug;
}
