// From an operation to the database: its read takes its turn, is shared with those who ask the same at the same time, and ends when all have left.
import type { Database } from "../database/database.js";
import { createReadQueue, ServerBusy, type ReadQueueOptions } from "./read-queue.js";

/** What a read's turn hangs on. */
export interface ReadTurn {
  /** Whether it may take the database long. */
  readonly isExpensive: boolean;
  /** Aborted when the client has left. */
  readonly signal: AbortSignal | undefined;
}

type Row = Awaited<ReturnType<Database["read"]>>;

/** Reads the row of a statement. Throws what Database.read throws, and ServerBusy. */
export type Read = (text: string, values: readonly unknown[], turn: ReadTurn) => Promise<Row>;

/** How reads are made. */
export interface ReadsOptions extends Omit<ReadQueueOptions, "maxRunning"> {
  /**
   * Whether one read serves all who ask the same while it runs, as an answer that is kept serves all until the data change. A read that is shared
   * began under the edition that is known now, so it is as new as a kept answer.
   */
  readonly shares: boolean;
  /** Is told why reads are refused. */
  readonly onBusy: (why: string) => void;
}

/** Makes what reads for operations. */
export function createReads(database: Database, { shares, onBusy, ...options }: ReadsOptions): Read {
  const queue = createReadQueue({ ...options, maxRunning: database.maxReads });
  // By the statement first: its text is long and always the same string, whose hash JavaScript keeps.
  const underWay = new Map<string, Map<string, Shared>>();

  const read: Read = async (text, values, turn) => {
    try {
      return await queue(turn, () => database.read(text, values, turn.signal));
    } catch (error) {
      if (error instanceof ServerBusy) onBusy(error.message);
      throw error;
    }
  };

  const readShared: Read = (text, values, { isExpensive, signal }) => {
    const edition = database.edition();
    if (edition === undefined) return read(text, values, { isExpensive, signal });
    const key = `${edition}\n${JSON.stringify(values)}`;
    const ofText = underWay.get(text) ?? new Map<string, Shared>();
    underWay.set(text, ofText);
    return (ofText.get(key) ?? begin()).join(signal);

    function begin(): Shared {
      const abort = new AbortController();
      const row = read(text, values, { isExpensive, signal: abort.signal }).finally(forget);
      const begun = sharedBy(row, abort, forget);
      ofText.set(key, begun);
      return begun;

      function forget(): void {
        if (ofText.get(key) === begun) ofText.delete(key);
        if (ofText.size === 0 && underWay.get(text) === ofText) underWay.delete(text);
      }
    }
  };
  return shares ? readShared : read;
}

/** A read that runs for several. */
interface Shared {
  /** Gives the row. The read is aborted when all who joined have left. */
  readonly join: (signal: AbortSignal | undefined) => Promise<Row>;
}

function sharedBy(row: Promise<Row>, abort: AbortController, forget: () => void): Shared {
  let here = 0;
  return {
    join(signal) {
      here++;
      const leave = () => {
        if (--here > 0) return;
        forget(); // who asks from now on is not to join what ends
        abort.abort();
      };
      signal?.addEventListener("abort", leave, { once: true });
      return row.finally(() => signal?.removeEventListener("abort", leave));
    },
  };
}
