// Which writes change the edition: told by the row that the triggers write, since it is there as soon as they are.
import { beforeAll, expect, test } from "vitest";
import { loadSeeds } from "../../src/sources/articles/load-seeds.js";
import { seedsFolder } from "../../src/sources/articles/folder.js";
import type { Database } from "../../src/database/database.js";
import { editionStatement } from "../../src/database/edition.js";
import { describeDatabase, describeDatabases } from "../support/databases.js";

type Runs = Pick<Database["prisma"], "$executeRawUnsafe" | "$queryRawUnsafe">;

const insert = (...slugs: readonly string[]) =>
  `insert into "Topic" (slug, "nameEn", "sortEn", "sortTr", search) values ${slugs.map((slug) => `('${slug}', 'x', 'x', 'x', '0')`).join(", ")}`;

describeDatabases("the edition", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.prisma.$executeRawUnsafe(insert("kept"));
  });

  async function stored(runs: Runs = database.prisma): Promise<string | undefined> {
    const [row] = await runs.$queryRawUnsafe<{ version: string }[]>(editionStatement);
    return row?.version;
  }

  async function run(statement: string): Promise<void> {
    await database.prisma.$executeRawUnsafe(statement);
  }

  test("is watched on every table, for each event, in a session without triggers too", async () => {
    // 60: after INSERT (4), DELETE (8), UPDATE (16) and TRUNCATE (32), once a statement.
    const [unwatched] = await database.read(
      `select json_agg(relname) from pg_class
        where relnamespace = to_regnamespace(current_schema()) and relkind = 'r' and relname <> 'Edition' and relname not like '\\_prisma%'
          and (select coalesce(bit_or(tgtype), 0) from pg_trigger
                where tgrelid = pg_class.oid and tgfoid = '"changeEdition"'::regproc and tgenabled = 'A') <> 60`,
      [],
    );
    expect(unwatched).toBeNull();
  });

  test("has one row", async () => {
    await expect(run(`insert into "Edition" (id, version) values (false, gen_random_uuid())`)).rejects.toThrow(
      "Edition_one_check",
    );
  });

  test.each([
    ["a row that is inserted", insert("one")],
    ["several rows at once", insert("two", "three")],
    ["a row that is updated", `update "Topic" set "nameEn" = 'y' where slug = 'kept'`],
    [
      "a row that is updated in place of an insert",
      `${insert("kept")} on conflict (slug) do update set "nameEn" = 'z'`,
    ],
    ["a row that is deleted", `delete from "Topic" where slug = 'one'`],
    ["a table that is emptied", `truncate "Coverage"`],
  ])("changes with %s", async (_, statement) => {
    const before = await stored();
    await run(statement);
    const after = await stored();
    expect(after).not.toBe(before);
    await expect.poll(() => database.edition()).toBe(after);
  });

  test.each([
    ["an insert of nothing new", `${insert("kept")} on conflict do nothing`],
    ["an update of no row", `update "Topic" set "nameEn" = 'y' where slug = 'none'`],
    ["a delete of no row", `delete from "Topic" where slug = 'none'`],
    ["a lock", `select from "Topic" for update`],
  ])("stays with %s", async (_, statement) => {
    const before = await stored();
    await run(statement);
    expect(await stored()).toBe(before);
  });

  test("changes once in a transaction", async () => {
    const before = await stored();
    const seen = await database.prisma.$transaction(async (transaction) => {
      await transaction.$executeRawUnsafe(insert("first"));
      const first = await stored(transaction);
      await transaction.$executeRawUnsafe(`delete from "Topic" where slug = 'first'`);
      return [first, await stored(transaction)];
    });
    expect(seen[0]).not.toBe(before);
    expect([...seen, await stored()]).toEqual([seen[0], seen[0], seen[0]]);
  });

  test("stays with a transaction that is undone", async () => {
    const before = await stored();
    const undone = database.prisma.$transaction(async (transaction) => {
      await transaction.$executeRawUnsafe(insert("never"));
      throw new Error("undo");
    });
    await expect(undone).rejects.toThrow("undo");
    expect(await stored()).toBe(before);
  });

  test("changes with what is written after a savepoint was gone back to", async () => {
    const before = await stored();
    await database.prisma.$transaction(async (transaction) => {
      await transaction.$executeRawUnsafe("savepoint here");
      await transaction.$executeRawUnsafe(insert("never"));
      await transaction.$executeRawUnsafe("rollback to savepoint here");
      expect(await stored(transaction)).toBe(before);
      await transaction.$executeRawUnsafe(insert("after-all"));
    });
    expect(await stored()).not.toBe(before);
  });

  test("comes back where its row was lost", async () => {
    await run(`truncate "Edition"`);
    await run(`update "Topic" set "nameEn" = 'again' where slug = 'kept'`);
    const after = await stored();
    expect(after).toMatch(/^[0-9a-f-]{36}$/);
    await expect.poll(() => database.edition()).toBe(after);
  });

  test("changes with rows that are copied in, and stays with none", async ({ skip }) => {
    // A server copies from files for superusers only, and its triggers are the same.
    skip(database.kind !== "pglite", "only PGlite's files are the test's own");
    async function copied(rows: string): Promise<string | undefined> {
      await run(`copy (${rows}) to '/tmp/rows' with (format csv)`);
      await run(`copy "Topic" (slug, "nameEn", "sortEn", "sortTr", search) from '/tmp/rows' with (format csv)`);
      return stored();
    }
    const none = await copied("select where false");
    const some = await copied("values ('rivers', 'Rivers', 'rivers', 'rivers', 'rivers')");
    expect(some).not.toEqual(none);
    expect(await copied("select where false")).toEqual(some);
  });
});

// Once, since loading takes seconds and the triggers are the same.
describeDatabase("the edition of the seeds", (open) => {
  test("is another than before, and stays when the same are loaded again", async () => {
    const database = await open();
    const stored = async () => (await database.read(editionStatement, []))[0];
    const before = await stored();
    expect(await loadSeeds(database, { folders: [seedsFolder()] })).toMatchObject({ isNew: true });
    const loaded = await stored();
    expect(loaded).not.toBe(before);
    expect(await loadSeeds(database, { folders: [seedsFolder()] })).toMatchObject({ isNew: false });
    expect(await stored()).toBe(loaded);
  });
});
