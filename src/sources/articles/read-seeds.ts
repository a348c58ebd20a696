import { readdir, readFile as readBytes } from "node:fs/promises";
import { join } from "node:path";
import { checkSeeds } from "./checks/check-seeds.js";
import { formatProblems } from "./format-problem.js";
import { entryFormats, kinds, type Entry, type Kind, type Seeds } from "./format/files.js";
import type { Problem } from "./problem.js";
import { readFile, type SeedFile } from "./read-file.js";
import { Report } from "./report.js";
import { suggestion } from "./suggestion.js";

/** The bytes of the seeds' files, by kind. A kind without a file is missing. */
export type SeedTexts = ReadonlyMap<Kind, Buffer>;

/** Reads the files of a folder. Adds missing and unknown files to `problems`. */
export async function fetchSeeds(folder: string, problems: Problem[]): Promise<SeedTexts> {
  const names = await listFiles(folder);
  if (!names) {
    problems.push({ file: folder, line: 1, rule: "YA-03", message: "must be a folder that can be read" });
    return new Map();
  }
  const known = kinds.map((kind) => `${kind}.yaml`);
  for (const name of names.filter((name) => !known.includes(name))) {
    const message = `no such file in the seeds${suggestion(name, known) || `; known are ${known.join(", ")}`}`;
    problems.push({ file: join(folder, name), line: 1, rule: "YA-03", message });
  }
  const texts = new Map<Kind, Buffer>();
  for (const kind of kinds) {
    const file = join(folder, `${kind}.yaml`);
    if (names.includes(`${kind}.yaml`)) texts.set(kind, await readBytes(file));
    else problems.push({ file, line: 1, rule: "YA-03", message: "must be there, be it empty; the file is missing" });
  }
  return texts;
}

async function listFiles(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  } catch {
    return undefined;
  }
}

/** Reads and checks the texts of a folder's files. Adds all problems to `problems`. If there are any, the seeds are not complete. */
export function readSeeds(folder: string, texts: SeedTexts, problems: Problem[]): Seeds {
  const files = new Map<Kind, SeedFile>();
  for (const [kind, bytes] of texts) {
    const file = join(folder, `${kind}.yaml`);
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      files.set(kind, readFile(file, text, problems));
    } catch {
      problems.push({ file, line: 1, rule: "YA-01", message: "must be UTF-8" });
    }
  }
  const report = new Report(folder, files, problems);
  const seeds = Object.fromEntries(kinds.map((kind) => [kind, entriesOf(kind, files.get(kind), report)]));
  const read = seeds as unknown as Seeds; // built from all kinds above, each by its own format
  checkSeeds(read, report);
  problems.sort(
    (one, other) =>
      stageOf(one) - stageOf(other) ||
      compare(one.file, other.file) ||
      one.line - other.line ||
      compare(one.rule, other.rule),
  );
  return read;
}

function entriesOf<K extends Kind>(kind: K, file: SeedFile | undefined, report: Report): ReadonlyMap<string, Entry<K>> {
  const entries = new Map<string, Entry<K>>();
  for (const [key, value] of Object.entries(file?.entries ?? {})) {
    const read = entryFormats[kind].safeParse(value, { reportInput: true });
    if (read.success)
      entries.set(key, read.data as Entry<K>); // the format of this kind, by definition of Entry
    else {
      for (const { rule, message, path } of formatProblems(kind, read.error.issues))
        report.at(kind, [key, ...path], rule, message);
    }
  }
  return entries;
}

/** Causes come before consequences: what cannot be read can break references, and those can break other rules. */
function stageOf({ rule }: Problem): number {
  const stage = ["YA", "FO", "RE"].indexOf(rule.slice(0, 2));
  return stage < 0 ? 3 : stage;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
