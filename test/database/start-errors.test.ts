import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openDatabase } from "../../src/database/open.js";
import { migrate } from "../../src/database/migrate.js";
import { readMigrations } from "../../src/database/migration-files.js";
import { placeOf } from "../../src/database/postgresql-errors.js";
import { migrationConnection, openMigrated } from "../../src/database/pglite.js";
import type { StartError } from "../../src/database/start-error.js";
import { makePostgresqlDatabase, postgresqlTemplate } from "../support/databases.js";
import { runOnServer, withDatabase } from "../support/database-server.js";
import { expectStartError } from "../support/start-error.js";

const server = inject("postgresql")?.server ?? "";

/** What the start says, on a copy of the migrated database in which `statements` were run. */
async function startAfter(...statements: readonly string[]): Promise<unknown> {
  return startOn(await makePostgresqlDatabase(postgresqlTemplate()), statements);
}

async function startOn(
  made: { url: string; remove: () => Promise<void> },
  statements: readonly string[],
): Promise<unknown> {
  try {
    await runOnServer(made.url, ...statements);
    return await failureOf(made.url);
  } finally {
    await made.remove();
  }
}

async function failureOf(url: string): Promise<unknown> {
  return openDatabase({ url }).then(
    (database) => database.close(),
    (error: unknown) => error,
  );
}

test("no server there", async () => {
  const error = await failureOf("postgresql://entente:s3cret@127.0.0.1:1/entente");
  expectStartError(error, "database entente at 127.0.0.1:1 cannot be reached", "unset it to keep the data in a folder");
  expect((error as StartError).message).not.toContain("s3cret");
});

test("a place is named without the password", () => {
  expect(placeOf("postgresql://user:p%40ss@db.example:6543/treaties?sslmode=require")).toBe(
    "database treaties at db.example:6543",
  );
});

describe.skipIf(server === "")("a PostgreSQL server that cannot be used", () => {
  const role = `entente_nobody_${process.pid}`;
  beforeAll(() => runOnServer(server, `create role ${role} login password 'right'`));
  afterAll(() => runOnServer(server, `drop role ${role}`));

  test("a wrong password", async () => {
    const url = new URL(server);
    url.username = role;
    url.password = "wr0ng";
    const error = await failureOf(url.href);
    expectStartError(error, "refuses the user or the password");
    expect((error as StartError).message).not.toContain("wr0ng");
  });

  test("a database that does not exist", async () => {
    expectStartError(await failureOf(withDatabase(server, "no_such_database")), "does not exist", "create database");
  });

  test("a user who may not make tables", async () => {
    const made = await makePostgresqlDatabase();
    const url = new URL(made.url);
    url.username = role;
    url.password = "right";
    const error = await failureOf(url.href);
    await made.remove();
    expectStartError(error, "does not let this user create tables and functions");
  });

  test("a version that is too old", async () => {
    // No such server is at hand: this one says that it is one.
    const made = await makePostgresqlDatabase();
    const name = new URL(made.url).pathname.slice(1);
    const error = await startOn(made, [
      "create schema old",
      "create function old.current_setting(text) returns text language sql as $$ select case $1 when 'server_version_num' then '140012' else '14.12' end $$",
      `alter database ${name} set search_path = old, pg_catalog, public`,
    ]);
    expectStartError(error, "is PostgreSQL 14.12, and Entente needs 15 or later");
  });

  test("tables of something else, which stay", async () => {
    const made = await makePostgresqlDatabase();
    await runOnServer(made.url, "create table invoices (id int)", "insert into invoices values (1)");
    const error = await failureOf(made.url);
    await runOnServer(made.url, "select 1 / count(*) from invoices");
    await made.remove();
    expectStartError(error, "holds tables that are not Entente's (invoices)", "empty database");
  });

  test("another program's migrations", async () => {
    const error = await startAfter(`update "_prisma_migrations" set migration_name = '20200101000000_shop'`);
    expectStartError(error, "was migrated by another program (migration 20200101000000_shop");
  });

  test("a migration that this version does not know", async () => {
    const error = await startAfter(
      `insert into "_prisma_migrations" (id, checksum, finished_at, migration_name) values ('x', 'x', now(), '29990101000000_later')`,
    );
    expectStartError(error, "migrated by a newer version of Entente (migration 29990101000000_later");
  });

  test("a migration that was changed after it was applied", async () => {
    const error = await startAfter(`update "_prisma_migrations" set checksum = 'x'`);
    expectStartError(error, /Migration \d+_baseline has changed since it was applied/, "into a new migration");
  });

  test("a migration that was begun and not finished", async () => {
    const error = await startAfter(`update "_prisma_migrations" set finished_at = null`);
    expectStartError(error, "was begun and not finished", "prisma migrate resolve --rolled-back");
  });
});

describe("a migration that fails", () => {
  const broken = {
    name: "29990101000000_broken",
    script: `create table "Half" (id int); select 1 / 0;`,
    checksum: "x",
  };

  test("is undone as a whole, and tried again at the next start", async () => {
    const pglite = await openMigrated("image", {});
    const connection = migrationConnection("database in memory", pglite);
    const known = await readMigrations();
    const attempt = () => migrate(connection, Promise.resolve([...known, broken])).catch((error: unknown) => error);
    const [first, second] = [await attempt(), await attempt()];
    await migrate(connection);
    const rows = await pglite.ask("rows", `select to_regclass('"Half"') as half`);
    await pglite.close();
    for (const error of [first, second]) expectStartError(error, "failed and was rolled back", "division by zero");
    expect(rows).toEqual([{ half: null }]);
  });
});
