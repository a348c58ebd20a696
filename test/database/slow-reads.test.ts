// What PGlite does with a read that runs for too long: its thread is ended, and another one opens the folder.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { openDatabase } from "../../src/database/open.js";
import { Departure } from "../../src/database/departure.js";
import { runImport } from "../../src/sources/run-import.js";
import { coder, written } from "../import/coder.js";
import { makeDataFolder } from "../support/databases.js";
import { factories } from "../support/factories.js";

const statementTimeoutMs = 1_000;
const endless = "select count(*) from generate_series(1, 1000000000000)";
const tooSlow = { code: "57014", message: expect.stringContaining("ran for more than 1000 ms") as string };
/** For a transaction that waits until the folder is open again. */
const patient = { maxWait: 600_000, timeout: 600_000 };
const lastOrigin = `select "origin" from "Revision" order by "id" desc limit 1`;

describe("a read that runs for too long, over a folder", () => {
  let parent: string;
  let folder: string;
  let database: Database;
  const write = (origin: string) => database.prisma.revision.create({ data: { origin, fingerprint: "1" } });
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), "entente-slow-"));
    folder = join(parent, "data");
    makeDataFolder(folder);
    database = await openDatabase({ folder, statementTimeoutMs });
  });
  afterAll(async () => {
    await database.close();
    await rm(parent, { recursive: true, force: true });
  });

  test("is ended, twice in a row, and the twenty that wait for it are answered", async () => {
    const numbers = Array.from({ length: 20 }, (_, place) => place);
    const asked = [endless, endless].map((text) => database.read(text, []));
    const waiting = numbers.map((number) => database.read("select $1::int", [number]));
    const answers = await Promise.allSettled([...asked, ...waiting]);
    expect(answers).toEqual([
      ...[1, 2].map(() => ({ status: "rejected", reason: expect.objectContaining(tooSlow) as unknown })),
      ...numbers.map((number) => ({ status: "fulfilled", value: [String(number)] })),
    ]);
  });

  test("takes nothing with it that was written, lets a transaction begin that waited for it, hears of what is written, and leaves the folder this process's own", async () => {
    await write("before");
    const slow = database.read(endless, []);
    const written = database.prisma.$transaction(async (transaction) => {
      await transaction.revision.create({ data: { origin: "one", fingerprint: "1" } });
      return transaction.revision.create({ data: { origin: "two", fingerprint: "1" } });
    }, patient);
    await expect(slow).rejects.toMatchObject(tooSlow);
    await written;
    await write("after");
    expect(await database.read(`select string_agg("origin", ' ' order by "id") from "Revision"`, [])).toEqual([
      "before one two after",
    ]);
    const [edition] = await database.read(`select version::text from "Edition"`, []);
    expect(database.edition()).toBe(edition);
    await expect(openDatabase({ folder })).rejects.toThrow(`is in use by process ${process.pid}`);
  });

  test("does not count what a read waits for a transaction, which may take longer", async () => {
    const reads: Promise<unknown>[] = [];
    await database.prisma.$transaction(async (transaction) => {
      reads.push(...[1, 2].map(() => database.read(lastOrigin, [])));
      await transaction.revision.create({ data: { origin: "import", fingerprint: "1" } });
      await transaction.$queryRawUnsafe(`select 1 from pg_sleep(${(statementTimeoutMs * 2) / 1000})`);
    }, patient);
    expect(await Promise.all(reads)).toEqual([["import"], ["import"]]);
  });

  test("loses nothing of a file that is imported meanwhile", async () => {
    const make = factories(database);
    await make.country("Azure", { cowCode: 901 });
    await make.country("Beige", { cowCode: 902 });
    const alliances = Array.from({ length: 200 }, (_, place) => place + 1);
    const dataset = coder("early", "2012-12-31");
    const files = await written(
      dataset,
      alliances.flatMap((number) => [901, 902].map((party) => `${number};${party};1950-05-01;;defense`)),
    );
    // One that the import waits for, and one that comes in the middle of it.
    const slow = [database.read(endless, [])];
    const imported = runImport(database, dataset, { strict: false, onlyCheck: false, allowRemoval: false, files });
    slow.push(database.read(endless, []));
    expect(await Promise.allSettled(slow)).toEqual(
      slow.map(() => ({ status: "rejected", reason: expect.objectContaining(tooSlow) as unknown })),
    );
    await imported;
    expect(await database.read(`select count(*) from "Membership"`, [])).toEqual(["400"]);
  });

  test("loses nothing that was committed, however often its thread is ended", async () => {
    const rounds = 3;
    for (let round = 0; round < rounds; round++) {
      await database.prisma.$transaction(async (transaction) => {
        for (let row = 0; row < 20; row++)
          await transaction.revision.create({ data: { origin: `round ${round}`, fingerprint: "x".repeat(2_000) } });
      }, patient);
      // A checkpoint writes all that is in memory to the files, and what comes after it stands in the log alone.
      if (round % 2 === 0) await database.prisma.$executeRawUnsafe("checkpoint");
      await database.prisma.revision.updateMany({ where: { origin: "round 0" }, data: { fingerprint: String(round) } });
      await expect(database.read(endless, [])).rejects.toMatchObject(tooSlow);
    }
    const [counted] = await database.read(
      `select json_agg(r order by r."origin") from (
         select "origin", count(*)::int as "count", min(length("fingerprint")) as "length"
           from "Revision" where "origin" like 'round%' group by 1) r`,
      [],
    );
    expect(JSON.parse(String(counted))).toEqual(
      Array.from({ length: rounds }, (_, round) => ({
        origin: `round ${round}`,
        count: 20,
        length: round === 0 ? 1 : 2_000,
      })),
    );
  });
});

const openMemory = (statementTimeoutMs?: number) =>
  openDatabase({
    memory: true,
    copyOf: inject("pglite").migrated,
    ...(statementTimeoutMs !== undefined && { statementTimeoutMs }),
  });

describe("a database in memory", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openMemory(statementTimeoutMs);
  });
  afterAll(() => database.close());

  test("does not run a read that waits when its client leaves, and says why at once", async () => {
    const leaving = new Departure();
    const before = Array.from({ length: 6 }, () => database.read("select pg_sleep(0.05)", []));
    const left = database.read(`select nextval('"Revision_id_seq"')`, [], leaving);
    leaving.leave();
    await expect(left).rejects.toThrow("the client has left");
    await Promise.all(before);
    expect(await database.read(`select is_called from "Revision_id_seq"`, [])).toEqual(["f"]);
  });

  test("refuses a read whose client had left before", async () => {
    const gone = new Departure();
    gone.leave();
    await expect(database.read("select 1", [], gone)).rejects.toThrow("the client has left");
  });

  // Last, since it ends the database.
  test("says what went with a read that was ended", async () => {
    await expect(database.read(endless, [])).rejects.toMatchObject(tooSlow);
    await expect(database.read("select 1", [])).rejects.toThrow("the data in memory ended with its thread");
    expect(database.edition()).toBeUndefined();
  });
});

test("a database that is closed ends the read that runs, and those that wait", async () => {
  const database = await openMemory();
  const reads = Array.from({ length: 8 }, () => database.read(endless, []));
  const answers = Promise.allSettled(reads);
  await setTimeout(50);
  await database.close();
  for (const answer of await answers)
    expect(answer).toMatchObject({
      status: "rejected",
      reason: { code: "57P01", message: "the database is closing" },
    });
  await expect(database.read("select 1", [])).rejects.toThrow("it was closed");
});
