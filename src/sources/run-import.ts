import type { Database } from "../database/database.js";
import { derive } from "../facts/derive.js";
import type { Execute } from "../facts/execute.js";
import { LOAD_LOCK } from "../facts/load-lock.js";
import { crosswalkOf } from "./crosswalk/crosswalk-of.js";
import type { CodedCountry } from "./crosswalk/crosswalk.js";
import type { Dataset } from "./dataset.js";
import { FORMER_SLUGS } from "./former-slugs.js";
import { ImportError } from "./import-error.js";
import type { Incomplete } from "./files/incomplete.js";
import {
  codedCountries,
  knownOf,
  storedSpells,
  storedThings,
  type Stored,
  type StoredSpell,
} from "./known-in-database.js";
import { sourcesOf } from "./sources.js";
import { stageFacts, type Rejection, type StageOptions } from "./stage-facts.js";
import { merge } from "../facts/merge/merge.js";
import type { Merged } from "../facts/merge/merged.js";
import { nameThings } from "../facts/merge/name-things.js";
import { searched } from "../facts/merge/tables.js";
import { tables } from "../facts/tables.js";

/** The result of an import. */
export interface Imported extends Merged {
  /** Records read, including those left out. */
  readonly read: number;
  /** Rows of the database. */
  readonly unchanged: number;
  readonly rejected: readonly Rejection[];
  /** Files that have fewer records than their version. */
  readonly incomplete: readonly Incomplete[];
}

/** The options of an import, and the functions that are called with its progress. */
export interface ImportOptions extends StageOptions {
  /** Does everything, but leaves the database unchanged. */
  readonly onlyCheck: boolean;
  /** Continues even if many facts of the dataset would be removed, as with a truncated file. */
  readonly allowRemoval: boolean;
}

/** The maximum share of a dataset's citations that can be removed without that option. */
const MAX_LOSS = 0.1;

/** The number of citations of the sources with the slugs $1. */
const citationsFrom = `select count(*)::int as "count" from "Citation" c join "Source" s on s."id" = c."sourceId" where s."slug" = any ($1)`;

function tooMuchGone(before: number, after: number): string {
  return `Only ${after} of the ${before} citations of this dataset would be left. Check that its files are complete. \`--allow-removal\` imports them anyway. Nothing was written.`;
}

/** The maximum time of an import, in milliseconds: about twenty times that of the largest dataset. */
const TRANSACTION_TIMEOUT_MS = 900_000;

/**
 * Updates the database to what a dataset says, in one transaction. An import that fails or is killed leaves the database
 * unchanged, and so does one that finds nothing new.
 * @throws ImportError if a record must be left out or a file is not complete, and the import is strict
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
      if (countries.length === 0)
        throw new ImportError("The database has no countries yet: `npm run seed` brings them.");
      const sources = sourcesOf(dataset).map(({ slug }) => slug);
      const spellsIn = (alliance: string) =>
        transaction.$queryRawUnsafe<StoredSpell[]>(storedSpells, alliance, sources);
      const read = await stageFacts(execute, dataset, options, {
        known: knownOf(stored, spellsIn),
        crosswalk: crosswalkOf(countries),
      });
      options.onProgress?.({ ...read.progress, step: "writing" });
      const countCitations = async () => {
        const [counted] = await transaction.$queryRawUnsafe<{ count: number }[]>(citationsFrom, sources);
        return counted?.count ?? 0;
      };
      const before = await countCitations();
      const { changed, ...others } = await merge(execute, { sources, comesFirst: false, formerSlugs: FORMER_SLUGS });
      const merged = { ...others, changed: changed + (await nameThings(transaction)) };
      const after = await countCitations();
      if (after < before * (1 - MAX_LOSS) && !options.allowRemoval) throw new ImportError(tooMuchGone(before, after));
      const imported = {
        read: read.progress.records,
        ...merged,
        // A thing that is found by another's common name is not a row of this dataset.
        unchanged: read.rows - merged.added - changed - merged.moved,
        rejected: read.rejected,
        incomplete: read.incomplete,
      };
      if (options.onlyCheck) throw new OnlyChecked(imported);
      const written = merged.added + merged.changed + merged.removed + merged.moved;
      if (written > 0) {
        // Without it the planner assumes that the tables are as small as before, and compares each row with each other. The
        // embedded database never does it automatically, so a search would read all names for each word.
        const grown = [...tables.map(({ table }) => table), ...searched];
        await execute(`analyze ${grown.map((table) => `"${table}"`).join(", ")}`);
        await derive(execute);
        await transaction.revision.create({ data: { origin: dataset.name, fingerprint: read.fingerprint } });
      }
      return imported;
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  );
}
