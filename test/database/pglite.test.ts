import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { openDatabase } from "../../src/database/open.js";
import { makeDataFolder } from "../support/databases.js";

const ended =
  'PGlite has ended, and with it all access to the data until a restart: could not create file "pg_wal/xlogtemp.42": No such file or directory';
const counting = "select count(*) from generate_series(1, $1::int)";

describe("PGlite in its thread", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ memory: true, copyOf: inject("pglite").migrated });
  });
  afterAll(() => database.close());

  test("leaves the server's thread free while it reads", async () => {
    const happened: string[] = [];
    const read = database.read(counting, [1_000_000]).then(() => happened.push("the read"));
    await setImmediate();
    happened.push("a turn of the event loop");
    await read;
    expect(happened).toEqual(["a turn of the event loop", "the read"]);
  });

  test("answers each of many reads at a time with its own row", async () => {
    const numbers = Array.from({ length: 500 }, (_, place) => place);
    const rows = await Promise.all(numbers.map((number) => database.read("select $1::int", [number])));
    expect(rows).toEqual(numbers.map((number) => [String(number)]));
  });

  test("keeps no more statements than it may, and prepares again what it gave up", async () => {
    const texts = Array.from({ length: 410 }, (_, place) => `select ${place}`);
    for (const text of texts) await database.read(text, []);
    const kept = await database.read("select count(*) from pg_prepared_statements", []);
    expect([kept, await database.read("select 0", [])]).toEqual([["400"], ["0"]]);
  });

  test("runs a read after the transaction that was begun before it", async () => {
    const written = database.prisma.$transaction(async (transaction) => {
      await transaction.revision.create({ data: { origin: "a", fingerprint: "1" } });
      const read = database.read(`select count(*) from "Revision"`, []);
      await transaction.revision.create({ data: { origin: "b", fingerprint: "1" } });
      return { read };
    });
    expect(await (await written).read).toEqual(["2"]);
  });

  test("knows the edition of a write as soon as the write is done", async () => {
    const before = database.edition();
    await database.prisma.revision.create({ data: { origin: "c", fingerprint: "1" } });
    const [inDatabase] = await database.read(`select version::text from "Edition"`, []);
    expect(database.edition()).toBe(inDatabase);
    expect(database.edition()).not.toBe(before);
  });

  test("refuses a statement that nests too deep or needs too much memory, and goes on", async () => {
    const deep = `select ${"1 + ".repeat(20_000)} 1`;
    await expect(database.read(deep, [])).rejects.toMatchObject({ code: "54001" });
    const large = "select length(json_agg(repeat('x', 1000000))::text) from generate_series(1, 3000)";
    await expect(database.read(large, [])).rejects.toMatchObject({ code: "53200" });
    expect(await database.read("select 1", [])).toEqual(["1"]);
  });

  test("refuses a value that is none of a database's", async () => {
    await expect(database.read("select $1::text", [() => "x"])).rejects.toThrow("could not be cloned");
  });
});

describe("PGlite, when it breaks", () => {
  let parent: string;
  let folder: string;
  let database: Database;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), "entente-pglite-"));
    folder = join(parent, "data");
    makeDataFolder(folder);
    database = await openDatabase({ folder });
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  test("says why in PostgreSQL's words: fails what waits and what comes, knows no edition, can be closed, and starts again", async () => {
    const log = join(folder, "postgresql", "pg_wal");
    const held = `${log}.held`;
    await rename(log, held);
    // PostgreSQL ends itself where it cannot write its log.
    const asked = ["select pg_switch_wal(), pg_current_xact_id()", "select pg_switch_wal()", "select 1"];
    const answers = await Promise.allSettled(asked.map((text) => database.read(text, [])));
    await rename(held, log);
    expect(answers.at(-1)).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringContaining(ended) as string },
    });
    await expect(database.read("select 1", [])).rejects.toThrow(ended);
    await expect(database.prisma.revision.count()).rejects.toThrow(ended);
    expect(database.edition()).toBeUndefined();
    await database.close();

    database = await openDatabase({ folder });
    expect(await database.read("select 1", [])).toEqual(["1"]);
    await database.close();
  });
});
