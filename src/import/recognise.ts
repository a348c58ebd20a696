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

const DELIMITERS = [",", ";", "\t"];

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
    // Whatever it is called here: corrections and citations know it by its own name.
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

async function faultOf({ path, spec }: FoundFile): Promise<string | undefined> {
  const handle = await open(path).catch((error: unknown) => messageOf(error));
  if (typeof handle === "string") return `cannot be read (${handle})`;
  try {
    const bytes = Buffer.alloc(HEADING_BYTES);
    const { bytesRead } = await handle.read(bytes, 0, HEADING_BYTES, 0);
    const text = await faultOfText(handle);
    return text ?? faultOfBeginning(bytes.subarray(0, bytesRead), spec);
  } catch (error) {
    return `cannot be read (${messageOf(error)})`;
  } finally {
    await handle.close();
  }
}

function faultOfBeginning(bytes: Buffer, { name, columns, delimiter }: DatasetFile): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const [heading = "", ...lines] = text.split(/\r?\n|\r/);
  const names = headingOf(heading, delimiter);
  const missing = columns.filter((column) => !names.includes(column));
  const otherwise = DELIMITERS.find(
    (one) => one !== delimiter && columns.every((column) => headingOf(heading, one).includes(column)),
  );
  if (missing.length > 0 && otherwise !== undefined) {
    return `must be separated by ${JSON.stringify(delimiter)}, and is by ${JSON.stringify(otherwise)}`;
  }
  if (missing.length > 0) {
    return `must have the columns ${shortened(columns)}; ${shortened(missing)} not found in its heading ${shortened(names)}`;
  }
  const twice = names.find((column, place) => names.indexOf(column) < place);
  if (twice !== undefined) return `has the column ${twice} twice in its heading`;
  // Of many files some may have nothing to say: a treaty that nobody has signed yet.
  return name.includes("*") || lines.some((line) => line.trim() !== "") ? undefined : "has a heading and no records";
}

// All of it: one letter of Windows-1252 may stand anywhere.
async function faultOfText(handle: FileHandle): Promise<string | undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [line, isEmpty] = [1, true];
  // Up to a line's end, so that what is wrong is wrong in this line: no letter of UTF-8 has the byte 10 in it.
  const faultOfPart = (part: Uint8Array, stream: boolean) => {
    if (part.includes(0)) return `line ${line} has a NUL byte; UTF-16 must be saved as UTF-8 first`;
    try {
      const text = decoder.decode(part, { stream });
      isEmpty &&= text.trim() === "";
    } catch {
      return `line ${line} must be UTF-8 and is not; Windows-1252 and the like must be saved as UTF-8 first`;
    }
    return undefined;
  };
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
    let start = 0;
    while (start < chunk.length) {
      const end = chunk.indexOf(10, start);
      const fault = faultOfPart(chunk.subarray(start, end === -1 ? chunk.length : end + 1), true);
      if (fault !== undefined) return fault;
      if (end === -1) break;
      line += 1;
      start = end + 1;
    }
  }
  return faultOfPart(new Uint8Array(), false) ?? (isEmpty ? "is empty" : undefined);
}

function headingOf(heading: string, delimiter: string): string[] {
  try {
    return parse(heading, { delimiter, to_line: 1 })[0] ?? [];
  } catch {
    return [];
  }
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => (name.length <= 60 ? name : `${name.slice(0, 60)}…`));
  return names.length <= 8 ? shown.join(", ") : `${shown.join(", ")} and ${names.length - 8} more`;
}

function messageOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
