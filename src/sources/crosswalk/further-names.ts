import { fold } from "../../text/fold.js";
import type { Reading } from "../dataset.js";
import type { Fact } from "../../facts/facts.js";
import type { DataRecord } from "../files/records.js";
import { NAMES, type NameDecision } from "./names.js";

/** The facts in a record that has a name of a country: the name, once, if a decision says that it is the country's. Otherwise none. */
export type FurtherNames = (country: string, name: string, record: DataRecord) => Fact[];

/**
 * Adds to countries the names in `names.ts` that a dataset's records use for them, each cited to the first record that does. The
 * caller knows whether the record means the country, by its code or the year. A name that meant two countries is not added to
 * another.
 */
export function furtherNames({ make, known }: Pick<Reading, "make" | "known">): FurtherNames {
  const seen = new Set<string>();
  const given = new Set<NameDecision>();
  return (country, name, record) => {
    const key = `${country} ${name}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const decision = NAMES.find((one) => one.country === country && fold(one.name) === fold(name));
    // A name that is written in two ways ("Of", "of") is one name. A common name is not added as a further name.
    if (!decision || given.has(decision) || known.named("Actor", name).includes(country)) return [];
    given.add(decision);
    const otherNames = [{ text: decision.name, language: "EN" as const, kind: "ALIAS" as const }];
    return make.actor(country, { otherNames }, { in: record, note: `Calls it "${name}"` });
  };
}
