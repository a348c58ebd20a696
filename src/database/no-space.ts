// A full disk. It damages nothing: PostgreSQL rolls back what it cannot write, and the next start restores committed data from
// its log.
import { resolve } from "node:path";
import type { DatabaseLocation } from "./database.js";
import { placeOf } from "./postgresql-errors.js";
import { StartError } from "./start-error.js";

/** The system's code, and the SQLSTATE. */
const codes: readonly unknown[] = ["ENOSPC", "53100"];

/** The maximum depth of wrapped errors: by Prisma's adapter, Prisma, and ours. */
const deepest = 6;

/** The message of the error that reports a full disk, if that is the cause of this error. */
export function noSpaceIn(error: unknown, depth = 0): string | undefined {
  if (typeof error !== "object" || error === null || depth > deepest) return undefined;
  const { code, message, cause, meta, originalCode, originalMessage } = error as Wrapped;
  if (codes.includes(code)) return String(message);
  if (codes.includes(originalCode)) return String(originalMessage);
  return noSpaceIn(cause, depth + 1) ?? noSpaceIn(meta?.driverAdapterError, depth + 1);
}

/**
 * The cause of an error: Prisma's errors have the adapter's error in `meta`, and the adapter's errors have the database's error
 * as a plain object.
 */
interface Wrapped {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
  readonly originalCode?: unknown;
  readonly originalMessage?: unknown;
}

/** Returns an error with instructions if a full disk is the cause. Returns any other error unchanged. */
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
