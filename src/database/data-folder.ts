// The folder of a PGlite database. It contains
// - `entente.json`, which shows that the folder is ours, and whether the database in it is complete;
// - `lock`, while a process has the folder open (folder-lock.ts);
// - `postgresql/`, PGlite's own files.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { lockFolder } from "./folder-lock.js";
import { StartError } from "./start-error.js";

/** A folder that belongs to this process until it is released. */
export interface ClaimedFolder {
  /** The folder with PGlite's files. */
  readonly cluster: string;
  /** Marks the database in it as complete. */
  finishMaking(): Promise<void>;
  release(): Promise<void>;
}

/** The major version of PGlite's PostgreSQL. It cannot open files of another major version. */
export const pgliteMajorVersion = 18;

const markerName = "entente.json";
const lockName = "lock";

/** True if `claimFolder` will find no complete database there, and make one. False if it will reject the folder. */
export async function isToBeMade(path: string): Promise<boolean> {
  const folder = resolve(path);
  try {
    await refuseForeignFiles(folder);
    return !(await isWhole(join(folder, markerName)));
  } catch (error) {
    return hasCode(error, "ENOENT");
  }
}

/**
 * Makes the folder if it is missing, and claims it for this process.
 * @throws StartError if it is in use, not ours, not writable or of another version.
 */
export async function claimFolder(path: string): Promise<ClaimedFolder> {
  const folder = resolve(path);
  const marker = join(folder, markerName);
  const cluster = join(folder, "postgresql");
  try {
    await makeFolder(folder);
    await refuseForeignFiles(folder);
    const lock = await lockFolder(join(folder, lockName));
    try {
      // Checked only now: before this process had the lock, another process could have made the database.
      const whole = await isWhole(marker);
      if (whole) {
        await refuseOtherVersion(folder, join(cluster, "PG_VERSION"));
      } else {
        // Making it was interrupted before anything was stored, or has not begun.
        await writeMarker(marker, "making");
        await rm(cluster, { recursive: true, force: true });
      }
      let isFinished = whole;
      return {
        cluster,
        async finishMaking() {
          if (!isFinished) await writeMarker(marker, "whole");
          isFinished = true;
        },
        async release() {
          // The next start makes it again. What exists of it may be what fills the disk.
          if (!isFinished) await rm(cluster, { recursive: true, force: true });
          await lock.release();
        },
      };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw asStartError(folder, error);
  }
}

/**
 * Like `mkdir` with `recursive`, which never returns if the system reports an existing parent as missing, as it does in /proc.
 * Stops at the first folder that cannot be made, so it leaves nothing behind in that case.
 */
async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(ifMissing(undefined));
  if (found?.isDirectory()) return;
  if (!found && dirname(folder) !== folder) await makeFolder(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    // another process may have made it in the meantime
    const there = hasCode(error, "EEXIST") && (await stat(folder).catch(ifMissing(undefined)));
    if (!there || !there.isDirectory()) throw error;
  }
}

async function refuseForeignFiles(folder: string): Promise<void> {
  const entries = await readdir(folder);
  // There may be drafts of the two files, if a process was killed between writing and renaming.
  if (entries.every((entry) => entry.startsWith(markerName) || entry.startsWith(lockName))) return;
  if (entries.includes(markerName)) return;
  throw new StartError(
    `${folder} is not a data folder of Entente (it has no ${markerName}), and nothing in it was touched.\n` +
      "Name an empty folder, or one that is not there yet, in DATA_DIR.",
  );
}

async function isWhole(marker: string): Promise<boolean> {
  const text = await readFile(marker, "utf8").catch(ifMissing(undefined));
  if (text === undefined) return false;
  const match = /"state": *"(making|whole)"/.exec(text);
  if (!match)
    throw new StartError(
      `${marker} is damaged: it says neither "making" nor "whole".\nPut a copy of ${dirname(marker)} back, or move it away and start again.`,
    );
  return match[1] === "whole";
}

/** Replaces the file as a whole, so that an interruption leaves the old one. */
async function writeMarker(marker: string, state: "making" | "whole"): Promise<void> {
  const about = "Entente's data, kept by PGlite. Stop the server before you copy or move this folder.";
  await writeFile(`${marker}.new`, JSON.stringify({ about, state, postgresql: pgliteMajorVersion }, null, 2) + "\n");
  await rename(`${marker}.new`, marker);
}

async function refuseOtherVersion(folder: string, file: string): Promise<void> {
  const text = await readFile(file, "utf8").catch(ifMissing("no PG_VERSION"));
  const version = text.trim();
  if (!/^\d+$/.test(version)) throw damaged(folder, new Error(`PG_VERSION says ${JSON.stringify(version)}`));
  if (Number(version) !== pgliteMajorVersion) {
    throw new StartError(
      `${folder} was made by PGlite with PostgreSQL ${version}. This PGlite has PostgreSQL ${pgliteMajorVersion}, which cannot read these files. Nothing was changed.\n` +
        "Start the version of Entente that made it. Or move the folder away and start again: the start then makes a new database from the seeds.",
    );
  }
}

function ifMissing<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (hasCode(error, "ENOENT")) return value;
    throw error;
  };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** The message about a folder whose files cannot be read as a database. */
export function damaged(folder: string, cause: unknown): StartError {
  return new StartError(
    `The database in ${resolve(folder)} cannot be opened, its files are damaged: ${cause instanceof Error ? cause.message : String(cause)}\n` +
      "Restore a copy of the folder. Or move it away and start again: the start then makes a new database from the seeds.",
    { cause },
  );
}

function asStartError(folder: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const reason = {
    EACCES: "this user may not write there",
    EPERM: "this user may not write there",
    EROFS: "it is on a file system that is read only",
    ENOTDIR: "it, or a folder above it, is a file",
    ENOENT: "the system makes no folders there",
    EEXIST: "there is a file of that name",
  }[String(code)];
  if (!reason) return error;
  return new StartError(
    `The data folder ${folder} cannot be used: ${reason}.\nName another one in DATA_DIR, or make this one writable.`,
    { cause: error },
  );
}
