import type { AgreementActionKind } from "../../../generated/prisma/enums.js";

/**
 * The names of actions in the headings of the treaties' files, by the kind of action that we use for them. If a label says more
 * than the kind (all except "Signature", "Ratification" and similar ones), the citation of the action notes it.
 */
export const LABELS = {
  // A successor to a signature has signed and is not bound yet, so this is not a succession to the treaty. A signature ad
  // referendum counts once it is confirmed (Vienna Convention on the Law of Treaties, art. 12, 2 b): both are listed with their
  // days.
  SIGNATURE: [
    "Signature",
    "Signature ad referendum",
    "Confirmation of signature",
    "Confirmation of signature ad referendum",
    "Signature by non-regional members under Section 3 (c) (i) of resolution 07-79",
    "Succession to signature",
  ],
  DEFINITIVE_SIGNATURE: ["Definitive signature", "Definitive signature of the Protocol"],
  // Formal confirmation is the term for ratification by an organization (art. 2, 1 b bis of the Vienna Convention of 1986).
  RATIFICATION: [
    "Ratification",
    "Ratification of the Agreement as amended by the Protocol",
    "Ratification of the Convention and the Protocol",
    "Ratification of the Convention as amended",
    "Ratification of the Convention as amended by the Protocol",
    "Formal confirmation",
  ],
  ACCEPTANCE: [
    "Acceptance",
    "Acceptance ipso facto by virtue of article 10 (1) of the Convention of 12 September 1923, as amended",
    "Acceptance of the Protocol",
    "Definitive acceptance",
    // The heading of 1-2, declarations of acceptance of the Charter: see `BY_THEN`.
    "Registration Date",
  ],
  APPROVAL: ["Approval"],
  ACCESSION: [
    "Accession",
    "Accession to the Agreement as amended by the Protocol",
    "Accession to the Convention as amended",
    "Accession to the Convention as amended by the Protocol",
  ],
  SUCCESSION: [
    "Succession",
    "Succession to the Agreement and the Protocol",
    "Succession to the Agreement as amended by the Protocol",
    "Succession to the Convention and the Protocol",
    "Succession to the Convention as amended",
    "Succession to the Convention as amended by the Protocol",
    "Succession to the Protocol",
  ],
  // "Application" heads the annexes to the convention on the privileges of the specialized agencies: a party undertakes
  // to apply the convention to one more agency (section 43 of it). Participation follows from being bound by another
  // instrument. "Simplified procedure" is article 5 of the agreement of 1994 on the Law of the Sea.
  CONSENT_TO_BE_BOUND: [
    "Application",
    "Consent to be bound",
    "Definitive signature or acceptance of the Protocol",
    "Definitive signature or participation in the Convention and the Protocol",
    "Notification in respect of the Agreement as amended",
    "Participation",
    "Participation by virtue of accession to the Protocol of 11 April 1980",
    "Participation in the Agreement as amended under paragraph 4 of resolution 05-79 and paragraph 1 of article 60 of the unamended Agreement",
    "Participation in the Convention by virtue of ratification, accession or succession to the Protocol of 25 March 1972 or to the 1961 Convention after the entry into force of the Protocol",
    "Participation under article XI of the Protocol of 11 April 1980",
    "Participation under articles 3 (2) and (3)",
    "Simplified procedure",
  ],
  PROVISIONAL_APPLICATION: [
    "Provisional acceptance",
    "Provisional acceptance/accession",
    "Provisional application",
    "Provisional application by virtue of a notification",
    "Provisional application by virtue of signature, adoption of the Agreement or accession thereto",
    "Provisional application of the Agreement as amended and extended",
    "Provisional application under article 23",
    "Undertaking of provisional application in accordance with article 31",
  ],
  NOTIFICATION: [
    "Notification of non-provisional application under article 7 (1) (b)",
    "Notification under article 21 (1)",
    "Notification under article 25",
  ],
} as const satisfies Partial<Record<AgreementActionKind, readonly string[]>>;

/** Labels whose day is not the action's own: the action had happened by then, and the declaration was registered later. */
export const BY_THEN: readonly string[] = ["Registration Date"];

/** Columns without dates of actions: where 1-2 was registered, which resolution admitted the member, and territories. */
export const NOT_ACTIONS: readonly string[] = [
  "Resolution",
  "Date of Adoption",
  "Registration Number",
  "UNTS Volume",
  "UNTS Page",
  "Extension",
];

/** The letters after a day, which a heading explains in brackets: "Accession(a)". */
export const LETTERS = ["a", "A", "AA", "c", "C", "d", "n", "p", "P", "s"] as const;
