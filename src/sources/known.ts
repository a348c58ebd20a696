/** The content of the database before an import. It keeps the names of things stable, and lets two datasets refer to one thing. */
export interface Known {
  /** The slug of the actor, official or agreement with a number in another system. Undefined if there is none. */
  bearerOf(table: "Actor" | "Official" | "Agreement", scheme: string, value: string): string | undefined;
  /**
   * A slug for a thing with this number: the slug that it has, or a new one, made from a name (folded, hyphenated, and with a
   * number if another thing has that slug). The same number gives the same slug throughout an import.
   */
  slugFor(
    table: "Actor" | "Official" | "Agreement" | "Office",
    id: { readonly scheme: string; readonly value: string },
    name: string,
  ): string;
  /** A new slug for a thing with this number, even if another thing has the number now. From then on, this thing has it. */
  newSlugFor: Known["slugFor"];
  /** The number of a thing in another system. Undefined if it has none. */
  numberOf(table: "Actor" | "Agreement", slug: string, scheme: string): string | undefined;
  /** The common name of the party or group with this slug. Undefined if there is none. */
  nameOf(slug: string): string | undefined;
  /** Slugs of the things with a common name, ignoring case and diacritics. */
  named(table: "Actor" | "Official" | "Agreement", name: string): readonly string[];
  /** The spells of memberships in an alliance, and of its obligations, that sources other than this dataset know, by their keys. */
  othersSpells(alliance: string): Promise<ReadonlyMap<string, readonly KnownSpell[]>>;
}

/** An existing spell: its number in the key of its first one, and the days on which it may have held. */
export interface KnownSpell {
  readonly number: number;
  readonly possibleFrom: string;
  readonly possibleUntil: string;
}
