import { isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from "graphql";

interface Input {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

type Args = Readonly<Record<string, unknown>>;

/** Arguments with each null that stands for a default replaced by that default. */
export function meantArguments(inputs: readonly Input[], args: Args): Args {
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const entries = Object.entries(args).map(([name, value]) => {
    const input = byName.get(name);
    if (!input) return [name, value];
    return [name, value === null ? (input.defaultValue ?? null) : meantValue(input.type, value)];
  });
  return Object.fromEntries(entries) as Args;
}

function meantValue(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return meantValue(type.ofType, value);
  if (isListType(type)) {
    return Array.isArray(value) ? value.map((item) => meantValue(type.ofType, item)) : meantValue(type.ofType, value);
  }
  const isObject = isInputObjectType(type) && typeof value === "object" && value !== null;
  return isObject ? meantArguments(Object.values(type.getFields()), value as Args) : value;
}
