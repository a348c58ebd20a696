import { createReadStream } from "node:fs";
import { finished } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import type { FoundFile } from "./find-files.js";
import { asWritten } from "./headings.js";
import { ImportError } from "../import-error.js";

/** One record of a file, with its values unchanged. */
export interface DataRecord {
  readonly file: string;
  /** Its line in the file. The heading is line 1. A record over several lines has the number of its first line. */
  readonly line: number;
  /** By column. A column is missing if the record is too short for it. */
  readonly values: Readonly<Record<string, string>>;
  /** The last day that its source covers: no date of the record is later. */
  readonly lastDay?: string;
}

/** A record, as found. */
export interface FoundRecord extends DataRecord {
  /** The number of its values and of the columns, if these differ, so that no value can be assigned to a column. */
  readonly uneven?: { readonly values: number; readonly columns: number };
  /** The reason why it cannot be read at all. It then has no values, and ends with its first line. */
  readonly broken?: string;
}

/** The maximum size of a record, in bytes. The longest record of the known datasets has 3,000. */
const MAX_RECORD_BYTES = 1_000_000;

/** The maximum number of unreadable records in a file. With more, it is not a file of the dataset. */
const MOST_BROKEN = 100;

/**
 * Reads a file record by record. `onBytes` is called for each part of it, once. If the quotes of a record do not match, its first
 * line is given up, and the next line is read as the start of another record.
 * @throws ImportError if that happens too often
 */
export async function* readRecords(file: FoundFile, onBytes: (bytes: Uint8Array) => void): AsyncIterable<FoundRecord> {
  let told = 0;
  const tellOnce = (bytes: Uint8Array, offset: number) => {
    if (offset + bytes.length > told) onBytes(bytes.subarray(Math.max(told - offset, 0)));
    told = Math.max(told, offset + bytes.length);
  };
  let start: Start = { line: 1 };
  for (let times = 1; ; times += 1) {
    const broken = yield* readFrom(file, start, tellOnce);
    if (!broken) return;
    const { line, why, columns } = broken;
    if (!columns || times > MOST_BROKEN) {
      const often = times > MOST_BROKEN ? ` More than ${MOST_BROKEN} records are like that.` : "";
      throw new ImportError(`${file.name}:${line}: ${why}.${often} Nothing was written.`);
    }
    yield { file: file.name, line, values: {}, broken: why };
    start = { line: line + 1, columns };
  }
}

/** The first line to read, and the names of the columns. If the first line is the heading, the heading has the names. */
interface Start {
  readonly line: number;
  readonly columns?: readonly string[];
}

/** A record that cannot be read: its first line. */
interface Broken extends Partial<Start> {
  readonly line: number;
  readonly why: string;
}

/** Reads up to the first unreadable record, and returns it. Undefined if there is none. */
async function* readFrom(
  file: FoundFile,
  start: Start,
  onBytes: (bytes: Uint8Array, offset: number) => void,
): AsyncGenerator<FoundRecord, Broken | undefined> {
  const found: FoundRecord[] = [];
  let columns = start.columns;
  let [ended, countedTwice] = [Math.max(start.line - 1, 1), 0];
  const parser = parse<Parsed, Parsed>({
    delimiter: file.spec.delimiter,
    bom: true,
    record_delimiter: LINE_ENDS,
    columns: columns ? [...columns] : (heading: readonly string[]) => [...(columns = asWritten(heading, file.spec))],
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES,
    on_record({ record, info: { lines, columns, error } }) {
      // `lines` is the number of lines up to the record's end, but it counts \r\n within quotes as two.
      const values = error?.record ?? Object.values(record);
      const ends = values.flatMap((value) => value.match(LINE_END) ?? []);
      countedTwice += ends.filter((end) => end.length === 2).length;
      ended = start.line - 1 + lines - countedTwice;
      const one = { file: file.name, line: ended - ends.length, values: record };
      found.push(error ? { ...one, uneven: { values: values.length, columns: columns.length } } : one);
      return null; // the parser loses what it holds back when it fails
    },
  });
  parser.on("error", () => undefined); // the call that it comes from reports it, too
  parser.resume();
  try {
    for await (const part of linesFrom(file.path, start.line, onBytes)) {
      await new Promise<void>((resolve, reject) => {
        parser.write(part, (error) => (error ? reject(error) : resolve()));
      });
      yield* found.splice(0);
    }
    parser.end();
    await finished(parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield* found.splice(0);
    return { line: ended + 1, why: BROKEN[error.code] ?? error.message, ...(columns && { columns }) };
  }
  yield* found.splice(0);
  return undefined;
}

const [NEW_LINE, RETURN] = [10, 13];

/** The bytes of a file from one of its lines on. */
async function* linesFrom(path: string, line: number, onBytes: (bytes: Uint8Array, offset: number) => void) {
  let [before, offset] = [line - 1, 0];
  let isAfterReturn = false; // \r\n is one end, even if a chunk ends between the two
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    onBytes(chunk, offset);
    offset += chunk.length;
    let from = 0;
    for (; from < chunk.length && (before > 0 || (isAfterReturn && chunk[from] === NEW_LINE)); from += 1) {
      const byte = chunk[from];
      if (byte === RETURN || (byte === NEW_LINE && !isAfterReturn)) before -= 1;
      isAfterReturn = byte === RETURN;
    }
    if (before > 0 || from === chunk.length) continue;
    isAfterReturn = false;
    yield chunk.subarray(from);
  }
}

const QUOTE_WITHIN =
  "in the record that begins here a quote must stand at both ends of a value, and twice where it is part of one, got one within a value";

/** What is required of the unreadable record, by the error code of csv-parse. */
const BROKEN: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: QUOTE_WITHIN,
  INVALID_OPENING_QUOTE: QUOTE_WITHIN,
  CSV_QUOTE_NOT_CLOSED:
    "in the record that begins here a quote that opens must close, got none up to the end of the file",
  CSV_MAX_RECORD_SIZE: `the record that begins here must have at most ${MAX_RECORD_BYTES} bytes, got more: perhaps a quote that opens does not close`,
};

/** The problem of a record as a whole. Undefined if there is none. No value of an uneven record can be read. */
export function faultOfRecord({ file, line, uneven, broken }: FoundRecord): string | undefined {
  if (broken !== undefined) return `${file}:${line}: ${broken}`;
  if (!uneven) return undefined;
  const { values, columns } = uneven;
  return `${file}:${line}: a record must have ${columns} values, as many as the heading has columns, got ${values}`;
}

const LINE_END = /\r\n|\r|\n/g;
/** a file can have several of them */
const LINE_ENDS = ["\r\n", "\n", "\r"];

interface Parsed {
  readonly record: Record<string, string>;
  readonly info: {
    readonly lines: number;
    readonly columns: readonly unknown[];
    /** Where the record has more values than columns, or fewer. */
    readonly error?: { readonly record: readonly string[] };
  };
}
