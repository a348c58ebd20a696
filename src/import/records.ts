import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import type { DatasetFile } from "./dataset.js";

/** One record of a file, all its values as they stand there. */
export interface DataRecord {
  readonly file: string;
  /** Its line in the file, the heading being line 1; of a record over several lines the first. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Reads a file record by record; `onBytes` is told how much of it has been read. */
export async function* readRecords(
  path: string,
  { delimiter }: DatasetFile,
  file: string,
  onBytes: (bytes: number) => void,
): AsyncIterable<DataRecord> {
  const parser = parse({
    delimiter,
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const bytes = createReadStream(path);
  bytes.on("data", (chunk) => onBytes(chunk.length));
  bytes.on("error", (error) => parser.destroy(error));
  bytes.pipe(parser);
  let line = 2;
  // `info` gives the last line of a record; its first is the one after the record before it.
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, string>;
    info: { lines: number };
  }>) {
    yield { file, line, values: record };
    line = info.lines + 1;
  }
}
