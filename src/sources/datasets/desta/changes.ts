import type { Reading } from "../../dataset.js";
import type { Fact } from "../../../facts/facts.js";
import { countriesOf } from "./countries.js";
import type { Entry } from "./read-entry.js";
import type { Treaty } from "./agreements.js";

/**
 * The facts of accessions and withdrawals: one for each country that joins or leaves the treaty of the entry. A country that
 * accedes, leaves and accedes again has two accessions, the earlier one first.
 */
export function changeFacts(
  reading: Reading,
  entries: readonly Entry[],
  treaties: ReadonlyMap<string, Treaty>,
): Fact[] {
  const counts = new Map<string, number>();
  const inOrder = entries.toSorted(
    (one, other) => compare(one.year?.value ?? "", other.year?.value ?? "") || one.record.line - other.record.line,
  );
  return inOrder.flatMap((entry) => {
    const treaty = treaties.get(entry.base);
    if (!treaty) {
      reading.reject(entry.record, "base_treaty", "the number of a treaty in this file");
      return [];
    }
    const { moving, staying } = sidesOf(entry);
    if (staying.length > 0 && !staying.some(({ code }) => treaty.codes.has(code))) {
      reading.reject(
        entry.record,
        "base_treaty",
        "a treaty that one of the other members here has signed or acceded to",
      );
      return [];
    }
    const kind = entry.type === "accession" ? "ACCESSION" : "WITHDRAWAL";
    return countriesOf(reading, { ...entry, members: moving }).flatMap(({ country }) => {
      const counted = `${treaty.slug}/${kind}/${country}`;
      const number = (counts.get(counted) ?? 0) + 1;
      counts.set(counted, number);
      return reading.make.action(
        { agreement: treaty.slug, kind, by: country, on: entry.year, number },
        { in: entry.record, note: noteOf(entry) },
      );
    });
  });
}

/**
 * The countries that join or leave, and the other members. DESTA numbers the role of a member in the entry: members of a bloc
 * have 2, countries that join or leave it have 1. If new members of a bloc accede to its agreement with others, these others have
 * 3 and the new members 2. So the countries that move have the lowest number.
 */
export function sidesOf({ members }: Pick<Entry, "members">) {
  const lowest = Math.min(...members.flatMap(({ role }) => role ?? []));
  return {
    moving: members.filter(({ role }) => role === lowest),
    staying: members.filter(({ role }) => role !== undefined && role !== lowest),
  };
}

function noteOf({ inForce, type, note }: Entry): string | undefined {
  const told = inForce ? `The ${type} took effect in ${inForce.value}.` : undefined;
  return [told, note].filter((part) => part !== undefined).join(" ") || undefined;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
