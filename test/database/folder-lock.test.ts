import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockFolder, startOf } from "../../src/database/folder-lock.js";

describe("the lock of a data folder", () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-lock-"));
    path = join(folder, "lock");
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const heldBy = (pid: number, startedAt: string | null) => writeFile(path, JSON.stringify({ pid, startedAt }));

  test("is gone when it is released", async () => {
    const lock = await lockFolder(path);
    expect(await readdir(folder)).toEqual(["lock"]);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("keeps out a second one of the same process", async () => {
    const lock = await lockFolder(path);
    await expect(lockFolder(path)).rejects.toThrow(`is in use by process ${process.pid}`);
    await lock.release();
    await (await lockFolder(path)).release();
  });

  test("keeps out others while its process runs, and no longer", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await once(other, "spawn");
    const pid = other.pid ?? 0;
    await heldBy(pid, startOf(pid));
    await expect(lockFolder(path)).rejects.toThrow(`is in use by process ${pid}`);
    const ended = once(other, "exit");
    other.kill();
    await ended;
    await (await lockFolder(path)).release();
  });

  test("is taken over where its process died and another one has the number now", async () => {
    await heldBy(process.ppid, "an earlier start");
    await (await lockFolder(path)).release();
  });

  test("is left alone where nothing says when its process started", async () => {
    await heldBy(process.ppid, null);
    await expect(lockFolder(path)).rejects.toThrow(`is in use by process ${process.ppid}`);
  });

  test("is taken over where it cannot be read as a lock", async () => {
    await writeFile(path, "");
    await (await lockFolder(path)).release();
  });

  test("takes away what processes that died while they took it left, and nothing else", async () => {
    const draft = (number: number) => `${path}.0d1c8a8e-6e8b-4c1f-9d53-00000000000${number}`;
    const running = JSON.stringify({ pid: process.ppid, startedAt: startOf(process.ppid) });
    const long = new Date(Date.now() - 3_600_000);
    await writeFile(draft(1), JSON.stringify({ pid: process.ppid, startedAt: "an earlier start" }));
    await writeFile(draft(2), "");
    await utimes(draft(2), long, long);
    await writeFile(draft(3), running); // takes it just now
    await writeFile(draft(4), ""); // is being written
    await writeFile(`${path}.old`, "");
    await utimes(`${path}.old`, long, long);

    const lock = await lockFolder(path);
    await lock.release();

    expect((await readdir(folder)).sort()).toEqual([basename(draft(3)), basename(draft(4)), "lock.old"]);
  });

  test("goes to one of many that want it at once, a dead one's too", async () => {
    await heldBy(process.ppid, "an earlier start");
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(path)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await readdir(folder)).toEqual(["lock"]);
  });
});
