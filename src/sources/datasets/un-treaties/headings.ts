import type { AgreementActionKind } from "../../../generated/prisma/enums.js";
import { LABELS, LETTERS } from "./labels.js";

/** The meaning of a day under a heading. */
export interface Meaning {
  readonly kind: AgreementActionKind;
  /** The names of the action in the heading. There are several if the heading does not say which it is. */
  readonly labels: readonly string[];
}

// Widened: Object.entries loses the types of the keys.
const KINDS = new Map(
  Object.entries(LABELS).flatMap(([kind, labels]) =>
    labels.map((label) => [label as string, kind as AgreementActionKind] as const),
  ),
);

const LETTER = new RegExp(`^(.*?) ?\\((${LETTERS.join("|")})\\)$`);

/**
 * The meaning of a day under a heading such as "Ratification, Accession(a), Succession(d)", by the letter after it. "a" is
 * accession; no letter means the action without a letter (or the only action in the heading). Undefined if the heading does not
 * explain the letter, or has an action that is not in `labels.ts`.
 */
export function meaningUnder(heading: string, letter: string | undefined): Meaning | undefined {
  // Labels start with a capital letter. A comma inside a label is not followed by one.
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
  // Several ways to consent under one heading: the party consented, but the file does not say how.
  return { kind: kinds.length === 1 ? kind : "CONSENT_TO_BE_BOUND", labels };
}
