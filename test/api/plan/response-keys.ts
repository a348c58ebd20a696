// What a selection set answers under each key, so that what is drawn for one key later can be merged with what was drawn before.

/** What stands under the keys of a selection set. */
export type Scope = Map<string, Entry>;

/** A field under a key: its name, arguments and type, and what is selected in it. */
export interface Entry {
  readonly name: string;
  readonly args: string;
  readonly type: string;
  readonly inner: Scope;
}

const isSame = (one: Entry, other: Entry): boolean =>
  one.name === other.name && one.args === other.args && one.type === other.type;

/** Whether all that stands in the other scope can stand in this one too. */
export function isMergeable(scope: Scope, other: Scope): boolean {
  return [...other].every(([key, entry]) => {
    const known = scope.get(key);
    return !known || (isSame(known, entry) && isMergeable(known.inner, entry.inner));
  });
}

/** Puts what stands in the other scope into this one; nothing is shared between the two. */
export function absorb(scope: Scope, other: Scope): void {
  for (const [key, entry] of other) {
    const known = scope.get(key) ?? { ...entry, inner: new Map() };
    scope.set(key, known);
    absorb(known.inner, entry.inner);
  }
}

/** The entry under a key, made where there is none; undefined where the key is another field's. */
export function entryAt(scope: Scope, key: string, made: Omit<Entry, "inner">): Entry | undefined {
  const entry = { ...made, inner: new Map() };
  const known = scope.get(key);
  if (known) return isSame(known, entry) ? known : undefined;
  scope.set(key, entry);
  return entry;
}
