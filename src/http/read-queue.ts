// Decides which reads run and which wait. Expensive reads never use all connections at a time.
import { ClientLeft, type Departure } from "../database/departure.js";

/** The server has too much to do. */
export class ServerBusy extends Error {
  override readonly name = "ServerBusy";
}

/** Limits on reads. */
export interface ReadQueueOptions {
  /** How many run at a time. At most half of them, but at least one, are expensive. */
  readonly maxRunning: number;
  /** How many wait. At most a quarter of them are expensive. */
  readonly maxWaiting: number;
  /** How long one waits, in milliseconds. */
  readonly maxWaitMs: number;
}

/** Runs reads within the limits. Throws ServerBusy beyond them, and ClientLeft if the client leaves before its read starts. */
export type ReadQueue = <Result>(
  how: { readonly isExpensive: boolean; readonly departure?: Departure | undefined },
  run: () => Promise<Result>,
) => Promise<Result>;

/** Makes a queue that runs cheap reads first, because they finish soon. */
export function createReadQueue({ maxRunning, maxWaiting, maxWaitMs }: ReadQueueOptions): ReadQueue {
  const cheap = { running: 0, maxRunning, maxWaiting, waiting: new Set<() => void>() };
  const expensive = {
    running: 0,
    maxRunning: Math.max(1, Math.floor(maxRunning / 2)),
    maxWaiting: Math.floor(maxWaiting / 4),
    waiting: new Set<() => void>(),
  };
  const isFull = () => cheap.running + expensive.running >= maxRunning;

  return async ({ isExpensive, departure }, run) => {
    const fastPath = isExpensive ? expensive : cheap;
    if (isFull() || fastPath.running >= fastPath.maxRunning) await turn(fastPath, departure);
    else fastPath.running++;
    try {
      return await run();
    } finally {
      fastPath.running--;
      begin(cheap);
      begin(expensive);
    }
  };

  /** Waits until the read may run. It then counts as running. */
  function turn({ waiting, ...fastPath }: typeof cheap, departure: Departure | undefined): Promise<void> {
    if (waiting.size >= fastPath.maxWaiting) throw new ServerBusy(`${waiting.size} reads wait (MAX_QUEUED_READS)`);
    return new Promise((resolve, reject) => {
      const stopWaiting = (settle: () => void) => () => {
        waiting.delete(go);
        clearTimeout(timer);
        stay?.();
        settle();
      };
      const go = stopWaiting(resolve);
      const late = stopWaiting(() => reject(new ServerBusy(`a read waited for ${maxWaitMs} ms (MAX_QUEUE_MS)`)));
      const timer = setTimeout(late, maxWaitMs);
      const stay = departure?.onLeave(stopWaiting(() => reject(new ClientLeft())));
      waiting.add(go);
    });
  }

  /** Starts the reads that have waited longest, within the limits. */
  function begin(fastPath: typeof cheap): void {
    for (const go of fastPath.waiting) {
      if (isFull() || fastPath.running >= fastPath.maxRunning) return;
      fastPath.running++;
      go();
    }
  }
}
