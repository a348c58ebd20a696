/** What is in the database before an import, so that things keep their names and two datasets meet in one thing. */
export interface Known {
  /** The slug of the actor, official or agreement that bears a number in another system; undefined where none does. */
  bearerOf(table: "Actor" | "Official" | "Agreement", scheme: string, value: string): string | undefined;
  /**
   * A slug for a thing with this number: the one that it has, or a new one, made of a name (folded, hyphenated, and a
   * number where another thing has that slug already). The same number gives the same slug throughout an import.
   */
  slugFor(
    table: "Actor" | "Official" | "Agreement" | "Office",
    id: { readonly scheme: string; readonly value: string },
    name: string,
  ): string;
  /** A new slug for a thing with this number, whatever bears the number now; it bears it from here on. */
  newSlugFor: Known["slugFor"];
  /** The number that a thing bears in another system; undefined where it bears none. */
  numberOf(table: "Actor" | "Agreement", slug: string, scheme: string): string | undefined;
  /** Slugs of what bears a common name, whatever case and diacritics. */
  named(table: "Actor" | "Official" | "Agreement", name: string): readonly string[];
  /** The spells of membership in an alliance, and of what is owed in it, that other sources than this dataset's know; by their keys. */
  othersSpells(alliance: string): Promise<ReadonlyMap<string, readonly KnownSpell[]>>;
}

/** A spell that is there already: its number in the key of its first one, and the days on which it may have held. */
export interface KnownSpell {
  readonly number: number;
  readonly possibleFrom: string;
  readonly possibleUntil: string;
}
