import { type OperationDefinitionNode, type TypeNode, valueFromASTUntyped } from "graphql";

/**
 * The initial JSON text of an operation's variables: the defaults, so that they can be edited in place, and an empty value for
 * each required variable without a default. Null if there is nothing to fill in.
 */
export function prefillVariables(operation: OperationDefinitionNode): string | null {
  const values = (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    if (defaultValue) return [[variable.name.value, valueFromASTUntyped(defaultValue)] as const];
    return type.kind === "NonNullType" ? [[variable.name.value, emptyValue(type.type)] as const] : [];
  });
  return values.length > 0 ? JSON.stringify(Object.fromEntries(values), null, 2) : null;
}

function emptyValue(type: TypeNode): unknown {
  if (type.kind === "ListType") return [];
  if (type.kind === "NonNullType") return emptyValue(type.type);
  const byName: Record<string, unknown> = { Int: 0, Float: 0, Boolean: false };
  return byName[type.name.value] ?? "";
}
