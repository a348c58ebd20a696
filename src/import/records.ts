import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import { ImportError } from "./import-error.js";
import type { FoundFile } from "./recognise.js";

/** One record of a file, all its values as they stand there. */
export interface DataRecord {
  readonly file: string;
  /** Its line in the file, the heading being line 1; of a record over several lines the first. */
  readonly line: number;
  /** By column; a column that the record is too short for is not there. */
  readonly values: Readonly<Record<string, string>>;
}

/** How long a record may be, in bytes; the longest of the datasets known has 3,000. */
const MAX_RECORD_BYTES = 1_000_000;

/**
 * Reads a file record by record; `onBytes` is told of each part of it.
 * @throws ImportError where quotes do not match or a record has no end, after which no line can be told from another
 */
export async function* readRecords(file: FoundFile, onBytes: (bytes: Uint8Array) => void): AsyncIterable<DataRecord> {
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
  // `info` counts the lines up to a record's end.
  let line = 2;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      yield { file: file.name, line, values: record };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(`${file.name}:${line}: ${error.message}; nothing was written.`);
  } finally {
    bytes.destroy();
  }
}

interface Parsed {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}
