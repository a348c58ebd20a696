// The same tests on both databases: a fresh, migrated one for each call, copied from what database-server.ts made once.
import { randomBytes } from "node:crypto";
import { cpSync } from "node:fs";
import { afterAll, describe, expect, inject, onTestFinished, TestRunner, vi } from "vitest";
import type { Database } from "../../src/database/database.js";
import { editionStatement } from "../../src/database/edition.js";
import { openDatabase } from "../../src/database/open.js";
import { type Contents, runOnServer, withDatabase } from "./database-server.js";

/** Fills an empty database, each time with the same data. */
export type Fill = (database: Database) => Promise<unknown>;

/**
 * Opens a database that no other test uses. It is empty by default. After the test, or the last test of the block, it is removed, or kept for
 * the next file (`keepsDatabases`). A database that a function has filled, and no test has changed, is kept for who opens it with this function.
 */
export type Open = (contents?: Contents | Fill) => Promise<Database>;

/**
 * Runs a block of tests once on PGlite and once on PostgreSQL, where there is a server:
 * `describeDatabases("paging", (open) => { let database: Database; beforeAll(async () => { database = await open(); }); … })`
 */
export function describeDatabases(name: string, block: (open: Open) => void): void {
  describe(`${name} (PGlite)`, () => block(opener(pglite)));
  describe.skipIf(inject("postgresql") === null)(`${name} (PostgreSQL)`, () => block(opener(postgresql)));
}

/** Runs a block of tests once, for what cannot differ between the two: on PostgreSQL where there is a server, else on PGlite. */
export function describeDatabase(name: string, block: (open: Open) => void): void {
  describe(name, () => block(opener(inject("postgresql") === null ? pglite : postgresql)));
}

/** Takes all data out again, for a block whose tests each begin with none: a fresh database for each would cost seconds. */
export async function emptyDatabase({ prisma }: Database): Promise<void> {
  await prisma.$executeRawUnsafe(`
    do $$ begin
      execute (select 'truncate ' || string_agg(oid::regclass::text, ', ') || ' restart identity'
                 from pg_class
                where relnamespace = to_regnamespace(current_schema()) and relkind = 'r'
                  and relname not in ('Edition', '_prisma_migrations'));
    end $$`);
}

interface Opened {
  readonly database: Database;
  readonly remove: () => Promise<void>;
}

/** Opens databases of one kind, and keeps for later files what they are done with. */
interface Pool {
  readonly openOne: (contents: Contents) => Promise<Opened>;
  readonly kept: Map<Contents | Fill, Opened[]>;
}

const poolOf = (openOne: Pool["openOne"]): Pool => ({ openOne, kept: new Map() });
const pglite = poolOf(openPglite);
const postgresql = poolOf(openPostgresql);

function opener({ openOne, kept }: Pool): Open {
  const done: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const leave of done.reverse()) await leave();
  });
  return async (contents = "migrated") => {
    const same = kept.get(contents)?.pop();
    const unfilled = typeof contents === "string" ? contents : "migrated";
    const one = same ?? kept.get(unfilled)?.pop() ?? (await openOne(unfilled));
    const { database } = one;
    let edition: string | null = null;
    const leave = async () => {
      if (!inject("keepsDatabases") || spoiled.has(database)) return one.remove();
      const isUntouched = (await editionOf(database)) === edition;
      if (!isUntouched) await emptyDatabase(database);
      const now = isUntouched ? contents : "migrated";
      kept.set(now, [...(kept.get(now) ?? []), one]);
    };
    // A PGlite is 120 MB and more: a block that opens one for each test must not keep them all.
    if (TestRunner.getCurrentTest()) onTestFinished(leave);
    else done.push(leave);
    if (!same && typeof contents !== "string") await contents(database);
    edition = await editionOf(database);
    return database;
  };
}

const spoiled = new WeakSet<Database>();

/** Says that a test changes more of a database than its data: it is not kept. */
export function spoil(database: Database): void {
  spoiled.add(database);
}

async function editionOf(database: Database): Promise<string | null> {
  const [version] = await database.read(editionStatement, []);
  return version ?? null;
}

/** Waits until the database has heard of all that was committed: PostgreSQL tells of it after the commit. */
export async function editionIsKnown(database: Database): Promise<void> {
  const edition = await editionOf(database);
  await vi.waitFor(() => expect(database.edition()).toBe(edition), { timeout: 600_000 });
}

async function openPglite(contents: Contents): Promise<Opened> {
  const database = await openDatabase({ memory: true, copyOf: inject("pglite")[contents] });
  return { database, remove: () => database.close() };
}

async function openPostgresql(contents: Contents): Promise<Opened> {
  const { url, remove } = await makePostgresqlDatabase(postgresqlTemplate(contents));
  const database = await openDatabase({ url });
  return {
    database,
    remove: async () => {
      await database.close();
      await remove();
    },
  };
}

/** Makes a data folder of PGlite, as a copy: making its database would take 10 s of work. */
export function makeDataFolder(path: string, contents: Contents = "migrated"): void {
  cpSync(inject("dataFolders")[contents], path, { recursive: true });
}

/** The database on the server that can be copied; throws where there is no server. */
export function postgresqlTemplate(contents: Contents = "migrated"): string {
  const postgresql = inject("postgresql");
  if (!postgresql) throw new Error("there is no PostgreSQL server");
  return postgresql[contents];
}

/** Makes a database on the server: a copy of `template`, or an empty one. */
export async function makePostgresqlDatabase(
  template = "template0",
): Promise<{ url: string; remove: () => Promise<void> }> {
  const postgresql = inject("postgresql");
  if (!postgresql) throw new Error("there is no PostgreSQL server");
  const name = `${postgresql.prefix}${randomBytes(6).toString("hex")}`;
  await runOnServer(postgresql.server, `create database ${name} template ${template}`);
  return {
    url: withDatabase(postgresql.server, name),
    remove: async () => void (await runOnServer(postgresql.server, `drop database if exists ${name} with (force)`)),
  };
}

/**
 * The settings of a migrated database that a command opens by itself: on the server, where there is one, since that takes less time; else in
 * the folder.
 */
export async function databaseSettings(
  folder: string,
): Promise<{ environment: Record<string, string>; remove: () => Promise<void> }> {
  if (inject("postgresql") === null) return { environment: { DATA_DIR: folder }, remove: () => Promise.resolve() };
  const { url, remove } = await makePostgresqlDatabase(postgresqlTemplate());
  return { environment: { DATABASE_URL: url }, remove };
}
