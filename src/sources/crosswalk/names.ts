/** The meaning of a name of a country. `from` and `until` are its first and last year. */
export interface NameDecision {
  /** As a dataset writes it. Case, diacritics and apostrophes do not count. */
  readonly name: string;
  readonly country: string;
  readonly from?: number;
  readonly until?: number;
}

// Names that no country has in the database, and names that several have. A dataset with many names of its own has a file beside
// this one (`un-names.ts`), which is listed in NAMES below.
const SEVERAL: readonly NameDecision[] = [
  // COW, IGO and Wikidata
  { name: "Antigua & Barbuda", country: "antigua-and-barbuda" },
  { name: "Congo", country: "congo-brazzaville" }, // COW 484; 490 is "Democratic Republic of the Congo"
  { name: "East Timor", country: "timor-leste" },
  { name: "German Federal Republic", country: "germany" },
  { name: "West Germany", country: "germany" },
  { name: "Federal Republic of Germany", country: "germany" },
  { name: "Ivory Coast", country: "cote-divoire" },
  { name: "Macedonia", country: "north-macedonia" },
  { name: "Myanmar (Burma)", country: "myanmar" },
  { name: "Republic of Viet Nam", country: "republic-of-vietnam", until: 1975 },
  { name: "St Kitts Nevis", country: "st-kitts-and-nevis" },
  { name: "Saint Kitts and Nevis", country: "st-kitts-and-nevis" },
  { name: "St Vincent Grenadines", country: "st-vincent-and-grenadines" },
  { name: "St. Vincent and the Grenadines", country: "st-vincent-and-grenadines" },
  { name: "Swaziland", country: "eswatini" },
  { name: "The Gambia", country: "gambia" },
  // The former state, not the administration in exile that Wikidata has under the same name (foreign-ministers, Q17269).
  { name: "Tibet", country: "tibet", until: 1951 },
  // states that have been one country under several names
  { name: "Soviet Union", country: "russia" },
  { name: "USSR", country: "russia" },
  { name: "Union of Soviet Socialist Republics", country: "russia" },
  { name: "Ottoman Empire", country: "turkiye" },
  { name: "Korea", country: "korea", until: 1910 },
  // The Federal Republic of Yugoslavia took the name of Serbia and Montenegro in 2003. That state ended in 2006.
  { name: "Yugoslavia (former)", country: "yugoslavia" },
  { name: "Federal Republic of Yugoslavia", country: "yugoslavia" },
  { name: "Socialist Federal Republic of Yugoslavia", country: "yugoslavia" },
  { name: "Serbia and Montenegro", country: "serbia-and-montenegro" },
  // The United Nations and the World Bank
  { name: "Bolivia (Plurinational State of)", country: "bolivia" },
  { name: "Brunei Darussalam", country: "brunei" },
  { name: "Democratic Yemen", country: "yemen-peoples-republic" },
  { name: "Holy See", country: "vatican-city" }, // ISO 3166's own name for the code VA
  { name: "Iran (Islamic Republic of)", country: "iran" },
  { name: "Korea, Dem. People's Rep.", country: "north-korea" },
  { name: "Korea, Rep.", country: "south-korea" },
  { name: "Libyan Arab Jamahiriya", country: "libya" },
  { name: "Micronesia (Federated States of)", country: "micronesia" },
  { name: "The former Yugoslav Republic of Macedonia", country: "north-macedonia" },
  { name: "Venezuela (Bolivarian Republic of)", country: "venezuela" },
  { name: "Viet Nam", country: "vietnam" },
];

/** The decisions on names of all datasets. The first one that matches a name and a year counts. */
export const NAMES: readonly NameDecision[] = [...SEVERAL];
