import { createHash } from "node:crypto";
import type { Database } from "../database/database.js";
import { deriveDisagreements } from "../facts/derive-disagreements.js";
import { derivePeriods } from "../facts/derive-periods.js";
import type { Execute } from "../facts/execute.js";
import { LOAD_LOCK } from "../facts/load-lock.js";
import { crosswalkOf } from "./crosswalk/crosswalk-of.js";
import type { CodedCountry } from "./crosswalk/crosswalk.js";
import type { Dataset, Reading } from "./dataset.js";
import { BadField } from "./fields.js";
import { ImportError } from "./import-error.js";
import { codedCountries, knownOf, storedThings, type Stored } from "./known-in-database.js";
import { factsOf } from "./make-facts.js";
import { readRecords, type DataRecord, type FoundRecord } from "./records.js";
import type { FoundFile } from "./recognise.js";
import { sourceFacts } from "./source-facts.js";
import { sourceOfFile, sourcesOf } from "./sources.js";
import { merge } from "./write/merge.js";
import { openStage } from "./write/stage.js";
import { imported as importedTables } from "./write/tables.js";

/** A record that was left out: where it is, what must hold there, and what came. */
export interface Rejection {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

/** What an import came to. */
export interface Imported {
  /** Records read, those left out among them. */
  readonly read: number;
  /** Rows of the database. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly rejected: readonly Rejection[];
}

/** How an import is run, and who is told of its progress. */
export interface ImportOptions {
  readonly files: readonly FoundFile[];
  /** Ends at the first record that must be left out. */
  readonly strict: boolean;
  /** Does all of it, and leaves the database as it was. */
  readonly onlyCheck: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** How far an import is. */
export interface Progress {
  readonly step: "reading" | "writing";
  readonly records: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** How long all of it may take, in milliseconds: some twenty times what the largest dataset takes. */
const TRANSACTION_TIMEOUT_MS = 900_000;

/**
 * Brings the database to what a dataset says, in one transaction: an import that fails or is killed leaves it as it was, and one
 * that finds nothing new changes nothing.
 * @throws ImportError where a record must be left out and the import is strict
 */
export async function runImport(
  database: Pick<Database, "prisma">,
  dataset: Dataset,
  options: ImportOptions,
): Promise<Imported> {
  try {
    return await importWithin(database, dataset, options);
  } catch (error) {
    if (error instanceof OnlyChecked) return error.imported;
    throw error;
  }
}

/** Thrown to leave a transaction without its writes. */
class OnlyChecked extends Error {
  constructor(readonly imported: Imported) {
    super("only checked");
  }
}

function importWithin(database: Pick<Database, "prisma">, dataset: Dataset, options: ImportOptions): Promise<Imported> {
  return database.prisma.$transaction(
    async (transaction) => {
      const execute: Execute = (statement, ...values) => transaction.$executeRawUnsafe(statement, ...values);
      await transaction.$executeRaw`select pg_advisory_xact_lock(${LOAD_LOCK})`;
      const stored = await transaction.$queryRawUnsafe<Stored[]>(storedThings);
      const countries = await transaction.$queryRawUnsafe<CodedCountry[]>(codedCountries);
      const read = await stageFacts(execute, dataset, options, {
        known: knownOf(stored),
        crosswalk: crosswalkOf(countries),
      });
      options.onProgress?.({ ...read.progress, step: "writing" });
      const merged = await merge(
        execute,
        sourcesOf(dataset).map(({ slug }) => slug),
      );
      const imported = {
        read: read.progress.records,
        ...merged,
        unchanged: read.rows - merged.added - merged.changed,
        rejected: read.rejected,
      };
      if (options.onlyCheck) throw new OnlyChecked(imported);
      const written = merged.added + merged.changed + merged.removed;
      if (written > 0) {
        // Without it the planner takes the tables for as small as they were, and compares each row with each other.
        await execute(`analyze ${importedTables.map(({ table }) => `"${table}"`).join(", ")}`);
        await derivePeriods(execute);
        await deriveDisagreements(execute);
        await transaction.revision.create({ data: { origin: dataset.name, fingerprint: read.fingerprint } });
      }
      return imported;
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  );
}

/** Reads a dataset without any database but what it is told is known; gives the records read and those that would be left out. */
async function stageFacts(
  execute: Execute,
  dataset: Dataset,
  { files, strict, onProgress }: ImportOptions,
  { known, crosswalk }: Pick<Reading, "known" | "crosswalk">,
) {
  const rejected: Rejection[] = [];
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
        for await (const record of readRecords(file, onBytes)) {
          progress = { ...progress, records: progress.records + 1 };
          if (progress.records % 1_000 === 0) onProgress?.(progress);
          const row = accepted(record, read);
          if (row !== undefined) yield row.row;
        }
      }
    },
    reject,
    crosswalk,
    known,
    make: factsOf(sourceOfFile(dataset), files.length > 1),
  };
  function accepted<Row>(record: FoundRecord, read: (record: DataRecord) => Row): { row: Row } | undefined {
    if (record.uneven) {
      const { values, columns } = record.uneven;
      const must = `a record must have ${columns} values, as many as the heading has columns, got ${values}`;
      leaveOut(record, "number of values", `${record.file}:${record.line}: ${must}`);
      return undefined;
    }
    try {
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
  const rows = await stage.finish();
  return { rejected, progress, rows, fingerprint: hash.digest("hex") };
}

// All that the dataset said before would go.
function nothingWell({ name }: Dataset, { records }: Progress, rejected: readonly Rejection[]): string {
  const examples = rejected.slice(0, 3).map(({ message }) => `${message}\n`);
  return `${examples.join("")}None of the ${records} records can go in: this is not the dataset ${name}, or not one that is understood. Nothing was written.`;
}
