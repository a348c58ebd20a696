import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Dataset, DatasetFile } from "../dataset.js";
import { ImportError } from "../import-error.js";

/** A file of a dataset, as found. */
export interface FoundFile {
  readonly spec: DatasetFile;
  /** Its name in the dataset: `treaties/1-4.csv`. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** The files of a dataset in a folder, or the single file at the place. @throws ImportError if one is missing */
export async function findFiles({ name, files }: Dataset, place: string): Promise<FoundFile[]> {
  const at = await stat(place).catch((error: unknown) => {
    throw new ImportError(`${place}: cannot be read (${messageOf(error)})`);
  });
  if (at.isFile()) {
    const [spec] = files;
    if (files.length > 1 || !spec || spec.name.includes("*")) {
      throw new ImportError(
        `${place}: ${name} has ${files.map((file) => file.name).join(", ")}; give the folder that holds them`,
      );
    }
    // The file can have any name here. Corrections and citations use the dataset's name for it.
    return [{ spec, name: spec.name, path: place, bytes: at.size }];
  }
  const missing = `no such file; ${name} has ${files.map((file) => file.name).join(", ")}`;
  const found: FoundFile[] = [];
  for (const spec of files) {
    const names = spec.name.includes("*") ? await matching(place, spec.name) : [spec.name];
    if (names.length === 0) throw new ImportError(`${join(place, spec.name)}: ${missing}`);
    for (const file of names) {
      const path = join(place, file);
      const { size } = await stat(path).catch(() => {
        throw new ImportError(`${path}: ${missing}`);
      });
      found.push({ spec, name: file, path, bytes: size });
    }
  }
  return found;
}

async function matching(place: string, pattern: string): Promise<string[]> {
  const folder = dirname(pattern);
  const names = await readdir(join(place, folder)).catch(() => []);
  const [start = "", end = ""] = basename(pattern).split("*");
  return names
    .filter((name) => name.startsWith(start) && name.endsWith(end))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
    .map((name) => join(folder, name));
}

/** The reason why a file cannot be read: its code ("ENOENT"), if it has one. */
export function messageOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
