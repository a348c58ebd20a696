/** How many can wait. Each blocks the only thread for up to 50 ms, so the last one waits for about 5 s, which is the limit for reads. */
const maxWaiting = 100;

/** Turns of work that blocks the only thread. */
export interface Turns {
  /** True if the maximum number waits. */
  readonly isFull: () => boolean;
  /**
   * Resolves when it is the caller's turn: in order of arrival, one in the given number of turns of the event loop, so that
   * others are served in between.
   */
  readonly next: () => Promise<void>;
}

/** Makes turns, one in the given number of turns of the event loop. In each of those, Node accepts one new connection. */
export function createTurns(turnsForEach: number): Turns {
  let waiting = 0;
  let last = Promise.resolve();
  return {
    isFull: () => waiting >= maxWaiting,
    next() {
      waiting++;
      const own = last.then(turnOfTheEventLoop).then(() => {
        waiting--;
      });
      last = own;
      for (let turn = 1; turn < turnsForEach; turn++) last = last.then(turnOfTheEventLoop);
      return own;
    },
  };
}

const turnOfTheEventLoop = () => new Promise<void>((resolve) => setImmediate(resolve));
