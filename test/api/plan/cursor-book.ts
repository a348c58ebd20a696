// Cursors are opaque: all that is known of one is the place in which list it was given for.

/** A place in a list: the list's type and order, and the keys of the row before it. */
export interface Place {
  readonly order: string;
  readonly keys: readonly (string | number | null)[];
}

/** Pairs the cursors that a server gives with the places that they stand for. */
export interface CursorBook {
  /** How the oracle writes a place in its answers. */
  write(place: Place): string;
  /** The place for which the server gave a cursor; undefined where it never gave it. */
  read(cursor: unknown): Place | undefined;
  /**
   * Puts the server's cursors where the oracle has places, in answers of the same form. Throws where the server gave two cursors for a
   * place, or one for two places.
   */
  pair(oracle: unknown, server: unknown): unknown;
}

const mark = "place in a list: ";

/** Starts an empty book. */
export function createCursorBook(): CursorBook {
  const placeOf = new Map<string, string>();
  const cursorOf = new Map<string, string>();

  function put(place: string, cursor: string): void {
    const [known, given] = [placeOf.get(cursor) ?? place, cursorOf.get(place) ?? cursor];
    if (known !== place) throw new Error(`the cursor ${cursor} stands for ${known}, and for ${place}`);
    if (given !== cursor) throw new Error(`${place} has the cursors ${given} and ${cursor}`);
    placeOf.set(cursor, place);
    cursorOf.set(place, cursor);
  }

  function pair(oracle: unknown, server: unknown): unknown {
    if (typeof oracle === "string" && oracle.startsWith(mark) && typeof server === "string") {
      put(oracle, server);
      return server;
    }
    if (typeof oracle !== "object" || oracle === null || typeof server !== "object" || server === null) return oracle;
    if (Array.isArray(oracle)) return oracle.map((item, place) => pair(item, (server as unknown[])[place]));
    const pairs = Object.entries(oracle).map(([key, value]) => {
      return [key, pair(value, Object.hasOwn(server, key) ? (server as Record<string, unknown>)[key] : undefined)];
    });
    return Object.fromEntries(pairs) as unknown;
  }

  return {
    write: (place) => mark + JSON.stringify(place),
    read: (cursor) => {
      const place = placeOf.get(String(cursor));
      return place === undefined ? undefined : (JSON.parse(place.slice(mark.length)) as Place); // as `write` wrote it
    },
    pair,
  };
}
