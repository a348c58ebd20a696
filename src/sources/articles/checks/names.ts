import { fold } from "../../../text/fold.js";
import type { Kind, Seeds } from "../format/files.js";
import { countryNames } from "../names.js";
import type { Path } from "../read-file.js";
import type { Report } from "../report.js";

/** NA-01: a common name or title belongs to only one thing of its kind, in each language. */
export function checkNames(seeds: Seeds, report: Report): void {
  const bearers = new Map<string, string>();
  for (const { space, kind, path, key, language, name } of commonNames(seeds)) {
    const folded = `${space} ${language} ${fold(name)}`;
    const other = bearers.get(folded);
    if (other !== undefined) {
      report.at(kind, path, "NA-01", `a common name must be borne by one alone, ${other} is called "${name}" too`);
    } else bearers.set(folded, key);
  }
}

interface CommonName {
  /** Names of countries, organizations and alliances must differ from each other. */
  readonly space: string;
  readonly kind: Kind;
  readonly path: Path;
  readonly key: string;
  readonly language: "en" | "tr";
  readonly name: string;
}

function* commonNames(seeds: Seeds): Iterable<CommonName> {
  for (const [key, country] of seeds.countries) {
    const names = countryNames(country);
    if (names) yield* inBoth("actors", "countries", key, "names", names);
  }
  for (const kind of ["organizations", "alliances"] as const) {
    for (const [key, { names }] of seeds[kind]) yield* inBoth("actors", kind, key, "names", names);
  }
  for (const [key, { names }] of seeds.officials) yield* inBoth("officials", "officials", key, "names", names);
  for (const [key, { names }] of seeds.topics) yield* inBoth("topics", "topics", key, "names", names);
  for (const [key, { titles }] of seeds.offices) yield* inBoth("offices", "offices", key, "titles", titles);
  for (const [key, { titles }] of seeds.agreements) yield* inBoth("agreements", "agreements", key, "titles", titles);
}

function* inBoth(space: string, kind: Kind, key: string, field: string, names: { en: string; tr?: string | null }) {
  for (const language of ["en", "tr"] as const) {
    const name = names[language];
    if (name) yield { space, kind, path: [key, field, language], key, language, name };
  }
}
