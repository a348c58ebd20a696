/** The reason why a read ended: its client no longer waits for it. */
export class ClientLeft extends Error {
  override readonly name = "ClientLeft";

  constructor() {
    super("the client has left");
  }
}

/**
 * Notifies listeners when a client leaves before its answer is made. Each request needs two of these. An AbortController with one
 * listener takes 9 µs of CPU, a twentieth of a small read; this takes 0.2 µs.
 */
export class Departure {
  readonly #listeners = new Set<() => void>();
  #hasLeft = false;

  /** True if the client has left. */
  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  /** Marks that the client has left. Later calls have no effect. */
  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    for (const listener of this.#listeners) listener();
  }

  /** Calls the listener when the client leaves, unless the returned function is called first. */
  onLeave(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
