import { open, readdir, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Dataset, DatasetFile } from "./dataset.js";
import { ImportError } from "./import-error.js";

/** A file of a dataset as it was found. */
export interface FoundFile {
  readonly spec: DatasetFile;
  /** Its name within the dataset: `treaties/1-4.csv`. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** How much of a file its heading may take. */
const HEADING_BYTES = 1_000_000;

/**
 * Finds the files of a dataset, and makes sure that they are what they should be, before anything is read of them.
 * @throws ImportError with all that is wrong: what is not there, empty, not UTF-8, of another dataset or another version
 */
export async function recognise(dataset: Dataset, place: string): Promise<FoundFile[]> {
  const found = await find(dataset, place);
  const wrong: string[] = [];
  for (const file of found) {
    const fault = await faultOf(file);
    if (fault !== undefined) wrong.push(`${file.path}: ${fault}`);
  }
  if (wrong.length > 0)
    throw new ImportError(`${wrong.join("\n")}\nThis is not the dataset ${dataset.name}; nothing was written.`);
  return found;
}

async function find({ name, files }: Dataset, place: string): Promise<FoundFile[]> {
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
    return [{ spec, name: basename(place), path: place, bytes: at.size }];
  }
  const found: FoundFile[] = [];
  for (const spec of files) {
    const names = spec.name.includes("*") ? await matching(place, spec.name) : [spec.name];
    if (names.length === 0) throw new ImportError(`${join(place, spec.name)}: no such file`);
    for (const file of names) {
      const path = join(place, file);
      const { size } = await stat(path).catch(() => {
        throw new ImportError(`${path}: no such file; ${name} has ${files.map((one) => one.name).join(", ")}`);
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

async function faultOf({ path, spec }: FoundFile): Promise<string | undefined> {
  const handle = await open(path).catch((error: unknown) => messageOf(error));
  if (typeof handle === "string") return `cannot be read (${handle})`;
  try {
    const bytes = Buffer.alloc(HEADING_BYTES);
    const { bytesRead } = await handle.read(bytes, 0, HEADING_BYTES, 0);
    return faultOfBeginning(bytes.subarray(0, bytesRead), spec) ?? (await faultOfEncoding(handle));
  } catch (error) {
    return `cannot be read (${messageOf(error)})`;
  } finally {
    await handle.close();
  }
}

function faultOfBeginning(bytes: Buffer, { columns, delimiter }: DatasetFile): string | undefined {
  if (bytes.length === 0) return "is empty";
  if (bytes.includes(0)) return "is not a text (it has NUL bytes); UTF-16 must be saved as UTF-8 first";
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
  const heading = text.split(/\r?\n/, 1)[0] ?? "";
  const names = headingOf(heading, delimiter);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length === 0) return undefined;
  const otherwise = [",", ";", "\t"].find(
    (one) => one !== delimiter && columns.every((column) => headingOf(heading, one).includes(column)),
  );
  if (otherwise !== undefined)
    return `must be separated by ${JSON.stringify(delimiter)}, and is by ${JSON.stringify(otherwise)}`;
  return `must have the columns ${shortened(columns)}; ${shortened(missing)} not found in its heading ${shortened(names)}`;
}

// All of it: one letter of Windows-1252 may stand anywhere.
async function faultOfEncoding(handle: FileHandle): Promise<string | undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
    if (chunk.includes(0)) return `has a NUL byte after line ${line}`;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return `must be UTF-8 and is not, after line ${line}; Windows-1252 and the like must be saved as UTF-8 first`;
    }
    line += chunk.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0);
  }
  return undefined;
}

function headingOf(heading: string, delimiter: string): string[] {
  try {
    return parse(heading, { delimiter, to_line: 1 })[0] ?? [];
  } catch {
    return [];
  }
}

function shortened(names: readonly string[]): string {
  return names.length <= 8 ? names.join(", ") : `${names.slice(0, 8).join(", ")} and ${names.length - 8} more`;
}

function messageOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
