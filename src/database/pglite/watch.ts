/** How often the running call is checked, in milliseconds. A tenth of the limit if that is less. */
const longestPauseMs = 100;

/** Calls `onSlow` for a call that has run for `limitMs`. Waiting time does not count. Returns a function that stops the watch. */
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
