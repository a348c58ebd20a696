/** The parts of a composed key: whose (group, office), who (party, official), and which spell, from 1. */
export interface ComposedKey {
  readonly first: string;
  readonly second: string;
  readonly spell: number;
}

/** Takes `group/party` or `office/official/2` apart; undefined where the key has not that form. */
export function splitKey(key: string): ComposedKey | undefined {
  const [, first, second, spell] = /^([^/]+)\/([^/]+)(?:\/([2-9]|[1-9]\d+))?$/.exec(key) ?? [];
  return first === undefined || second === undefined ? undefined : { first, second, spell: Number(spell ?? 1) };
}
