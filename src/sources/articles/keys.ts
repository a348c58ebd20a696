/** The parts of a composed key: the owner (group, office), the member (party, official), and the number of the spell, from 1. */
export interface ComposedKey {
  readonly first: string;
  readonly second: string;
  readonly spell: number;
}

/** Splits `group/party` or `office/official/2`. Undefined if the key has another form. */
export function splitKey(key: string): ComposedKey | undefined {
  const [, first, second, spell] = /^([^/]+)\/([^/]+)(?:\/([2-9]|[1-9]\d+))?$/.exec(key) ?? [];
  return first === undefined || second === undefined ? undefined : { first, second, spell: Number(spell ?? 1) };
}
