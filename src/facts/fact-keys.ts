/** The key of one of several spells, numbered from 1. The key of the first spell contains no number. */
export function numbered(first: string, number = 1): string {
  return number === 1 ? first : `${first}/${number}`;
}

/** The key of a thing's first spell, and the number of the spell that this key belongs to. */
export function withoutNumber(key: string): { readonly first: string; readonly number: number } {
  const [, first = key, number = "1"] = /^(.*)\/(\d+)$/.exec(key) ?? [];
  return { first, number: Number(number) };
}

/** The key of a party's first spell in a group. */
export function membershipKey({ group, party }: { readonly group: string; readonly party: string }): string {
  return `${group}/${party}`;
}

/** The key of the first spell of what one party owes another, in an alliance or an agreement. */
export function obligationKey(owed: {
  readonly in: string;
  readonly kind: string;
  readonly bearer: string;
  readonly beneficiary: string;
}): string {
  return [owed.in, hyphened(owed.kind), owed.bearer, owed.beneficiary].join("/");
}

/** The key of the first of a party's actions of one kind. Without a party, the action is that of the agreement as a whole. */
export function actionKey(action: {
  readonly agreement: string;
  readonly kind: string;
  readonly by?: string | undefined;
}): string {
  return [action.agreement, hyphened(action.kind), ...(action.by === undefined ? [] : [action.by])].join("/");
}

function hyphened(kind: string): string {
  return kind.toLowerCase().replaceAll("_", "-");
}
