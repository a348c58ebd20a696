// From an operation to the database: its read takes its turn, is shared with those who ask the same at the same time, and ends when all have left.
import type { Database } from "../database/database.js";
import { Departure } from "../database/departure.js";
import { createReadQueue, ServerBusy, type ReadQueueOptions } from "./read-queue.js";

/** What a read's turn hangs on. */
export interface ReadTurn {
  /** Whether it may take the database long. */
  readonly isExpensive: boolean;
  /** Of the client. */
  readonly departure: Departure | undefined;
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
      return await queue(turn, () => database.read(text, values, turn.departure));
    } catch (error) {
      if (error instanceof ServerBusy) onBusy(error.message);
      throw error;
    }
  };

  const readShared: Read = (text, values, { isExpensive, departure }) => {
    const edition = database.edition();
    if (edition === undefined) return read(text, values, { isExpensive, departure });
    const key = `${edition}\n${JSON.stringify(values)}`;
    const ofText = underWay.get(text) ?? new Map<string, Shared>();
    underWay.set(text, ofText);
    return (ofText.get(key) ?? begin()).join(departure);

    function begin(): Shared {
      const ofAll = new Departure();
      const row = read(text, values, { isExpensive, departure: ofAll }).finally(forget);
      const begun = sharedBy(row, ofAll, forget);
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
  /** Gives the row. The read ends when all who joined have left. */
  readonly join: (departure: Departure | undefined) => Promise<Row>;
}

function sharedBy(row: Promise<Row>, ofAll: Departure, forget: () => void): Shared {
  let here = 0;
  return {
    join(departure) {
      here++;
      const stay = departure?.onLeave(() => {
        if (--here > 0) return;
        forget(); // who asks from now on is not to join what ends
        ofAll.leave();
      });
      return row.finally(stay);
    },
  };
}
