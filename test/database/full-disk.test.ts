// A data folder on a disk that is full: a file system of its own, made for that, which takes the right to mount one.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { mkdtemp, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedCommand } from "../../src/command/seed/command.js";
import { seedsFolder } from "../../src/sources/articles/folder.js";
import type { Database } from "../../src/database/database.js";
import { openDatabase } from "../../src/database/open.js";
import { expectGood, good, post } from "../http/requests.js";
import { expectStartError } from "../support/start-error.js";
import { startTestServer } from "../support/server.js";

const disk = await mkdtemp(join(tmpdir(), "entente-disk-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=10m", "tmpfs", disk], { encoding: "utf8" });
const isMounted = mounted.status === 0;
if (!isMounted) {
  console.warn(
    `No test runs on a full disk: no file system can be mounted here (${mounted.error?.message ?? mounted.stderr.trim()}).`,
  );
}

const folder = join(disk, "data");
const filler = join(disk, "filler");
const openFolder = () => openDatabase({ folder });
const failure = () =>
  openFolder().then(
    (database) => database.close(),
    (error: unknown) => error,
  );

/** Fills the disk up to what is to be left. */
function fill(left = 0): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(bavail * bsize - left));
}
const free = () => rmSync(filler);

const rows = 20_000;
/** Sorts more than fits into memory. */
const sorting = `select count(*) from (select x || n from made, generate_series(1, 20) n order by 1) sorted`;
/** Writes more to the log than the disk holds. */
const fillLog =
  "do $$ begin for n in 1..10000 loop perform pg_logical_emit_message(false, 'made', repeat('x', 10000)); end loop; end $$";

describe.skipIf(!isMounted)("a data folder on a full disk", () => {
  afterAll(async () => {
    spawnSync("umount", [disk]);
    await rmdir(disk);
  });

  test("is not made, takes no space, and is made when there is some", async () => {
    expectStartError(
      await failure(),
      `There is no space left on the disk that holds ${folder}: No space left on device\nNothing is damaged or half written.`,
    );
    expect(readdirSync(folder)).toEqual(["entente.json"]);
    spawnSync("mount", ["-o", "remount,size=100m", disk]);
    const database = await openFolder();
    await database.prisma.$executeRawUnsafe("create table made (x text)");
    await database.prisma.$executeRawUnsafe(
      `insert into made select repeat('x', 100) from generate_series(1, ${rows})`,
    );
    await database.close();
  });

  test("is not called damaged, and has all its data when there is space again", async () => {
    fill();
    expectStartError(await failure(), `There is no space left on the disk that holds ${folder}: ENOSPC: `);
    free();
    expect(await countRows()).toBe(rows);
  });

  test("is told by npm run seed, which writes nothing", async () => {
    fill(600_000);
    let [out, errors] = ["", ""];
    const code = await seedCommand({
      args: [],
      environment: { DATA_DIR: folder },
      folder: seedsFolder(),
      terminal: { isTty: false, out: (text) => void (out += text), error: (text) => void (errors += text) },
    });
    free();
    expect({ code, out }).toEqual({ code: 1, out: "reading …\nwriting …\n" });
    expect(errors).toMatch(
      // PostgreSQL says the latter where there is room for a part of a block.
      /^There is no space left on the disk that holds .*: could not .*(No space left on device|wrote only \d+ of \d+ bytes.*)\nNothing is damaged or half written\./,
    );
    const database = await openFolder();
    expect(await database.read(`select count(*) from "Source"`, [])).toEqual(["0"]);
    await database.close();
  });

  describe("of a server that runs", () => {
    let database: Database;
    let reports: unknown[][];
    let server: Awaited<ReturnType<typeof startTestServer>>;
    beforeAll(async () => {
      database = await openFolder();
      reports = [];
      server = await startTestServer(() => Promise.resolve(database), {
        fill: () => Promise.resolve(),
        report: (...report) => reports.push(report),
      });
      fill();
    });

    const unavailable = {
      errors: [
        {
          message: "the database cannot answer at the moment: send the request again after the seconds in Retry-After",
          extensions: { code: "DATABASE_UNAVAILABLE" },
        },
      ],
    };

    async function expectUnavailable(cause: string): Promise<void> {
      const response = await server.http.inject(post(good.query));
      expect({ status: response.statusCode, body: response.json<unknown>(), reports }).toEqual({
        status: 503,
        body: unavailable,
        reports: [[new Error(cause)]],
      });
      expect(response.headers["retry-after"]).toBe("5");
      reports.length = 0;
    }

    test("makes it unavailable to who asks for what takes space, and answers the others", async () => {
      const read = database.read.bind(database);
      database.read = (_text, _values, signal) => read(sorting, [], signal);
      await expectUnavailable("could not write to file: No space left on device");
      database.read = read;
      await expectGood(server);
    });

    test("makes it unavailable where PGlite had to give up, and loses nothing", async () => {
      await database.prisma.$executeRawUnsafe("insert into made values ('committed')");
      await expect(database.prisma.$executeRawUnsafe(fillLog)).rejects.toThrow("PGlite has ended");
      await expectUnavailable(
        "PGlite has ended, and with it all access to the data until a restart: could not write to file: No space left on device",
      );
      await database.close();
      expect(existsSync(join(folder, "lock"))).toBe(false);
      // What is committed is restored from the log, which takes another file.
      expectStartError(
        await failure(),
        `There is no space left on the disk that holds ${folder}: could not write to file "pg_wal/`,
      );
      free();
      expect(await countRows()).toBe(rows + 1);
    });
  });

  test("can be closed, and loses nothing", async () => {
    const database = await openFolder();
    await database.prisma.$executeRawUnsafe("delete from made");
    fill();
    await database.close();
    free();
    expect(await countRows()).toBe(0);
  });
});

async function countRows(): Promise<number> {
  const database = await openFolder();
  const [count] = await database.read("select count(*) from made", []);
  await database.close();
  return Number(count);
}
