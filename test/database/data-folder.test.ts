import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { claimFolder, isToBeMade } from "../../src/database/data-folder.js";
import { openDatabase } from "../../src/database/open.js";
import { StartError } from "../../src/database/start-error.js";
import { makeDataFolder } from "../support/databases.js";

let parent: string;
let folder: string;
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
  // Making a database takes 10 s of work, so that one test checks all that needs a new one.
  test("is made where there is none, with the folders above it, is open once at a time, and keeps what was written", async () => {
    folder = join(folder, "deeper", "still");
    const first = await openDatabase({ folder });
    await first.prisma.revision.create({ data: { origin: "seeds", fingerprint: "1" } });
    const message = await failure();
    await first.close();
    expect(message).toMatch(`is in use by process ${process.pid}`);
    expect((await readdir(folder)).sort()).toEqual(["entente.json", "postgresql"]);
    const second = await openDatabase({ folder });
    const row = await second.read(`select json_agg(origin) from "Revision"`, []);
    await second.close();
    expect(row).toEqual(['["seeds"]']);
    expect((await readdir(folder)).sort()).toEqual(["entente.json", "postgresql"]);
  });

  test("is made where a first start was killed at once, and anew where a second one was interrupted", async () => {
    const state = async () => JSON.parse(await readFile(join(folder, "entente.json"), "utf8")) as unknown;
    await mkdir(folder);
    await writeFile(join(folder, "entente.json.new"), "");
    await writeFile(join(folder, "lock.4711"), "");
    await (await claimFolder(folder)).release();
    expect(await state()).toMatchObject({ state: "making" });
    await mkdir(join(folder, "postgresql"));
    await writeFile(join(folder, "postgresql", "PG_VERSION"), "18\n");
    await openAndClose();
    expect(await state()).toMatchObject({ state: "whole" });
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
    makeDataFolder(folder);
    await writeFile(join(folder, "postgresql", "PG_VERSION"), "16\n");
    expect(await failure()).toMatch("was made by PGlite with PostgreSQL 16. This PGlite has PostgreSQL 18");
  });

  test.each([
    ["without its version", "PG_VERSION"],
    ["without its control file", "global/pg_control"],
    ["without its catalogue", "base"],
    ["without its log", "pg_wal"],
  ])("is damaged: %s", async (_, part) => {
    makeDataFolder(folder);
    await rm(join(folder, "postgresql", part), { recursive: true });
    expect(await failure()).toMatch("its files are damaged");
    expect(await readdir(folder)).not.toContain("lock");
  });

  test("has a damaged marker", async () => {
    makeDataFolder(folder);
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
    ["where there is a whole one", async () => makeDataFolder(folder)],
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
