/** The systems of codes for countries in datasets. */
export type CodeSystem = "COW" | "GW" | "ISO-ALPHA2" | "ISO-ALPHA3" | "ISO-NUMERIC" | "COW-ABBREVIATION";

/** The country that a code or a name means. */
export interface Crosswalk {
  /**
   * The slug of the country that a code meant in a year. Undefined if no country had the code then. In the year in which a code
   * passes from one country to another, it means the later one. Callers that have days use `holdersOf` and `shareOut`.
   */
  countryOf(system: CodeSystem, code: string, year: number): string | undefined;
  /** The slug of the country with a name in a year, ignoring case and diacritics. Undefined if no decision has the name. */
  countryNamed(name: string, year: number): string | undefined;
  /** The countries that a code meant over time, oldest first. Empty if no country ever had it. */
  holdersOf(system: CodeSystem, code: string): readonly Holder[];
  /** A country's common name in English. Undefined if the slug is not that of a country. */
  nameOf(country: string): string | undefined;
  /** A country's common name in Turkish. Undefined if it has none. */
  turkishNameOf(country: string): string | undefined;
}

/** A country that had a code until the next holder's `from`. */
export interface Holder {
  /** Its slug. Null while no country had the code. */
  readonly country: string | null;
  /** A year or a day. Missing if the country always had the code. */
  readonly from?: string;
}

/** A country as the crosswalk needs it, read from the database. */
export interface CodedCountry {
  readonly slug: string;
  /** ISO 3166-1 alpha-2, alpha-3 and numeric. */
  readonly code: string | null;
  readonly iso3: string | null;
  readonly isoNumeric: string | null;
  /** Its numbers in COW and in Gleditsch and Ward. */
  readonly cowCode: number | null;
  readonly gwCode: number | null;
  /** All its names in any language, the English common name first. */
  readonly names: readonly string[];
  /** The Turkish common name. */
  readonly nameTr?: string | null;
}
