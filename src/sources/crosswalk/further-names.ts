import { fold } from "../../text/fold.js";
import type { Reading } from "../dataset.js";
import type { Fact } from "../../facts/facts.js";
import type { DataRecord } from "../files/records.js";
import { NAMES, type NameDecision } from "./names.js";

/** The facts in a record that calls a country by a name: the name where a decision has it as the country's, once, else none. */
export type FurtherNames = (country: string, name: string, record: DataRecord) => Fact[];

/**
 * Gives countries the names of `names.ts` by which a dataset's records call them, each cited to the first record that does. Whether
 * the record means the country is for the caller to say, by its code or the year: a name that has been two countries' is no other's.
 */
export function furtherNames({ make, known }: Pick<Reading, "make" | "known">): FurtherNames {
  const seen = new Set<string>();
  const given = new Set<NameDecision>();
  return (country, name, record) => {
    const key = `${country} ${name}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const decision = NAMES.find((one) => one.country === country && fold(one.name) === fold(name));
    // One that is written in two ways ("Of", "of") is one name; a common name is no further one.
    if (!decision || given.has(decision) || known.named("Actor", name).includes(country)) return [];
    given.add(decision);
    const otherNames = [{ text: decision.name, language: "EN" as const, kind: "ALIAS" as const }];
    return make.actor(country, { otherNames }, { in: record, note: `Calls it "${name}"` });
  };
}
