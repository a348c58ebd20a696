import { LRUCache } from "lru-cache";

/** Answers that are cached until the data change. */
export interface ResponseCache {
  /** The answer to an operation with these variables, if it was read from this edition of the data. */
  readonly find: (edition: string, operation: string, variables: unknown) => Buffer | undefined;
  /** Caches an answer. The least recently used answers make room. */
  readonly keep: (edition: string, operation: string, variables: unknown, answer: Buffer) => void;
}

/** The approximate size of an answer in addition to its text and its key, in bytes. */
const overhead = 300;

/** Caches answers with their keys in at most this many bytes; 0 caches none. */
export function createResponseCache(maxBytes: number): ResponseCache {
  if (maxBytes === 0) return { find: () => undefined, keep: () => undefined };
  const answers = new LRUCache<string, Buffer>({
    maxSize: maxBytes,
    // A single answer must not evict all others.
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: (answer, key) => answer.length + 2 * key.length + overhead,
  });
  let of: string | undefined;
  const keyOf = (operation: string, variables: unknown) => `${operation}\n${JSON.stringify(variables)}`;
  return {
    find: (edition, operation, variables) => (edition === of ? answers.get(keyOf(operation, variables)) : undefined),
    keep(edition, operation, variables, answer) {
      // Editions follow each other, and no request reads answers of an earlier one.
      if (edition !== of) answers.clear();
      of = edition;
      answers.set(keyOf(operation, variables), answer);
    },
  };
}
