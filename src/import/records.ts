import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import type { FoundFile } from "./find-files.js";
import { ImportError } from "./import-error.js";

/** One record of a file, all its values as they stand there. */
export interface DataRecord {
  readonly file: string;
  /** Its line in the file, the heading being line 1; of a record over several lines the first. */
  readonly line: number;
  /** By column; a column that the record is too short for is not there. */
  readonly values: Readonly<Record<string, string>>;
}

/** A record as it was found. */
export interface FoundRecord extends DataRecord {
  /** How many values it has and how many columns its file, where these differ, so that none can be told whose it is. */
  readonly uneven?: { readonly values: number; readonly columns: number };
}

/** How long a record may be, in bytes; the longest of the datasets known has 3,000. */
const MAX_RECORD_BYTES = 1_000_000;

/**
 * Reads a file record by record; `onBytes` is told of each part of it.
 * @throws ImportError where quotes do not match or a record has no end, after which no line can be told from another
 */
export async function* readRecords(file: FoundFile, onBytes: (bytes: Uint8Array) => void): AsyncIterable<FoundRecord> {
  let [ended, countedTwice] = [1, 0];
  const parser = parse<FoundRecord, Parsed>({
    delimiter: file.spec.delimiter,
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES,
    on_record({ record, info: { lines, columns, error } }) {
      // `lines` are those up to the record's end; of the ends within quotes it takes \r\n for two.
      const values = error?.record ?? Object.values(record);
      const ends = values.flatMap((value) => value.match(LINE_END) ?? []);
      countedTwice += ends.filter((end) => end.length === 2).length;
      ended = lines - countedTwice;
      const found = { file: file.name, line: ended - ends.length, values: record };
      return error ? { ...found, uneven: { values: values.length, columns: columns.length } } : found;
    },
  });
  const bytes = createReadStream(file.path);
  bytes.on("data", (chunk) => onBytes(Buffer.from(chunk)));
  bytes.on("error", (error) => parser.destroy(error));
  bytes.pipe(parser);
  try {
    yield* parser as AsyncIterable<FoundRecord>;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(
      `${file.name}:${ended + 1}: the record that begins here cannot be read: ${BROKEN[error.code] ?? error.message}. After it no record can be told from another, so nothing was written: correct it and import again.`,
    );
  } finally {
    bytes.destroy();
  }
}

const QUOTE_WITHIN =
  "a quote must stand at both ends of a value, and twice where it is part of one, got one within a value";

/** What must hold of the record that cannot be read, by what csv-parse calls it. */
const BROKEN: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: QUOTE_WITHIN,
  INVALID_OPENING_QUOTE: QUOTE_WITHIN,
  CSV_QUOTE_NOT_CLOSED: "a quote that opens must close, got none up to the end of the file",
  CSV_MAX_RECORD_SIZE: `it must have at most ${MAX_RECORD_BYTES} bytes, got more: perhaps a quote that opens does not close`,
};

/** What is wrong with a record as a whole, undefined where nothing is: of one that is uneven no value may be read. */
export function faultOfRecord({ file, line, uneven }: FoundRecord): string | undefined {
  if (!uneven) return undefined;
  const { values, columns } = uneven;
  return `${file}:${line}: a record must have ${columns} values, as many as the heading has columns, got ${values}`;
}

const LINE_END = /\r\n|\r|\n/g;

interface Parsed {
  readonly record: Record<string, string>;
  readonly info: {
    readonly lines: number;
    readonly columns: readonly unknown[];
    /** Where the record has more values than columns, or fewer. */
    readonly error?: { readonly record: readonly string[] };
  };
}
