// From an operation to the database. A read waits for its turn, is shared by equal operations at the same time, and ends when all
// their clients have left.
import type { Database } from "../database/database.js";
import { Departure } from "../database/departure.js";
import { createReadQueue, ServerBusy, type ReadQueueOptions } from "./read-queue.js";

/** What the turn of a read depends on. */
export interface ReadTurn {
  /** True if it can be expensive for the database. */
  readonly isExpensive: boolean;
  /** The departure of the client. */
  readonly departure: Departure | undefined;
}

type Row = Awaited<ReturnType<Database["read"]>>;

/** Reads the row of a statement. Throws what Database.read throws, and ServerBusy. */
export type Read = (text: string, values: readonly unknown[], turn: ReadTurn) => Promise<Row>;

/** How reads are run. */
export interface ReadsOptions extends Omit<ReadQueueOptions, "maxRunning"> {
  /**
   * True if equal operations share a read while it runs, as cached answers are shared until the data change. A shared read began
   * under the edition that is current now, so its answer is as new as a cached one.
   */
  readonly shares: boolean;
  /** Called with the reason when a read is rejected. */
  readonly onBusy: (why: string) => void;
}

/** Makes the function that reads for operations. */
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

/** A read that several operations share. */
interface Shared {
  /** Resolves with the row. The read ends when all clients have left. */
  readonly join: (departure: Departure | undefined) => Promise<Row>;
}

function sharedBy(row: Promise<Row>, ofAll: Departure, forget: () => void): Shared {
  let here = 0;
  return {
    join(departure) {
      here++;
      const stay = departure?.onLeave(() => {
        if (--here > 0) return;
        forget(); // later requests must not join a read that is ending
        ofAll.leave();
      });
      return row.finally(stay);
    },
  };
}
