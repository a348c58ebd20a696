import type { Database } from "../../database/database.js";
import { readFunctionFiles } from "../../database/function-files.js";
import { derive } from "../../facts/derive.js";
import type { Execute } from "../../facts/execute.js";
import { LOAD_LOCK } from "../../facts/load-lock.js";
import { nameThings } from "../../facts/merge/name-things.js";
import { writeRows, type Written } from "../../facts/write-rows.js";
import { kinds } from "./format/files.js";
import { fingerprintOf } from "./fingerprint.js";
import { SeedError, type Problem } from "./problem.js";
import { fetchSeeds, readSeeds } from "./read-seeds.js";
import { allRows } from "./rows/all-rows.js";

/** The result of a load. */
export interface Loaded extends Written {
  /** False if the same seeds were loaded last. The files were then not even parsed. */
  readonly isNew: boolean;
  /** The number of things and facts in the seeds; 0 if nothing was new. */
  readonly read: number;
}

/** The folders of the seeds, that of the articles first, and a function that is called for each step. */
export interface LoadOptions {
  readonly folders: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
  /** Identifies the version of the rules that derive facts. Default: the checksum of the functions that this program installs. */
  readonly rules?: string;
}

/** One step of loading: its name and, for writing, the number of tables already written. */
export interface Progress {
  readonly step: "reading" | "writing";
  readonly done: number;
  readonly total: number;
}

/** The origin of the seeds' revisions. */
const ORIGIN = "seeds";

/**
 * The time limit of the transaction, in milliseconds. Deriving all facts again with all datasets takes some seconds, more on a
 * busy machine.
 */
const TRANSACTION_TIMEOUT_MS = 900_000;

/**
 * Updates the database to what the seeds say, in one transaction. Rows keep their ids. Loading the same seeds again is one query.
 * If the rules are new, all facts are derived again, including those of datasets.
 * @throws SeedError with all problems, if the seeds break rules; then nothing is written.
 */
export async function loadSeeds(database: Pick<Database, "prisma" | "read">, options: LoadOptions): Promise<Loaded> {
  const { folders, onProgress = () => {}, rules = (await readFunctionFiles()).checksum } = options;
  const problems: Problem[] = [];
  const texts = await fetchSeeds(folders, problems);
  const fingerprint = fingerprintOf(texts, rules);
  // Without Prisma: its first query costs a start 70 MB, and more time than everything else in the start.
  const [last] = await database.read(lastFingerprint, [ORIGIN]);
  if (problems.length === 0 && last === fingerprint) return NOTHING_NEW;
  onProgress({ step: "reading", done: 0, total: kinds.length });
  const seeds = readSeeds(texts, problems);
  if (problems.length > 0) throw new SeedError(problems);
  const rows = allRows(seeds);
  const read = kinds.reduce((count, kind) => count + seeds[kind].size, 0);
  return database.prisma.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`select pg_advisory_xact_lock(${LOAD_LOCK})`;
      const [meanwhile] = await transaction.$queryRawUnsafe<{ fingerprint: string }[]>(lastFingerprint, ORIGIN);
      if (meanwhile?.fingerprint === fingerprint) return NOTHING_NEW;
      const execute: Execute = (statement, ...values) => transaction.$executeRawUnsafe(statement, ...values);
      const stored = await transaction.$queryRawUnsafe<{ slug: string }[]>(storedArticles);
      const written = await writeRows(execute, rows, {
        stored: stored.map(({ slug }) => slug),
        onTable: (done, total) => onProgress({ step: "writing", done, total }),
      });
      const renamed = await nameThings(transaction);
      await derive(execute);
      await transaction.revision.create({ data: { origin: ORIGIN, fingerprint } });
      return { isNew: true, read, ...written, changed: written.changed + renamed };
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  );
}

const NOTHING_NEW: Loaded = { isNew: false, read: 0, added: 0, changed: 0, removed: 0, unchanged: 0 };

/** The sources of the seeds. A dataset that is still in the seeds is one of them. */
const storedArticles = `select "slug" from "Source" where "kind" <> 'DATASET'`;

/** The last load of the origin $1. */
const lastFingerprint = `select "fingerprint" from "Revision" where "origin" = $1 order by "id" desc limit 1`;

/** Reads and checks the seeds without a database. Returns the number of things and facts. @throws SeedError */
export async function checkFolders(folders: readonly string[]): Promise<number> {
  const problems: Problem[] = [];
  const seeds = readSeeds(await fetchSeeds(folders, problems), problems);
  if (problems.length > 0) throw new SeedError(problems);
  allRows(seeds);
  return kinds.reduce((count, kind) => count + seeds[kind].size, 0);
}
