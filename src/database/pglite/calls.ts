// The messages between the two threads: the server's thread calls, PGlite's thread answers. All of them are copied between
// threads.
import type { IsolationLevel, SqlQuery, SqlResultSet, TransactionOptions } from "@prisma/driver-adapter-utils";

/** The calls to PGlite's thread. Each runs after the previous ones, except calls that wait for the end of a transaction. */
export interface Calls {
  /** The first call. */
  open(options: OpenOptions): Promise<void>;
  /** Runs several statements in one transaction. */
  runScript(script: string): Promise<void>;
  /** Runs one statement. Returns its rows. */
  rows(text: string): Promise<readonly Record<string, unknown>[]>;
  /** Runs one statement, prepared once. Returns its first row. */
  read(text: string, values: readonly unknown[]): Promise<readonly (string | null)[]>;
  /** From now on, notifications on the channel are sent as a `Notice`. */
  listen(channel: string): Promise<void>;
  /** Prisma's own, in a transaction if one is given. */
  queryRaw(query: SqlQuery, transaction?: number): Promise<SqlResultSet>;
  /** Prisma's own, in a transaction if one is given. */
  executeRaw(query: SqlQuery, transaction?: number): Promise<number>;
  /** Begins a transaction and returns its number. All other calls wait for its end. */
  begin(
    isolationLevel?: IsolationLevel,
  ): Promise<{ readonly transaction: number; readonly options: TransactionOptions }>;
  commit(transaction: number): Promise<void>;
  rollback(transaction: number): Promise<void>;
  /** The database as a tar file. `open` can make a copy of it. */
  image(): Promise<ArrayBuffer>;
  /** Waits for running calls, and closes the files. */
  close(): Promise<void>;
}

/** The place of the data: a folder, or memory, which can start as a copy of an image file. */
export interface OpenOptions {
  readonly folder?: string | undefined;
  readonly image?: string | undefined;
}

/** One call. Its number comes back with the answer. */
export interface Call<Name extends keyof Calls = keyof Calls> {
  readonly call: number;
  readonly name: Name;
  readonly values: Parameters<Calls[Name]>;
}

/** The messages of PGlite's thread. */
export type Said = Answer | Notice | Fault;

/** The result of a call. */
export type Answer =
  { readonly call: number; readonly result: unknown } | { readonly call: number; readonly error: ErrorFields };

/** A notification on a channel. It is sent before the answer to the call whose commit caused it. */
export interface Notice {
  readonly channel: string;
  readonly payload: string;
}

/** PGlite failed during a call, and the thread ends. */
export interface Fault {
  readonly fault: ErrorFields;
}

/** An error as it is copied: without its class, but with the class's own properties (SQLSTATE in `code`). */
export interface ErrorFields {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly [field: string]: unknown;
}
