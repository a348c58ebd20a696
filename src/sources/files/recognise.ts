import { open } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Dataset, DatasetFile } from "../dataset.js";
import { faultOfText } from "./fault-of-text.js";
import { findFiles, messageOf, type FoundFile } from "./find-files.js";
import { ImportError } from "../import-error.js";
import { asWritten, unknownColumns } from "./headings.js";
import { readRecords } from "./records.js";
import { otherVersion } from "./version.js";

/** The maximum size of a heading. */
const HEADING_BYTES = 1_000_000;

/** The number of records at the start that must all have another version, so that the file counts as another version. */
const RECORDS_OF_ANOTHER_VERSION = 3;

const DELIMITERS = [",", ";", "\t"];

/**
 * Finds the files of a dataset, and checks them before any record is read.
 * @throws ImportError with all problems: files that are missing, empty, not UTF-8, of another dataset or another version, or
 * (unless unknown columns are allowed) with unknown columns
 */
export async function recognise(
  dataset: Dataset,
  place: string,
  { allowUnknownColumns = false } = {},
): Promise<FoundFile[]> {
  const found = await findFiles(dataset, place);
  const wrong: string[] = [];
  const unknown: string[] = [];
  for (const file of found) {
    const heading = await headingIn(file);
    if (typeof heading === "string") wrong.push(`${file.path}: ${heading}`);
    else if (!allowUnknownColumns) {
      const names = unknownColumns(heading, file.spec).map((name) => (name === "" ? '""' : name));
      if (names.length > 0) unknown.push(`${file.path}: has columns that are not known here: ${shortened(names)}`);
    }
  }
  if (wrong.length > 0)
    throw new ImportError(`${wrong.join("\n")}\nThis is not the dataset ${dataset.name}; nothing was written.`);
  if (unknown.length > 0) throw new ImportError(`${unknown.join("\n")}\n${UNKNOWN_COLUMNS}`);
  for (const file of found) {
    const fault = await faultOfVersion(file);
    if (fault !== undefined) throw new ImportError(`${fault}\n${anotherVersion(dataset, file.spec)}`);
  }
  return found;
}

const UNKNOWN_COLUMNS =
  "A new column can change what a record says. Remove it from the file, or pass `--allow-unknown-columns` to import the file without reading it. Nothing was written.";

// By its first records, if none of them has this version. A later record of another version is left out and reported.
async function faultOfVersion(file: FoundFile): Promise<string | undefined> {
  if (!file.spec.version) return undefined;
  const faults: string[] = [];
  for await (const record of readRecords(file, () => {})) {
    if (record.uneven || record.broken !== undefined) continue;
    const fault = otherVersion({ ...record, file: file.path }, file.spec);
    if (fault === undefined) return undefined;
    faults.push(fault.message);
    if (faults.length === RECORDS_OF_ANOTHER_VERSION) break;
  }
  return faults[0];
}

function anotherVersion({ name, source }: Dataset, spec: DatasetFile): string {
  const { title, url } = spec.source ?? source;
  const from = url === null ? "" : ` from ${url}`;
  return `This is another version of ${name} than the one that it would be cited as, "${title}": get that one${from}. Nothing was written.`;
}

// The names in a file's heading, or the problem with the file.
async function headingIn({ path, spec }: FoundFile): Promise<readonly string[] | string> {
  const handle = await open(path).catch((error: unknown) => messageOf(error));
  if (typeof handle === "string") return `cannot be read (${handle})`;
  try {
    const bytes = Buffer.alloc(HEADING_BYTES);
    const { bytesRead } = await handle.read(bytes, 0, HEADING_BYTES, 0);
    const text = await faultOfText(handle);
    return text ?? headingOfBeginning(bytes.subarray(0, bytesRead), spec);
  } catch (error) {
    return `cannot be read (${messageOf(error)})`;
  } finally {
    await handle.close();
  }
}

function headingOfBeginning(bytes: Buffer, spec: DatasetFile): readonly string[] | string {
  const { name, columns, delimiter } = spec;
  const text = new TextDecoder().decode(bytes);
  const [heading = "", ...lines] = text.split(/\r?\n|\r/);
  const headingBy = (delimiter: string) => asWritten(headingOf(heading, delimiter), spec);
  const names = headingBy(delimiter);
  const missing = columns.filter((column) => !names.includes(column));
  const otherwise = DELIMITERS.find(
    (one) => one !== delimiter && columns.every((column) => headingBy(one).includes(column)),
  );
  if (missing.length > 0 && otherwise !== undefined) {
    return `must be separated by ${JSON.stringify(delimiter)}, and is by ${JSON.stringify(otherwise)}`;
  }
  if (missing.length > 0) {
    const lacked = missing.length === columns.length ? "all of them" : shortened(missing);
    return `must have the columns ${shortened(columns)}; its heading (${shortened(names)}) lacks ${lacked}`;
  }
  const twice = names.find((column, place) => names.indexOf(column) < place);
  if (twice !== undefined) return `has the column ${twice} twice in its heading`;
  // One of many files can be empty of records: a treaty that no state has signed yet.
  return name.includes("*") || lines.some((line) => line.trim() !== "") ? names : "has a heading and no records";
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
