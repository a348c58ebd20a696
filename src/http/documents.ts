import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { visit, type DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** The maximum number of characters of all cached documents. Parsed documents take up to seventy times as much memory. */
const maxCharacters = 500_000;

/**
 * Apollo Server's `documentStore`, which caches parsed documents by their hash. It caches only valid ones, since the number of
 * invalid ones is unlimited. Apollo's own store caches any document, and counts 30 MB of them by their JSON, which is a small
 * part of their real size. Documents are stored without their tokens.
 */
export function keepDocuments(
  isValid: (document: DocumentNode) => boolean,
): NonNullable<ApolloServerOptions<BaseContext>["documentStore"]> {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: maxCharacters,
    sizeCalculation: ({ loc }) => 1 + (loc?.source.body.length ?? 0),
  });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set(key, document) {
      if (isValid(document)) {
        dropTokens(document);
        documents.set(key, document);
      }
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}

/** Maximum number of characters of all cached persisted queries. */
const maxQueryCharacters = 5_000_000;

/** The size of a persisted query in addition to its characters, in bytes: measured. */
const bytesOfQuery = 500;

type QueryCache = NonNullable<
  Exclude<ApolloServerOptions<BaseContext>["persistedQueries"], false | undefined>["cache"]
>;

/** Keeps persisted queries by their hashes. Apollo Server's own cache counts only their characters: it keeps a million short ones. */
export function keepQueries(): QueryCache {
  const queries = new LRUCache<string, string>({
    maxSize: maxQueryCharacters,
    sizeCalculation: (query) => query.length + bytesOfQuery,
  });
  return {
    get: (hash) => Promise.resolve(queries.get(hash)),
    set(hash, query) {
      queries.set(hash, copyOf(query));
      return Promise.resolve();
    },
    delete: (hash) => Promise.resolve(queries.delete(hash)),
  };
}

/** A text of its own. The query of a GET is a part of the URL, which would be kept with it: V8 does not copy a part of a text. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string; // a text again

/**
 * Drops the tokens of a document. Nothing reads them once it is valid: errors find their places without them. Comments are
 * tokens, too, and no limit counts them: 98 kB of comments take 4 MB as long as one node of the document is referenced.
 */
function dropTokens(document: DocumentNode): void {
  const source = document.loc?.source;
  if (source) source.body = copyOf(source.body);
  visit(document, {
    enter({ loc }) {
      if (loc) Object.assign(loc, { startToken: undefined, endToken: undefined });
    },
  });
}
