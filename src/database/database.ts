// The one way in to the data: PGlite inside this process, or a PostgreSQL server. Who opens it need not know which.
import type { PrismaClient } from "../generated/prisma/client.js";

/** An open database with all migrations applied. */
export interface Database {
  /** PGlite inside this process, or a PostgreSQL server. */
  readonly kind: "pglite" | "postgresql";
  /** For all writes. */
  readonly prisma: PrismaClient;
  /**
   * Runs one reading statement and gives its one row as an array of columns, each as PostgreSQL writes it as text. What the database refuses is thrown as the driver's error, with its SQLSTATE in `code`:
   * `57014` where the statement took longer than it may.
   */
  read(text: string, values: readonly unknown[]): Promise<readonly (string | null)[]>;
  /** Names the data as they are now: changes with each write that is committed; undefined while that is not known. */
  readonly edition: () => string | undefined;
  /** Is told the text of each statement that `read` sends; tests count with it. */
  onRead?: ((text: string) => void) | undefined;
  /** Waits for what runs, then gives everything back; Node does not exit before. */
  close(): Promise<void>;
}

/** Where the data is: on a PostgreSQL server (15 or later), in a folder of one's own, or in memory until it is closed. */
export type DatabaseLocation = ServerLocation | FolderLocation | MemoryLocation;

/** A PostgreSQL server. */
export interface ServerLocation {
  /** `postgresql://user:password@host:port/database`. */
  readonly url: string;
  /** How long one read may take, in milliseconds; 10 s unless told. */
  readonly statementTimeoutMs?: number;
  /** How many reads run at the same time; the others wait. 10 unless told. */
  readonly maxConnections?: number;
  /** Is told of a connection that broke while idle, after which the pool opens another. */
  readonly onConnectionError?: (error: Error) => void;
}

/** A folder that this process alone may use while it is open. */
export interface FolderLocation {
  readonly folder: string;
}

/** Memory; `copyOf` is what PGlite's `dumpDataDir` gave, so that a test need not migrate again. */
export interface MemoryLocation {
  readonly memory: true;
  readonly copyOf?: Blob;
}
