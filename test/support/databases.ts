// The same tests on both databases: a fresh, migrated one for each call, copied from what database-server.ts made once.
import { randomBytes } from "node:crypto";
import { afterAll, describe, inject, onTestFinished, TestRunner } from "vitest";
import type { Database } from "../../src/database/database.js";
import { openDatabase } from "../../src/database/open.js";
import { type Contents, runOnServer, withDatabase } from "./database-server.js";

/**
 * Opens a fresh database, without data unless told; it is closed and removed after the test that opens it, or after the block's last.
 */
export type Open = (contents?: Contents) => Promise<Database>;

/**
 * Runs a block of tests once on PGlite and once on PostgreSQL, where there is a server:
 * `describeDatabases("paging", (open) => { let database: Database; beforeAll(async () => { database = await open(); }); … })`
 */
export function describeDatabases(name: string, block: (open: Open) => void): void {
  describe(`${name} (PGlite)`, () => block(opener(openPglite)));
  const postgresql = inject("postgresql");
  describe.skipIf(postgresql === null)(`${name} (PostgreSQL)`, () => block(opener(openPostgresql)));
}

/** Runs a block of tests once, for what cannot differ between the two: on PostgreSQL where there is a server, else on PGlite. */
export function describeDatabase(name: string, block: (open: Open) => void): void {
  describe(name, () => block(opener(inject("postgresql") === null ? openPglite : openPostgresql)));
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

function opener(openOne: (contents: Contents) => Promise<Opened>): Open {
  const opened: Opened[] = [];
  afterAll(async () => {
    for (const { remove } of opened.reverse()) await remove();
  });
  return async (contents = "migrated") => {
    const one = await openOne(contents);
    // A PGlite is 120 MB and more: a block that opens one for each test must not keep them all.
    if (TestRunner.getCurrentTest()) onTestFinished(one.remove);
    else opened.push(one);
    return one.database;
  };
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
  const name = `entente_test_${randomBytes(6).toString("hex")}`;
  await runOnServer(postgresql.server, `create database ${name} template ${template}`);
  return {
    url: withDatabase(postgresql.server, name),
    remove: () => runOnServer(postgresql.server, `drop database if exists ${name} with (force)`),
  };
}
