// The access to the data: PGlite in this process, or a PostgreSQL server. Callers need not know which.
import type { Departure } from "./departure.js";
import type { PrismaClient } from "../generated/prisma/client.js";

/** An open database with all migrations applied. */
export interface Database {
  /** PGlite inside this process, or a PostgreSQL server. */
  readonly kind: "pglite" | "postgresql";
  /** For all writes. */
  readonly prisma: PrismaClient;
  /**
   * Runs one reading statement. Returns its one row as an array of columns, each as PostgreSQL's text. Throws the driver's error,
   * with its SQLSTATE in `code`: `57014` if the statement took too long, `57P01` if the database was closed in the meantime.
   * Throws DatabaseUnavailable if there is no answer. Throws once the client has left: a waiting statement is then not run, and
   * PostgreSQL cancels a running one.
   */
  read(text: string, values: readonly unknown[], departure?: Departure): Promise<readonly (string | null)[]>;
  /** The number of reads that it runs, or accepts, at a time. */
  readonly maxReads: number;
  /** The current edition of the data: it changes with each committed write. Undefined while it is not known. */
  readonly edition: () => string | undefined;
  /** Called with the text of each statement that `read` sends. Tests count with it. */
  onRead?: ((text: string) => void) | undefined;
  /** Ends reads, waits for writes, then releases everything. Node does not exit before. */
  close(): Promise<void>;
}

/** The place of the data: a PostgreSQL server (15 or later), a folder of one process, or memory until it is closed. */
export type DatabaseLocation = ServerLocation | FolderLocation | MemoryLocation;

/** A PostgreSQL server. */
export interface ServerLocation {
  /** `postgresql://user:password@host:port/database`. */
  readonly url: string;
  /** The maximum time of one read, in milliseconds. Default 10 s. */
  readonly statementTimeoutMs?: number;
  /** The number of reads that run at the same time; the others wait. Default 10. */
  readonly maxConnections?: number;
  /** Called for a connection that broke while idle. The pool then opens another. */
  readonly onConnectionError?: (error: Error) => void;
}

/** A folder. Only this process may use it while it is open. */
export interface FolderLocation {
  readonly folder: string;
  /** The maximum time of one read, in milliseconds. Default 10 s. A longer read is ended, and PGlite opens the folder again. */
  readonly statementTimeoutMs?: number;
}

/** Memory. `copyOf` is a file with the result of PGlite's `dumpDataDir`, so that a test need not migrate again. */
export interface MemoryLocation {
  readonly memory: true;
  readonly copyOf?: string;
  /**
   * The maximum time of one read, in milliseconds. Default: no limit, because ending a read loses all the data in memory, and the
   * database can then only be closed.
   */
  readonly statementTimeoutMs?: number;
}
