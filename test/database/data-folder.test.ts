import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isToBeMade } from "../../src/database/data-folder.js";
import { openDatabase } from "../../src/database/open.js";
import { StartError } from "../../src/database/start-error.js";

let parent: string;
let folder: string;
let made: string;
beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), "entente-folder-"));
  await (await openDatabase({ folder: made })).close();
});
afterAll(() => rm(made, { recursive: true, force: true }));
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "entente-folder-"));
  folder = join(parent, "data");
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function openAndClose(): Promise<void> {
  await (await openDatabase({ folder })).close();
}

async function failure(): Promise<string> {
  const error: unknown = await openAndClose().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  return (error as StartError).message;
}

if (process.getuid?.() === 0) {
  console.warn("test/database/data-folder: two tests are skipped, since root may write to any folder");
}

describe("a data folder", () => {
  test("is made where there is none, and keeps what was written", async () => {
    const first = await openDatabase({ folder });
    await first.prisma.revision.create({ data: { origin: "seeds", fingerprint: "1" } });
    await first.close();
    const second = await openDatabase({ folder });
    const row = await second.read(`select json_agg(origin) from "Revision"`, []);
    await second.close();
    expect(row).toEqual(['["seeds"]']);
  });

  test("is made anew where its first making was interrupted", async () => {
    await mkdir(join(folder, "postgresql"), { recursive: true });
    await writeFile(join(folder, "entente.json"), '{ "state": "making" }');
    await writeFile(join(folder, "postgresql", "PG_VERSION"), "18\n");
    await openAndClose();
    expect(JSON.parse(await readFile(join(folder, "entente.json"), "utf8"))).toMatchObject({ state: "whole" });
  });

  test("is made where a first start was killed at once", async () => {
    await mkdir(folder);
    await writeFile(join(folder, "entente.json.new"), "");
    await writeFile(join(folder, "lock.4711"), "");
    await openAndClose();
  });

  test("is made with the folders above it", async () => {
    folder = join(folder, "deeper", "still");
    await openAndClose();
    expect((await readdir(folder)).sort()).toEqual(["entente.json", "postgresql"]);
  });

  test("holds no lock when it is closed", async () => {
    await cp(made, folder, { recursive: true });
    await openAndClose();
    expect((await readdir(folder)).sort()).toEqual(["entente.json", "postgresql"]);
  });
});

describe("a data folder that cannot be used", () => {
  test("holds something else, which stays", async () => {
    await mkdir(folder);
    await writeFile(join(folder, "letter.txt"), "dear");
    expect(await failure()).toMatch("is not a data folder of Entente");
    expect(await readdir(folder)).toEqual(["letter.txt"]);
  });

  test("is a file", async () => {
    await writeFile(folder, "");
    expect(await failure()).toMatch("there is a file of that name");
  });

  test("lies under a file", async () => {
    await writeFile(folder, "");
    folder = join(folder, "deeper");
    expect(await failure()).toMatch("it, or a folder above it, is a file");
  });

  test("is a link to nothing", async () => {
    await symlink(join(parent, "nothing"), folder);
    expect(await failure()).toMatch("there is a file of that name");
  });

  test("lies under a link to nothing", async () => {
    await symlink(join(parent, "nothing"), folder);
    folder = join(folder, "deeper", "still");
    expect(await failure()).toMatch("there is a file of that name");
  });

  // The system says there that the parent is missing, and Node tries for ever to make it.
  test.skipIf(!existsSync("/proc/self"))("lies where the system makes no folders", async () => {
    folder = "/proc/entente/data";
    expect(await failure()).toMatch("the system makes no folders there");
  });

  // Root may write anywhere.
  test.skipIf(process.getuid?.() === 0)(
    "lies under a folder that may not be written to, and leaves nothing",
    async () => {
      await mkdir(folder);
      await chmod(folder, 0o500);
      folder = join(folder, "deeper", "still");
      expect(await failure()).toMatch("this user may not write there");
    },
  );

  test.skipIf(process.getuid?.() === 0)("may not be written to", async () => {
    await mkdir(folder);
    await chmod(folder, 0o500);
    expect(await failure()).toMatch("this user may not write there");
  });

  test("was made by another PostgreSQL", async () => {
    await cp(made, folder, { recursive: true });
    await writeFile(join(folder, "postgresql", "PG_VERSION"), "16\n");
    expect(await failure()).toMatch("was made by PGlite with PostgreSQL 16. This PGlite has PostgreSQL 18");
  });

  test.each([
    ["without its version", "PG_VERSION"],
    ["without its control file", "global/pg_control"],
    ["without its catalogue", "base"],
    ["without its log", "pg_wal"],
  ])("is damaged: %s", async (_, part) => {
    await cp(made, folder, { recursive: true });
    await rm(join(folder, "postgresql", part), { recursive: true });
    expect(await failure()).toMatch("its files are damaged");
    expect(await readdir(folder)).not.toContain("lock");
  });

  test("has a damaged marker", async () => {
    await cp(made, folder, { recursive: true });
    await writeFile(join(folder, "entente.json"), "");
    expect(await failure()).toMatch("entente.json is damaged");
  });
});

describe("a database is to be made", () => {
  test.each([
    ["where there is no folder", async () => {}],
    ["in an empty folder", () => mkdir(folder)],
    [
      "where its making was interrupted",
      async () => {
        await mkdir(join(folder, "postgresql"), { recursive: true });
        await writeFile(join(folder, "entente.json"), '{ "state": "making" }');
      },
    ],
  ])("%s", async (_, arrange) => {
    await arrange();
    expect(await isToBeMade(folder)).toBe(true);
  });

  test.each([
    ["where there is a whole one", () => cp(made, folder, { recursive: true })],
    ["in a file", () => writeFile(folder, "")],
    [
      "where its marker is damaged",
      async () => {
        await mkdir(folder);
        await writeFile(join(folder, "entente.json"), "");
      },
    ],
    [
      "in a folder of someone else's",
      async () => {
        await mkdir(folder);
        await writeFile(join(folder, "letter.txt"), "dear");
      },
    ],
  ])("nowhere else: not %s", async (_, arrange) => {
    await arrange();
    expect(await isToBeMade(folder)).toBe(false);
  });
});

test("a data folder is open once at a time", async () => {
  await cp(made, folder, { recursive: true });
  const first = await openDatabase({ folder });
  const message = await failure();
  await first.close();
  expect(message).toMatch(`is in use by process ${process.pid}`);
  await openAndClose();
});
