// Migrates a database to the newest migration, or says why it must not be migrated.
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { type MigrationFile, readMigrations } from "./migration-files.js";
import { StartError } from "./start-error.js";
import { baseline, historySince, takeOverScript } from "./take-over.js";

/** What migrating needs from an open connection. */
export interface MigrationConnection {
  /** The database in a message, after "the": `database in .data`. Never with a password. */
  readonly place: string;
  readonly adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Runs one statement. Returns its rows. */
  rows(text: string): Promise<readonly Record<string, unknown>[]>;
  /** Runs several statements in one transaction. */
  runScript(script: string): Promise<unknown>;
}

/**
 * Applies the missing migrations.
 * @throws StartError if the database contains something else, or was migrated by another version of the program.
 */
export async function migrate(
  connection: MigrationConnection,
  migrations: Promise<readonly MigrationFile[]> = readMigrations(),
): Promise<void> {
  const known = await migrations;
  const stored = await appliedMigrations(connection);
  const applied = stored && historySince(connection.place, stored, known);
  if (applied === undefined) await refuseForeignTables(connection);
  else refuseOtherHistory(connection.place, applied, known);
  if (applied !== stored) await takeOver(connection, known);
  const names = new Set(applied?.map(({ name }) => name));
  if (known.every(({ name }) => names.has(name))) return;
  await refuseWithoutRights(connection);
  // Loaded only here: five megabytes of WebAssembly, which a start without a new migration does not need.
  const { applyMigrations } = await import("./schema-engine.js");
  let refusal: Error | undefined;
  const runScript = (script: string) =>
    connection.runScript(script).catch((error: Error) => {
      refusal = error; // The database's own words; the engine's are about the engine.
      throw error;
    });
  try {
    await applyMigrations(connection.adapter, runScript, known);
  } catch (error) {
    if (!refusal) throw error;
    // It was recorded as started. It left nothing behind, so the next start can try it again.
    await connection
      .rows(
        `update "_prisma_migrations" set rolled_back_at = now() where finished_at is null and rolled_back_at is null`,
      )
      .catch(() => undefined); // the first error is the one to report
    throw new StartError(
      `A migration of the ${connection.place} failed and was rolled back: ${refusal.message}\n` +
        "The data is unchanged. Correct the cause and start again, or start the version of Entente that you had.",
      { cause: refusal },
    );
  }
}

/** A row of `_prisma_migrations`. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** The rows of `_prisma_migrations`, without those that were rolled back. Undefined if there is no such table. */
async function appliedMigrations(connection: MigrationConnection): Promise<readonly AppliedMigration[] | undefined> {
  const [table] = await connection.rows(`select to_regclass('"_prisma_migrations"') is not null as "exists"`);
  if (table?.["exists"] !== true) return undefined;
  const rows = await connection.rows(
    `select migration_name, checksum, finished_at is not null as finished from "_prisma_migrations"
      where rolled_back_at is null order by migration_name`,
  );
  return rows.map((row) => ({
    name: String(row["migration_name"]),
    checksum: String(row["checksum"]),
    finished: row["finished"] === true,
  }));
}

async function takeOver(connection: MigrationConnection, known: readonly MigrationFile[]): Promise<void> {
  const file = known.find(({ name }) => name === baseline);
  if (!file) throw new Error(`the migration ${baseline} is not in prisma/migrations`);
  await refuseWithoutRights(connection);
  try {
    await connection.runScript(takeOverScript(file));
  } catch (error) {
    throw new StartError(
      `The ${connection.place} could not be brought from the earlier migrations to ${baseline}: ${(error as Error).message}\n` + // drivers throw errors
        "Nothing was changed. Correct the cause and start again.",
      { cause: error },
    );
  }
}

async function refuseForeignTables({ place, rows }: MigrationConnection): Promise<void> {
  const tables = await rows(
    `select relname::text as name from pg_class
      where relnamespace = to_regnamespace(current_schema()) and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      order by relname limit 4`,
  );
  if (tables.length === 0) return;
  const names = tables.slice(0, 3).map(({ name }) => String(name));
  throw new StartError(
    `The ${place} holds tables that are not Entente's (${names.join(", ")}${tables.length > 3 ? ", …" : ""}), and nothing was changed.\n` +
      "Name an empty database of its own in DATABASE_URL (create database entente), or unset DATABASE_URL to keep the data in a folder.",
  );
}

function refuseOtherHistory(
  place: string,
  applied: readonly AppliedMigration[],
  known: readonly MigrationFile[],
): void {
  const files = new Map(known.map((file) => [file.name, file]));
  for (const { name, checksum, finished } of applied) {
    const file = files.get(name);
    if (!file) {
      // Another program's table has the same name. Ours begins with our first migration.
      const ours = applied[0]?.name === known[0]?.name;
      throw new StartError(
        ours
          ? `The ${place} was migrated by a newer version of Entente (migration ${name}, which this version does not know).\nStart that version, or name another database.`
          : `The ${place} was migrated by another program (migration ${name} is not Entente's), and nothing was changed.\nName an empty database of its own.`,
      );
    }
    if (!finished) {
      throw new StartError(
        `Migration ${name} of the ${place} was begun and not finished.\n` +
          `Migrations apply as a whole or not at all: restore the database from a copy; or, on a PostgreSQL server, look which of the two it was, say so with \`npx prisma migrate resolve --rolled-back ${name}\` (or --applied), and start again.`,
      );
    }
    if (checksum !== file.checksum) {
      throw new StartError(
        `Migration ${name} has changed since it was applied to the ${place}.\n` +
          `Bring prisma/migrations/${name}/migration.sql back to what it was (git checkout), and put the change into a new migration.`,
      );
    }
  }
}

/** @throws StartError if the user has no right to create tables. */
export async function refuseWithoutRights({ place, rows }: MigrationConnection): Promise<void> {
  const [right] = await rows(`select coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as "mayCreate"`);
  if (right?.["mayCreate"] === true) return;
  throw new StartError(
    `The ${place} does not let this user create tables and functions.\n` +
      "Give the user the right (grant create on schema public to …), or name another user in DATABASE_URL.",
  );
}
