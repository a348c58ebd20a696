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
  const parser = parse({
    delimiter: file.spec.delimiter,
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES,
  });
  const bytes = createReadStream(file.path);
  bytes.on("data", (chunk) => onBytes(Buffer.from(chunk)));
  bytes.on("error", (error) => parser.destroy(error));
  bytes.pipe(parser);
  let [line, countedTwice] = [1, 0];
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      // `info` counts the lines up to a record's end; of the ends within quotes it takes \r\n for two.
      const values = info.error?.record ?? Object.values(record);
      const ends = values.flatMap((value) => value.match(LINE_END) ?? []);
      countedTwice += ends.filter((end) => end.length === 2).length;
      line = info.lines - countedTwice - ends.length;
      const found = { file: file.name, line, values: record };
      yield info.error ? { ...found, uneven: { values: values.length, columns: info.columns.length } } : found;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(`${file.name}: after line ${line}: ${error.message}; nothing was written.`);
  } finally {
    bytes.destroy();
  }
}

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
