/** The systems of codes by which datasets name countries. */
export type CodeSystem = "COW" | "GW" | "ISO-ALPHA2" | "ISO-ALPHA3" | "ISO-NUMERIC" | "COW-ABBREVIATION";

/** Which country a code or a name means. */
export interface Crosswalk {
  /**
   * The slug of the country that a code meant in a year; undefined where the code was nobody's then. A year in which a
   * code passed from one country to another is the later one's: who has days uses `holdersOf` and `shareOut`.
   */
  countryOf(system: CodeSystem, code: string, year: number): string | undefined;
  /** The slug of the country of a name, whatever case and diacritics, in a year; undefined where no decision names it. */
  countryNamed(name: string, year: number): string | undefined;
  /** Whom a code meant over time, oldest first; empty where it is nobody's. */
  holdersOf(system: CodeSystem, code: string): readonly Holder[];
  /** A country's common name in English; undefined for a slug that is no country's. */
  nameOf(country: string): string | undefined;
  /** A country's common name in Turkish; undefined where it has none. */
  turkishNameOf(country: string): string | undefined;
}

/** A country that bore a code until the next holder's `from`. */
export interface Holder {
  /** Its slug; null while the code was nobody's. */
  readonly country: string | null;
  /** A year or a day; missing where it bore the code from the beginning. */
  readonly from?: string;
}

/** A country as the crosswalk needs it, read from the database. */
export interface CodedCountry {
  readonly slug: string;
  /** ISO 3166-1 alpha-2, alpha-3 and numeric. */
  readonly code: string | null;
  readonly iso3: string | null;
  readonly isoNumeric: string | null;
  /** Its numbers with the Correlates of War project and with Gleditsch and Ward. */
  readonly cowCode: number | null;
  readonly gwCode: number | null;
  /** All its names in any language, the common one in English first. */
  readonly names: readonly string[];
  /** The common one in Turkish. */
  readonly nameTr?: string | null;
}
