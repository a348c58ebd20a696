/**
 * Whether organisations of several lists are one. DIGO's and MIGO's are named by their `igoID`, IIGO's by their title (two pairs share an
 * abbreviation, and two have none), those that the articles name by their slug. What no decision names stands alone: the
 * same abbreviation is no reason, for BP is the Balkan Pact to DIGO, the Bali Process to MIGO, and the Budapest Process to IIGO.
 */
export interface Match {
  readonly digo?: string;
  readonly iigo?: string;
  readonly migo?: string;
  /** A slug of ours. */
  readonly ours?: string;
  /** One thing, several, or not to be told from the lists, which is treated as several. */
  readonly decision: "match" | "distinct" | "unsure";
  readonly why: string;
}
