import type { AgreementActionKind } from "../../../generated/prisma/enums.js";
import { LABELS, LETTERS } from "./labels.js";

/** What a day under a heading means. */
export interface Meaning {
  readonly kind: AgreementActionKind;
  /** What the heading calls it; several where it does not tell which. */
  readonly labels: readonly string[];
}

// Widened: an object's entries lose which keys they have.
const KINDS = new Map(
  Object.entries(LABELS).flatMap(([kind, labels]) =>
    labels.map((label) => [label as string, kind as AgreementActionKind] as const),
  ),
);

const LETTER = new RegExp(`^(.*?) ?\\((${LETTERS.join("|")})\\)$`);

/**
 * What a day means under a heading such as "Ratification, Accession(a), Succession(d)", by the letter after it: "a" is
 * accession, none is what has no letter there (or the only thing that the heading names). Undefined where the heading
 * does not explain the letter, or names what `labels.ts` does not know.
 */
export function meaningUnder(heading: string, letter: string | undefined): Meaning | undefined {
  // Labels start with a capital letter; commas within them are not followed by one.
  const named = heading.split(/, (?=[A-Z])/).map((part) => {
    const [, label = part, code] = LETTER.exec(part) ?? [];
    return { label, code };
  });
  const fitting = named.filter(({ code }) => code === letter);
  const labels = (fitting.length === 0 && letter === undefined && named.length === 1 ? named : fitting).map(
    ({ label }) => label,
  );
  const kinds = [...new Set(labels.map((label) => KINDS.get(label)))];
  const [kind] = kinds;
  if (kind === undefined || kinds.includes(undefined)) return undefined;
  // Several ways to consent under one heading: that a party consented is said, and not how.
  return { kind: kinds.length === 1 ? kind : "CONSENT_TO_BE_BOUND", labels };
}
