/** How often it is looked what runs, in milliseconds; a tenth of the limit where that is less. */
const longestPauseMs = 100;

/**
 * Tells `onSlow` of a call that has run for as long as `limitMs`. What a call waited before it ran does not count. What it gives stops the watch.
 */
export function watchRunning(running: () => number, limitMs: number, onSlow: (call: number) => void): () => void {
  let seen = { call: 0, since: 0 };
  const look = () => {
    const call = running();
    const now = performance.now();
    if (call !== seen.call) seen = { call, since: now };
    else if (call !== 0 && now - seen.since >= limitMs) onSlow(call);
  };
  const timer = setInterval(look, Math.max(1, Math.min(longestPauseMs, limitMs / 10))).unref();
  return () => clearInterval(timer);
}
