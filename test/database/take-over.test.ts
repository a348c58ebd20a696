import { beforeAll, beforeEach, expect, test } from "vitest";
import { editionStatement } from "../../src/database/edition.js";
import type { MigrationConnection } from "../../src/database/migrate.js";
import { readMigrations } from "../../src/database/migration-files.js";
import { prepareDatabase } from "../../src/database/prepare.js";
import { printCatalogue } from "../../src/database/print-catalogue.js";
import { baseline, superseded } from "../../src/database/take-over.js";
import { describeConnections } from "../support/connections.js";
import { expectStartError } from "../support/start-error.js";

const oldRows = [...superseded].map(
  ([name, checksum]) => `(gen_random_uuid(), '${checksum}', now(), '${name}', now(), 1)`,
);

/** Makes of a fresh database one that the superseded migrations made: its history, and functions of theirs that differ or are gone. */
const made = `
  delete from "_prisma_migrations" where migration_name = '${baseline}';
  insert into "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count) values ${oldRows.join(", ")};
  drop function "happenedBy";
  create function "heldOn"("day" date, "certainty" text, "certainFrom" date, "certainUntil" date, "possibleFrom" date, "possibleUntil" date)
    returns boolean language sql immutable as 'select true';
  create function "hadHappened"(event "Event", day date, possible boolean) returns boolean language sql immutable as 'select true';
  create function "watchForEdition"(variadic watched regclass[]) returns void language plpgsql as 'begin end';
  do $$
  declare one regprocedure;
  begin
    for one in select objoid from pg_description where classoid = 'pg_proc'::regclass and starts_with(description, 'Installed by Entente') loop
      execute format('comment on function %s is null', one);
    end loop;
  end $$;
  insert into "Topic" (slug, "nameEn", "sortEn", "sortTr", search) values ('kept', 'Kept', 'kept', 'kept', 'kept');`;

/** Keeps the history for the next test, in a schema that nothing else looks into. */
const keepHistory = `create schema kept; create table kept.history as table "_prisma_migrations"`;
const restoreHistory = `delete from "_prisma_migrations"; insert into "_prisma_migrations" table kept.history`;

// All tests use one database: what is refused stays as it is, but for the history, which some tests change.
describeConnections("a database of the superseded migrations", (connect) => {
  let fresh: string;
  let connection: MigrationConnection;
  beforeAll(async () => {
    connection = await connect("migrated");
    fresh = await printCatalogue(connection.rows);
    await connection.runScript(made);
    await connection.runScript(keepHistory);
  });
  beforeEach(() => connection.runScript(restoreHistory));

  const history = () =>
    connection.rows(
      `select migration_name as name, checksum from "_prisma_migrations" where finished_at is not null order by migration_name`,
    );

  async function start(): Promise<unknown> {
    return prepareDatabase(connection).catch((error: unknown) => error);
  }

  test.each([
    [
      "the last of them is missing",
      `delete from "_prisma_migrations" where migration_name = '20261124900000_coverage_of_attacks'`,
      "20261124900000_coverage_of_attacks is missing",
    ],
    [
      "one was edited",
      `update "_prisma_migrations" set checksum = 'x' where migration_name = '20261121000000_init'`,
      "20261121000000_init was edited",
    ],
    [
      "one was not finished",
      `update "_prisma_migrations" set finished_at = null where migration_name = '20261123000000_search'`,
      "20261123000000_search was not finished",
    ],
  ])("is refused with the way out if %s", async (_, change, reason) => {
    await connection.runScript(change);
    const before = await history();
    expectStartError(
      await start(),
      reason,
      "Nothing was changed",
      "load the data again (npm run seed, npm run import)",
    );
    expect(await history()).toEqual(before);
  });

  test("is refused and stays as it is if a newer version has migrated it", async () => {
    await connection.runScript(
      `insert into "_prisma_migrations" (id, checksum, finished_at, migration_name) values ('x', 'x', now(), '29990101000000_later')`,
    );
    const before = await history();
    expectStartError(await start(), "29990101000000_later");
    expect(await history()).toEqual(before);
  });

  test("stays as it is if a part of it cannot be taken over", async () => {
    await connection.runScript(`create view "mine" as select "hadHappened"(null, null, null) as happened`);
    const [before, catalogue] = [await history(), await printCatalogue(connection.rows)];
    expectStartError(await start(), "could not be brought from the earlier migrations", "other objects depend on it");
    expect(await history()).toEqual(before);
    expect(await printCatalogue(connection.rows)).toBe(catalogue);
    await connection.runScript(`drop view "mine"`);
  });

  test("is taken over: gets the history and the catalogue of a fresh one, and keeps its data and their edition", async () => {
    const edition = await connection.rows(editionStatement);
    expect(await start()).toBeUndefined();
    expect(await history()).toEqual((await readMigrations()).map(({ name, checksum }) => ({ name, checksum })));
    expect(await printCatalogue(connection.rows)).toBe(fresh);
    expect(await connection.rows(`select slug, folded from "Topic" join "SearchName" using (slug)`)).toEqual([
      { slug: "kept", folded: "kept" },
    ]);
    expect(await connection.rows(editionStatement)).toEqual(edition);
    await connection.runScript(`delete from "Topic"`);
    expect(await connection.rows(`select from "SearchName"`)).toEqual([]);
    expect(await connection.rows(editionStatement)).not.toEqual(edition);
  });
});
