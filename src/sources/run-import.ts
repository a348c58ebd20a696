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
import { callByCommonNames } from "../facts/merge/call-by-common-names.js";
import { merge } from "../facts/merge/merge.js";
import type { Merged } from "../facts/merge/merged.js";
import { searched } from "../facts/merge/tables.js";
import { tables } from "../facts/tables.js";

/** What an import came to. */
export interface Imported extends Merged {
  /** Records read, those left out among them. */
  readonly read: number;
  /** Rows of the database. */
  readonly unchanged: number;
  readonly rejected: readonly Rejection[];
  /** Files that have fewer records than their version. */
  readonly incomplete: readonly Incomplete[];
}

/** How an import is run, and who is told of its progress. */
export interface ImportOptions extends StageOptions {
  /** Does all of it, and leaves the database as it was. */
  readonly onlyCheck: boolean;
  /** Goes on where much of what the dataset said before is gone, which a file that was cut off looks like. */
  readonly allowRemoval: boolean;
}

/** How much of what a dataset said before may be gone, as a share of its citations, without being told that this is meant. */
const MAX_LOSS = 0.1;

/** How many citations the sources have whose slugs are $1. */
const citationsFrom = `select count(*)::int as "count" from "Citation" c join "Source" s on s."id" = c."sourceId" where s."slug" = any ($1)`;

function tooMuchGone(before: number, after: number): string {
  return `Of the ${before} citations of this dataset only ${after} would be left: are its files whole? \`--allow-removal\` imports them all the same. Nothing was written.`;
}

/** How long all of it may take, in milliseconds: some twenty times what the largest dataset takes. */
const TRANSACTION_TIMEOUT_MS = 900_000;

/**
 * Brings the database to what a dataset says, in one transaction: an import that fails or is killed leaves it as it was, and one
 * that finds nothing new changes nothing.
 * @throws ImportError where a record must be left out or a file is not whole, and the import is strict
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
      const merged = { ...others, changed: changed + (await callByCommonNames(transaction)) };
      const after = await countCitations();
      if (after < before * (1 - MAX_LOSS) && !options.allowRemoval) throw new ImportError(tooMuchGone(before, after));
      const imported = {
        read: read.progress.records,
        ...merged,
        // What is called by another's common name is no row of this dataset's.
        unchanged: read.rows - merged.added - changed - merged.moved,
        rejected: read.rejected,
        incomplete: read.incomplete,
      };
      if (options.onlyCheck) throw new OnlyChecked(imported);
      const written = merged.added + merged.changed + merged.removed + merged.moved;
      if (written > 0) {
        // Without it the planner takes the tables for as small as they were, and compares each row with each other. The embedded database
        // never does it by itself, so a search would go through all names for each word.
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
