const windowMs = 1_000;

/**
 * Logs causes that can occur with every request, such as an unavailable database: one line at once, then at most one line for
 * each cause and second, with the number of occurrences since the last line.
 */
export function logCauses(write: (line: string) => void): (cause: string) => void {
  const repeated = new Map<string, number>();
  function begin(cause: string): void {
    repeated.set(cause, 0);
    setTimeout(end, windowMs, cause).unref();
  }
  function end(cause: string): void {
    const times = repeated.get(cause) ?? 0;
    repeated.delete(cause);
    if (times === 0) return;
    write(`${cause} (${times} more within a second)`);
    begin(cause);
  }
  return (cause) => {
    const times = repeated.get(cause);
    if (times !== undefined) return void repeated.set(cause, times + 1);
    write(cause);
    begin(cause);
  };
}
