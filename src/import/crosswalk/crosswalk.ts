/** The systems of codes by which datasets name countries. */
export type CodeSystem = "COW" | "GW" | "ISO-ALPHA2" | "ISO-ALPHA3" | "ISO-NUMERIC" | "COW-ABBREVIATION";

/** Which country a code or a name means. */
export interface Crosswalk {
  /** The slug of the country that a code meant in a year; undefined where the code was nobody's then. */
  countryOf(system: CodeSystem, code: string, year: number): string | undefined;
  /** The slug of the country of a name, whatever case and diacritics, in a year; undefined where no decision names it. */
  countryNamed(name: string, year: number): string | undefined;
}
