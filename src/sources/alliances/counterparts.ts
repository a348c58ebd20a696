import type { Id } from "../../facts/facts.js";
import { MATCHES, SEEDED, type SeededMatch } from "./matches.js";

const matched = MATCHES.filter(({ decision }) => decision === "match");
const atopOf = new Map(matched.map(({ cow, atop }) => [String(cow), String(atop)]));
const cowOf = new Map(matched.map(({ cow, atop }) => [String(atop), String(cow)]));

/** The number of the same alliance in the other dataset. Undefined if no decision says that the other dataset has it. */
export function counterpartOf({ scheme, value }: Id): Id | undefined {
  const other = scheme === "ATOP" ? cowOf.get(value) : atopOf.get(value);
  return other === undefined ? undefined : { scheme: scheme === "ATOP" ? "COW-ALLIANCE" : "ATOP", value: other };
}

/** True if these decisions say that an alliance of the seeds, or one with a number of the other dataset, is a different alliance. */
export function isAnothers(id: Id, slug: string, numberOf: (scheme: string) => string | undefined): boolean {
  const isSeeded = ({ slug: alliance, treaty }: SeededMatch) => alliance === slug || treaty === slug;
  if (SEEDED.some(isSeeded)) return !SEEDED.some((seeded) => isSeeded(seeded) && isMatch(seeded, id));
  const other = numberOf(id.scheme === "ATOP" ? "COW-ALLIANCE" : "ATOP");
  return other !== undefined && other !== counterpartOf(id)?.value;
}

/** The slug of the alliance, or of its treaty, in the seeds. Undefined if no decision says that they have it. */
export function seededAs(id: Id, table: "Actor" | "Agreement"): string | undefined {
  const seeded = SEEDED.find((seeded) => isMatch(seeded, id));
  return table === "Actor" ? seeded?.slug : seeded?.treaty;
}

function isMatch(seeded: SeededMatch, { scheme, value }: Id): boolean {
  return seeded.decision === "match" && String(scheme === "ATOP" ? seeded.atop : seeded.cow) === value;
}
