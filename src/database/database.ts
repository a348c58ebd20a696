// The one way in to the data: PGlite inside this process, or a PostgreSQL server. Who opens it need not know which.
import type { Departure } from "./departure.js";
import type { PrismaClient } from "../generated/prisma/client.js";

/** An open database with all migrations applied. */
export interface Database {
  /** PGlite inside this process, or a PostgreSQL server. */
  readonly kind: "pglite" | "postgresql";
  /** For all writes. */
  readonly prisma: PrismaClient;
  /**
   * Runs one reading statement and gives its one row as an array of columns, each as PostgreSQL writes it as text. What the database refuses is thrown as the driver's error, with its SQLSTATE in `code`:
   * `57014` where the statement took longer than it may, `57P01` where the database was closed meanwhile; DatabaseUnavailable where no answer can be
   * had. Once the client has left it throws, and a statement that still waits is not run; PostgreSQL ends one that runs.
   */
  read(text: string, values: readonly unknown[], departure?: Departure): Promise<readonly (string | null)[]>;
  /** How many reads it runs, or takes in, at a time. */
  readonly maxReads: number;
  /** Names the data as they are now: changes with each write that is committed; undefined while that is not known. */
  readonly edition: () => string | undefined;
  /** Is told the text of each statement that `read` sends; tests count with it. */
  onRead?: ((text: string) => void) | undefined;
  /** Ends reads, waits for writes, then gives everything back; Node does not exit before. */
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
  /** How long one read may run, in milliseconds; 10 s unless told. One that runs longer is ended, and PGlite opens the folder anew. */
  readonly statementTimeoutMs?: number;
}

/** Memory; `copyOf` names a file with what PGlite's `dumpDataDir` gave, so that a test need not migrate again. */
export interface MemoryLocation {
  readonly memory: true;
  readonly copyOf?: string;
  /**
   * How long one read may run, in milliseconds; as long as it takes unless told: a read that is ended takes all the data with it, and the
   * database can then only be closed.
   */
  readonly statementTimeoutMs?: number;
}
