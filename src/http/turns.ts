/** How many may wait. Each takes the only thread for up to 50 ms, so the last one waits for some 5 s, as long as reads may. */
const maxWaiting = 100;

/** Turns of those whose work keeps the only thread busy. */
export interface Turns {
  /** Whether as many wait as may. */
  readonly isFull: () => boolean;
  /** Resolves when it is the caller's turn: those who came first go first, one in so many turns of the event loop, so that others are served in between. */
  readonly next: () => Promise<void>;
}

/** Makes turns for which nobody waits, one in so many turns of the event loop; in each of those, Node accepts one new connection. */
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
