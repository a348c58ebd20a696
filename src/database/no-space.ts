// A full disk. It damages nothing: PostgreSQL undoes what it cannot write, and the next start restores from its log what was committed.
import { resolve } from "node:path";
import type { DatabaseLocation } from "./database.js";
import { placeOf } from "./postgresql-errors.js";
import { StartError } from "./start-error.js";

/** The system's code, and the SQLSTATE. */
const codes: readonly unknown[] = ["ENOSPC", "53100"];

/** How far an error may be wrapped: by Prisma's adapter, Prisma, and ours. */
const deepest = 6;

/** The message of the error that says that a disk is full, if that caused this one. */
export function noSpaceIn(error: unknown, depth = 0): string | undefined {
  if (typeof error !== "object" || error === null || depth > deepest) return undefined;
  const { code, message, cause, meta, originalCode, originalMessage } = error as Wrapped;
  if (codes.includes(code)) return String(message);
  if (codes.includes(originalCode)) return String(originalMessage);
  return noSpaceIn(cause, depth + 1) ?? noSpaceIn(meta?.driverAdapterError, depth + 1);
}

/** Where errors have their cause: Prisma's have the adapter's in `meta`, and the adapter's have what the database said as a plain object. */
interface Wrapped {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
  readonly originalCode?: unknown;
  readonly originalMessage?: unknown;
}

/** Says of an error that a full disk caused what to do about it; all other errors come back as they are. */
export function explainNoSpace(location: DatabaseLocation, error: unknown): unknown {
  const words = noSpaceIn(error);
  if (words === undefined) return error;
  return new StartError(
    "url" in location
      ? `The ${placeOf(location.url)} has no space left on its disk: ${words}\nNothing is damaged or half written. Free some space on that server and start again.`
      : `There is no space left on the disk that holds ${"folder" in location ? resolve(location.folder) : "the database"}: ${words}\n` +
          "Nothing is damaged or half written. Free some space and start again, or move the folder to a larger disk and name it in DATA_DIR.",
    { cause: error },
  );
}
