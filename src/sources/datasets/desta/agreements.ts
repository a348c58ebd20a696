import type { AgreementStatus } from "../../../generated/prisma/enums.js";
import type { Reading } from "../../dataset.js";
import type { Fact, Read } from "../../../facts/facts.js";
import { COVERED_UNTIL } from "./file.js";
import { countriesOf, successorsOf, type Successor } from "./countries.js";
import type { Entry } from "./read-entry.js";

/** A treaty that is an agreement here: its slug, and the numbers of its countries. */
export interface Treaty {
  readonly slug: string;
  readonly codes: ReadonlySet<string>;
}

/**
 * True if an entry is a separate treaty: a base treaty, a protocol (accessions refer to some of these), or a treaty under
 * negotiation. A consolidated text is the text of another entry's treaty, and not a treaty.
 */
export function isTreaty({ type }: Entry): boolean {
  return type === "base_treaty" || type === "protocol or amendment" || type === "negotiation";
}

/** The name of a treaty. Several treaties of the same countries have the same name, so it includes the year. */
export function treatySlug({ known }: Reading, { number, name, year }: Entry): string {
  return known.slugFor("Agreement", { scheme: "DESTA", value: number }, year ? `${name} ${year.value}` : name);
}

/** The facts of a treaty: the treaty, its parties, and its signatories. A consolidated text of it is cited as well. */
export function treatyFacts(reading: Reading, entry: Entry, slug: string, consolidated: Entry | undefined): Fact[] {
  const { name, number, year, inForce, type } = entry;
  const signatories = countriesOf(reading, entry).map(({ country }) => country);
  const successors = successorsOf(reading, entry);
  const negotiated = type === "negotiation";
  const agreement = reading.make.agreement(
    {
      slug,
      titles: { en: name, tr: null },
      kind: "TRADE_AGREEMENT",
      status: statusOf(entry),
      signed: year,
      inForce,
      // DESTA has neither terminations nor replacements of treaties, such as those of Hungary with the states of EFTA from before
      // 2004. So an entry into force says nothing about later years.
      knownUntil: inForce?.latest ?? undefined,
      proposedOn: negotiated ? COVERED_UNTIL : undefined,
      ids: [{ scheme: "DESTA", value: number }],
      parties: [...new Set([...signatories, ...successors.map(({ country }) => country)])],
    },
    { in: entry.record, note: noteOf(reading, entry, successors) },
    ...(consolidated ? [consolidatedText(entry, consolidated)] : []),
  );
  const signatures = signatories.flatMap((by) =>
    year === undefined || negotiated
      ? []
      : reading.make.action({ agreement: slug, kind: "SIGNATURE", by, on: year }, { in: entry.record }),
  );
  return [...agreement, ...signatures];
}

function statusOf({ type, year, inForce }: Entry): AgreementStatus {
  if (type === "negotiation") return "PROPOSED";
  if (inForce) return "IN_FORCE";
  return year ? "SIGNED" : "UNKNOWN";
}

function noteOf(
  { crosswalk }: Reading,
  { type, base, number, note }: Entry,
  successors: readonly Successor[],
): string | undefined {
  const told = [
    ...(type === "protocol or amendment" ? [`A protocol or an amendment to ${base}.`] : []),
    ...(type === "negotiation" ? ["Under negotiation."] : []),
    ...(type === "negotiation" && base !== number ? [`About ${base}.`] : []),
    ...successors.map(({ code, before, country }) => {
      const signed = before === undefined ? "no one country" : crosswalk.nameOf(before);
      return `Code ${code} means ${signed} at the signature, and ${crosswalk.nameOf(country)} at the entry into force.`;
    }),
    ...(note === undefined ? [] : [note]),
  ];
  return told.join(" ") || undefined;
}

function consolidatedText({ year, inForce }: Entry, text: Entry): Read {
  const told = [
    "Its consolidated text",
    ...(text.year && text.year.value !== year?.value ? [`of ${text.year.value}`] : []),
    ...(text.inForce && text.inForce.value !== inForce?.value ? [`in force in ${text.inForce.value}`] : []),
  ];
  return { in: text.record, note: `${told.join(", ")}.` };
}
