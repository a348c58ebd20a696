import { LRUCache } from "lru-cache";

/** Answers that are kept for as long as the data stay as they are. */
export interface ResponseCache {
  /** The answer to an operation with these variables, where it was read from this edition of the data. */
  readonly find: (edition: string, operation: string, variables: unknown) => Buffer | undefined;
  /** Keeps an answer; those that were not asked for the longest time make room. */
  readonly keep: (edition: string, operation: string, variables: unknown, answer: Buffer) => void;
}

/** What an answer takes beside its text and its key, in bytes, about. */
const overhead = 300;

/** Keeps answers, keys and all, in at most that many bytes; 0 keeps none. */
export function createResponseCache(maxBytes: number): ResponseCache {
  if (maxBytes === 0) return { find: () => undefined, keep: () => undefined };
  const answers = new LRUCache<string, Buffer>({
    maxSize: maxBytes,
    // A single answer is not to push all others out.
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: (answer, key) => answer.length + 2 * key.length + overhead,
  });
  let of: string | undefined;
  const keyOf = (operation: string, variables: unknown) => `${operation}\n${JSON.stringify(variables)}`;
  return {
    find: (edition, operation, variables) => (edition === of ? answers.get(keyOf(operation, variables)) : undefined),
    keep(edition, operation, variables, answer) {
      // One edition follows another, and nobody asks for the last one's answers again.
      if (edition !== of) answers.clear();
      of = edition;
      answers.set(keyOf(operation, variables), answer);
    },
  };
}
