import { readdir, readFile as readBytes } from "node:fs/promises";
import { join } from "node:path";
import { checkSeeds } from "./checks/check-seeds.js";
import { formatProblems } from "./format-problem.js";
import { entryFormats, kinds, type Entry, type Kind, type Seeds } from "./format/files.js";
import { joinFiles, type JoinedFiles, type NamedFile } from "./join-files.js";
import type { Problem } from "./problem.js";
import { readFile } from "./read-file.js";
import { Report } from "./report.js";
import { suggestion } from "./suggestion.js";

/** One file of the seeds: its path, the kind of the things in it, and its bytes. */
export interface SeedText {
  readonly file: string;
  readonly kind: Kind;
  readonly bytes: Buffer;
}

/**
 * Reads the files of folders. The first folder has a file of each kind; the others have the kinds that they need. Adds missing and
 * unknown files to `problems`.
 */
export async function fetchSeeds(folders: readonly string[], problems: Problem[]): Promise<SeedText[]> {
  const texts: SeedText[] = [];
  for (const [place, folder] of folders.entries()) texts.push(...(await fetchFolder(folder, place === 0, problems)));
  return texts;
}

async function fetchFolder(folder: string, isWhole: boolean, problems: Problem[]): Promise<SeedText[]> {
  const names = await listFiles(folder);
  if (!names) {
    problems.push({ file: folder, line: 1, rule: "YA-03", message: "must be a folder that can be read" });
    return [];
  }
  const known = kinds.map((kind) => `${kind}.yaml`);
  for (const name of names.filter((name) => !known.includes(name))) {
    const message = `no such file in the seeds${suggestion(name, known) || `; known are ${known.join(", ")}`}`;
    problems.push({ file: join(folder, name), line: 1, rule: "YA-03", message });
  }
  const texts: SeedText[] = [];
  for (const kind of kinds) {
    const file = join(folder, `${kind}.yaml`);
    if (names.includes(`${kind}.yaml`)) texts.push({ file, kind, bytes: await readBytes(file) });
    else if (isWhole)
      problems.push({ file, line: 1, rule: "YA-03", message: "must be there, be it empty; the file is missing" });
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

/** Reads and checks the texts of the seeds' files. Adds all problems to `problems`. If there are any, the seeds are not complete. */
export function readSeeds(texts: readonly SeedText[], problems: Problem[]): Seeds {
  const read = texts.flatMap((text) => readText(text, problems));
  const files = new Map(
    kinds
      .map((kind) => [kind, read.filter((file) => file.kind === kind)] as const)
      .filter(([, files]) => files.length > 0)
      .map(([kind, files]) => [kind, joinFiles(files, problems)]),
  );
  const report = new Report(files, problems);
  const seeds = Object.fromEntries(kinds.map((kind) => [kind, entriesOf(kind, files.get(kind), report)]));
  const things = seeds as unknown as Seeds; // built from all kinds above, each by its own format
  checkSeeds(things, report);
  problems.sort(
    (one, other) =>
      stageOf(one) - stageOf(other) ||
      compare(one.file, other.file) ||
      one.line - other.line ||
      compare(one.rule, other.rule),
  );
  return things;
}

// A file that is not UTF-8 is left out: then its kind is not readable.
function readText({ file, kind, bytes }: SeedText, problems: Problem[]): (NamedFile & { kind: Kind })[] {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return [{ file, kind, ...readFile(file, text, problems) }];
  } catch {
    problems.push({ file, line: 1, rule: "YA-01", message: "must be UTF-8" });
    return [{ file, kind, entries: {}, readable: false, lineOf: () => 1 }];
  }
}

function entriesOf<K extends Kind>(
  kind: K,
  file: JoinedFiles | undefined,
  report: Report,
): ReadonlyMap<string, Entry<K>> {
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
