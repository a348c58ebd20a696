// One process at a time: PGlite does not notice a second process, and two would destroy the files. Node has no lock that the
// system releases when a process dies. So the file contains the number of the process that holds it and the time when that
// process started, because the system can give the number to another process. Two machines that share the folder over a network
// do not see each other's processes; such a folder is not supported.
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { link, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { StartError } from "./start-error.js";

/** The process that holds a lock. */
export interface LockHolder {
  readonly pid: number;
  /** When that process started, in the format of the system. Null if the system does not say. */
  readonly startedAt: string | null;
}

/**
 * Takes the lock, also from a process that died with it.
 * @throws StartError while another process has it.
 */
export async function lockFolder(path: string): Promise<{ release(): Promise<void> }> {
  await removeDeadDrafts(path);
  const own: LockHolder = { pid: process.pid, startedAt: startOf(process.pid) };
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(own));
  try {
    for (let attempt = 0; attempt < 100; attempt++) {
      try {
        // A link appears with its content, so no process reads a lock that is half written.
        await link(draft, path);
        return { release: () => rm(path, { force: true }) };
      } catch (error) {
        if (!hasCode(error, "EEXIST")) throw error;
      }
      if (isDead(path, readLock(path))) removeDeadLock(path);
      await setTimeout(10);
    }
    throw new StartError(
      `Other processes are opening the data folder ${dirname(path)} at the same time, and only one can use it.\nWait a few seconds and start again.`,
    );
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes drafts of processes that were killed while they took the lock. Another process may be writing an empty draft. */
async function removeDeadDrafts(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`) || !/\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name)) continue;
    const draft = join(dirname(path), name);
    const text = readLock(draft);
    if (text === undefined) continue;
    const holder = parse(text);
    if (holder ? !isRunning(holder) : ageMs(draft) > 60_000) await rm(draft, { force: true });
  }
}

/** True if there is a lock without a live owner. Throws if it has one. */
function isDead(path: string, text: string | undefined): boolean {
  if (text === undefined) return false;
  const holder = parse(text);
  if (!holder || !isRunning(holder)) return true;
  throw new StartError(
    `The data folder ${dirname(path)} is in use by process ${holder.pid}.\n` +
      "Stop that one first, or name another folder in DATA_DIR. Several servers can share a PostgreSQL server: see DATABASE_URL.",
  );
}

/**
 * Several processes can find a dead lock at once. Only the one that makes the folder beside it may remove the lock, after a
 * second look.
 */
function removeDeadLock(path: string): void {
  const turn = `${path}.turn`;
  try {
    mkdirSync(turn);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    // Its maker needs less than a millisecond, unless it was killed in that time.
    if (ageMs(turn) > 5_000) rmSync(turn, { recursive: true, force: true });
    return;
  }
  try {
    // If the lock was removed in the meantime, do nothing: the next lock there is alive.
    if (isDead(path, readLock(path))) rmSync(path);
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

/** The time since a file or folder was changed; 0 if it does not exist. */
function ageMs(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined; // just released
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function parse(text: string): LockHolder | undefined {
  const match = /^\{"pid":(\d+),"startedAt":(null|"[^"]*")\}$/.exec(text);
  return match ? { pid: Number(match[1]), startedAt: JSON.parse(match[2] ?? "null") as string | null } : undefined;
}

function isRunning({ pid, startedAt }: LockHolder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs under another user
    if (!hasCode(error, "EPERM")) return false;
  }
  const start = startOf(pid);
  return start === null || startedAt === null || start === startedAt;
}

/** When a process started: on Linux the boot and the clock ticks since it, elsewhere the output of `ps`. Null if neither exists. */
export function startOf(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in parentheses, which can contain spaces and parentheses.
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return `${boot} ${ticks}`;
  } catch {
    // not Linux
  }
  try {
    const ps = spawnSync("/bin/ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", env: { LC_ALL: "C" } });
    return ps.stdout.trim() || null;
  } catch {
    return null;
  }
}
