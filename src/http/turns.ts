/** How many may wait. Each takes the only thread for up to 50 ms, so the last one waits for some 5 s, as long as reads may. */
const maxWaiting = 100;

/** Turns of those whose work keeps the only thread busy. */
export interface Turns {
  /** Whether as many wait as may. */
  readonly isFull: () => boolean;
  /** Resolves when it is the caller's turn: those who came first go first, one in each turn of the event loop, so that others are served in between. */
  readonly next: () => Promise<void>;
}

/** Makes turns for which nobody waits. */
export function createTurns(): Turns {
  let waiting = 0;
  let last = Promise.resolve();
  return {
    isFull: () => waiting >= maxWaiting,
    next() {
      waiting++;
      last = last
        .then(() => new Promise<void>((resolve) => setImmediate(resolve)))
        .then(() => {
          waiting--;
        });
      return last;
    },
  };
}
