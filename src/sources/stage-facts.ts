import { createHash } from "node:crypto";
import type { Execute } from "../facts/execute.js";
import type { Dataset, DatasetFile, Reading } from "./dataset.js";
import { BadField } from "./files/fields.js";
import type { FoundFile } from "./files/find-files.js";
import { ImportError } from "./import-error.js";
import { describeIncomplete, incompleteOf } from "./files/incomplete.js";
import { factsOf } from "../facts/make/facts-of.js";
import { faultOfRecord, readRecords, type DataRecord, type FoundRecord } from "./files/records.js";
import { sourceFacts } from "./source-facts.js";
import { sourceOfFile, sourcesOf } from "./sources.js";
import { otherVersion } from "./files/version.js";
import { openStage } from "../facts/stage.js";

/** A record that was left out: its place, what is required, and what was given. */
export interface Rejection {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

/** The progress of an import. */
export interface Progress {
  readonly step: "reading" | "writing";
  readonly records: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** The files to read, and how to read them. */
export interface StageOptions {
  readonly files: readonly FoundFile[];
  /** Stops at the first record that must be left out, and if a file has fewer records than its version. */
  readonly strict: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Reads a dataset's facts into staged tables. Returns the progress, the number of rows, the records left out, and the files that
 * seem to be truncated.
 */
export async function stageFacts(
  execute: Execute,
  dataset: Dataset,
  { files, strict, onProgress }: StageOptions,
  { known, crosswalk }: Pick<Reading, "known" | "crosswalk">,
) {
  const rejected: Rejection[] = [];
  const counts = new Map<string, number>();
  const hash = createHash("sha256");
  let progress: Progress = {
    step: "reading",
    records: 0,
    bytes: 0,
    totalBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const leaveOut = ({ file, line }: DataRecord, column: string, message: string) => {
    if (strict) throw new ImportError(`${message}\nNothing was written.`);
    rejected.push({ file, line, column, message });
  };
  const reject = (record: DataRecord, column: string, mustBe: string) => {
    leaveOut(record, column, new BadField(record, column, mustBe).message);
  };
  const reading: Reading = {
    async *records(name, read) {
      for (const file of files.filter(({ spec }) => spec.name === name)) {
        const onBytes = (chunk: Uint8Array) => {
          hash.update(chunk);
          progress = { ...progress, bytes: progress.bytes + chunk.length };
        };
        const lastDay = (file.spec.source ?? dataset.source).coverage.end;
        for await (const found of readRecords(file, onBytes)) {
          const record = { ...found, lastDay };
          progress = { ...progress, records: progress.records + 1 };
          counts.set(name, (counts.get(name) ?? 0) + 1);
          if (progress.records % 1_000 === 0) onProgress?.(progress);
          const row = accepted(record, file.spec, read);
          if (row !== undefined) yield row.row;
        }
      }
    },
    reject,
    crosswalk,
    known,
    make: factsOf(sourceOfFile(dataset), files.length > 1),
  };
  function accepted<Row>(
    record: FoundRecord,
    spec: DatasetFile,
    read: (record: DataRecord) => Row,
  ): { row: Row } | undefined {
    const fault = faultOfRecord(record);
    if (fault !== undefined) {
      leaveOut(record, record.broken === undefined ? "number of values" : "quotes", fault);
      return undefined;
    }
    try {
      const other = otherVersion(record, spec);
      if (other) throw other;
      return { row: read(record) };
    } catch (error) {
      if (!(error instanceof BadField)) throw error;
      reject(error.record, error.column, error.mustBe);
      return undefined;
    }
  }
  const stage = await openStage(execute);
  for (const fact of sourcesOf(dataset).flatMap(sourceFacts)) await stage.take(fact);
  let facts = 0;
  for await (const fact of dataset.facts(reading)) {
    await stage.take(fact);
    facts += 1;
  }
  if (facts === 0) throw new ImportError(nothingWell(dataset, progress, rejected));
  const incomplete = incompleteOf(dataset.files, counts);
  if (strict && incomplete.length > 0) {
    throw new ImportError(`${incomplete.map(describeIncomplete).join("\n")}\nNothing was written.`);
  }
  const rows = await stage.finish();
  return { rejected, incomplete, progress, rows, fingerprint: hash.digest("hex") };
}

// everything that the dataset said before would be removed
function nothingWell({ name }: Dataset, { records }: Progress, rejected: readonly Rejection[]): string {
  const examples = rejected.slice(0, 3).map(({ message }) => `${message}\n`);
  return `${examples.join("")}None of the ${records} records can go in: this is not the dataset ${name}, or not one that is understood. Nothing was written.`;
}
