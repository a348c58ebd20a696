// The files of real datasets, read once more in plain code that shares nothing with the importers: what their rows say, and no more.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

type Row = Readonly<Record<string, string>>;

/** A coder's spell of a state in an alliance; days are the first and the last, `9999-12-31` where the file gives no end. */
export interface Spell {
  readonly alliance: string;
  readonly state: string;
  readonly from: string;
  readonly until: string;
  readonly defense: boolean;
}

const OPEN = "9999-12-31";

/** The rows of a file. */
export function rowsOf(file: string, delimiter = ","): Row[] {
  return parse(readFileSync(file), { bom: true, columns: true, delimiter, relax_column_count: true, trim: true });
}

/** The spells of COW's members. */
export function cowSpells(folder: string): Spell[] {
  return rowsOf(join(folder, "alliance_v4.1_by_member.csv")).map((row) => ({
    alliance: row["version4id"]!,
    state: row["ccode"]!,
    from: dayOf(row, ["mem_st_year", "mem_st_month", "mem_st_day"], "first") ?? "0001-01-01",
    until: dayOf(row, ["mem_end_year", "mem_end_month", "mem_end_day"], "last") ?? OPEN,
    defense: row["defense"] === "1",
  }));
}

/** The spells of ATOP's members. */
export function atopSpells(folder: string): Spell[] {
  return rowsOf(join(folder, "atop-member-level.csv")).map((row) => ({
    alliance: row["atopid"]!,
    state: row["member"]!,
    from: dayOf(row, ["yrent", "moent", "dayent"], "first") ?? "0001-01-01",
    until: dayOf(row, ["yrexit", "moexit", "dayexit"], "last") ?? OPEN,
    defense: row["defense"] === "1",
  }));
}

/** Who belongs on a day, among some spells. */
export function on(day: string, spells: readonly Spell[]): Spell[] {
  return spells.filter(({ from, until }) => from <= day && day <= until);
}

/** The strongest thing that each alliance obliges to, by the coder's number, in words that both coders share; COW does not code offense. */
export function strongestOf(folder: string): Map<string | undefined, string> {
  if (!folder.endsWith("atop")) {
    const words = { "Type I:": "defense", "Type II": "neutrality or non-aggression", "Type III": "consultation" };
    const wordOf = (type: string) => Object.entries(words).findLast(([start]) => type.startsWith(start))?.[1] ?? type;
    const rows = rowsOf(join(folder, "alliance_v4.1_by_member.csv"));
    return new Map(rows.map((row) => [row["version4id"], wordOf(row["ss_type"]!)]));
  }
  return new Map(
    rowsOf(join(folder, "atop-alliance-level.csv")).map((row) => {
      const [strongest] = ["defense", "offense", "neutral", "nonagg"].filter((column) => row[column] === "1");
      const weak = strongest === "neutral" || strongest === "nonagg" ? "neutrality or non-aggression" : "consultation";
      return [row["atopid"], strongest === "defense" || strongest === "offense" ? strongest : weak];
    }),
  );
}

/** How many of DESTA's treaties took how many years from signature to entry into force; null of those that are not dated so. */
export function yearsToForce(folder: string): Map<number | null, number> {
  const counts = new Map<number | null, number>();
  for (const { entry_type: type, year, entryforceyear: inForce } of rowsOf(join(folder, "DESTA.csv"), ";")) {
    if (!["base_treaty", "protocol or amendment", "negotiation"].includes(type!)) continue;
    const years = Number(inForce) - Number(year);
    const known = years >= 0 ? years : null; // nothing enters into force before it is signed, so the file is wrong there
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return counts;
}

/** Numbers of treaties, `chapter-treaty`, that a participant signed, and did nothing else about that binds it. */
export function signedOnly(folder: string, participant: string): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(join(folder, "treaties"))) {
    const own = rowsOf(join(folder, "treaties", file)).filter((row) => plain(row["Participant"]) === participant);
    const cells = own.flatMap((row) =>
      Object.entries(row).filter(([name, cell]) => name !== "Participant" && cell !== ""),
    );
    const isBinding = (cell: (typeof cells)[number]) => !isSignature(cell) && !cell[0].startsWith("Provisional");
    if (cells.some(isSignature) && !cells.some(isBinding)) found.add(file.replace(".csv", ""));
  }
  return found;
}

// A signature that binds has a letter after its day, and so has each other act in a column of signatures.
function isSignature([column, cell]: readonly [string, string]): boolean {
  return column.startsWith("Signature") && /\d$/.test(cell);
}

const plain = (name = "") => name.replace(/[\d\s,]+$/, "").trim();

function dayOf(row: Row, columns: readonly [string, string, string], end: "first" | "last"): string | undefined {
  const [year = 0, month = 0, day = 0] = columns.map((column) => Number(row[column]));
  if (!year) return undefined;
  const whole = (number: number) => String(number).padStart(2, "0");
  const lastDay = (of: number) => new Date(Date.UTC(year, of, 0)).getUTCDate();
  if (end === "first") return `${year}-${whole(month || 1)}-${whole(day || 1)}`;
  return `${year}-${whole(month || 12)}-${whole(day || lastDay(month || 12))}`;
}
