import { getNamedType, isInputObjectType, type GraphQLArgument, type GraphQLInputType } from "graphql";
import { inputDeclaration, type Naming } from "./input-declaration.js";
import type { AddParameter, Args } from "./from-clause.js";

/** The names in the filters of an operation, by type and kind: parameters, each an array of texts. */
export type Names = Map<string, { readonly naming: Naming; readonly parameters: string[] }>;

/** Collects the names in a field's arguments, so that the statement checks that they exist. */
export function addNames(names: Names, definitions: readonly GraphQLArgument[], args: Args, add: AddParameter): void {
  for (const { name, type } of definitions) {
    for (const [key, { naming }] of namesIn(type, args[name])) {
      const noted = names.get(key) ?? { naming, parameters: [] };
      names.set(key, noted);
      noted.parameters.push(`${add((given) => namesIn(type, given[name]).get(key)?.values ?? [])}::text[]`);
    }
  }
}

/** The names in a value of an input type, at any depth. */
function namesIn(type: GraphQLInputType, value: unknown) {
  const found = new Map<string, { readonly naming: Naming; readonly values: unknown[] }>();
  function collect(type: GraphQLInputType, value: unknown): void {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) return value.forEach((one) => collect(type, one));
    for (const field of Object.values(named.getFields())) {
      const given = (value as Args)[field.name];
      const declared = inputDeclaration(field);
      if (typeof declared !== "object" || !("names" in declared)) collect(field.type, given);
      else if (Array.isArray(given)) {
        const key = `${declared.names} ${declared.by}`;
        const known = found.get(key) ?? { naming: declared, values: [] };
        found.set(key, known);
        known.values.push(
          ...(given as readonly unknown[]).filter((name) => !declared.expected?.includes(name as string)),
        );
      }
    }
  }
  collect(type, value);
  return found;
}
