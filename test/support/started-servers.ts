/** A server that a test file has started. */
export interface StartedServer {
  /** Errors that are no client's mistake; empty after each test. */
  readonly unexpected: unknown[];
  readonly close: () => Promise<unknown>;
}

/** Servers that the current test file has started (check-servers.ts). */
export const startedServers: StartedServer[] = [];
