// What the two sides say to each other: the server's thread calls, PGlite's answers. Everything here is copied between threads.
import type { IsolationLevel, SqlQuery, SqlResultSet, TransactionOptions } from "@prisma/driver-adapter-utils";

/** What can be asked of PGlite's thread: each call runs after those before it, but for what waits for the end of a transaction. */
export interface Calls {
  /** The first call. */
  open(options: OpenOptions): Promise<void>;
  /** Runs several statements: all of them or, where one fails, none. */
  runScript(script: string): Promise<void>;
  /** Runs one statement and gives its rows. */
  rows(text: string): Promise<readonly Record<string, unknown>[]>;
  /** Runs one statement, prepared once, and gives its first row. */
  read(text: string, values: readonly unknown[]): Promise<readonly (string | null)[]>;
  /** From now on, what is notified on the channel is told as a `Notice`. */
  listen(channel: string): Promise<void>;
  /** Prisma's own, in a transaction where one is given. */
  queryRaw(query: SqlQuery, transaction?: number): Promise<SqlResultSet>;
  /** Prisma's own, in a transaction where one is given. */
  executeRaw(query: SqlQuery, transaction?: number): Promise<number>;
  /** Begins a transaction, for which all other calls wait; its number stands for it. */
  begin(
    isolationLevel?: IsolationLevel,
  ): Promise<{ readonly transaction: number; readonly options: TransactionOptions }>;
  commit(transaction: number): Promise<void>;
  rollback(transaction: number): Promise<void>;
  /** The database as a tar file, from which `open` makes a copy. */
  image(): Promise<ArrayBuffer>;
  /** Waits for what runs, and closes the files. */
  close(): Promise<void>;
}

/** Where the data is: in a folder, or in memory, where it may begin as a copy of the file that holds an image. */
export interface OpenOptions {
  readonly folder?: string | undefined;
  readonly image?: string | undefined;
}

/** One call; its number comes back with the answer. */
export interface Call<Name extends keyof Calls = keyof Calls> {
  readonly call: number;
  readonly name: Name;
  readonly values: Parameters<Calls[Name]>;
}

/** What PGlite's thread says. */
export type Said = Answer | Notice | Fault;

/** What became of a call. */
export type Answer =
  { readonly call: number; readonly result: unknown } | { readonly call: number; readonly error: ErrorFields };

/** A notification on a channel that is listened to. It is told before the answer to the call whose commit sent it. */
export interface Notice {
  readonly channel: string;
  readonly payload: string;
}

/** PGlite broke while it ran a call, and the thread ends. */
export interface Fault {
  readonly fault: ErrorFields;
}

/** An error as it is copied: without its class, with what its class says of it (SQLSTATE in `code`). */
export interface ErrorFields {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly [field: string]: unknown;
}
