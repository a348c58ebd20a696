import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

/** One operation as the plan sees it: parsed and validated, with coerced variables. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fragments of a document by name. The object has no prototype, because its members are not fragments. */
export function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/** Cache keys of an operation's variables. */
export interface PlanKeys {
  /**
   * Operations with the same plan key share the text of a statement: which variables are given, which filters, which enum values
   * and booleans.
   */
  readonly planKeyOf: (variables: Operation["variables"]) => string;
  /** Operations with the same limits key also have the same cost: the same integers and the same lengths of lists. */
  readonly limitsKeyOf: (variables: Operation["variables"]) => string;
}

/** The cache keys of an operation. */
export function keysOf(schema: GraphQLSchema, definition: OperationDefinitionNode): PlanKeys {
  const declared = (definition.variableDefinitions ?? []).map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type) as GraphQLInputType, // a validated document has it
  }));
  const keys = (sized: boolean) => (variables: Operation["variables"]) =>
    declared.map(({ name, type }) => describe(type, variables[name], sized)).join(",");
  return { planKeyOf: keys(false), limitsKeyOf: keys(true) };
}

function describe(type: GraphQLInputType, value: unknown, sized: boolean): string {
  if (value === undefined) return "";
  if (value === null) return "null";
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) && Array.isArray(value)) {
    // A list of leaves is one array parameter. A list of filters has a condition for each item.
    if (!isInputObjectType(getNamedType(inner))) return sized ? `[${value.length}]` : "[]";
    return `[${value.map((item) => describe(inner.ofType, item, sized)).join(",")}]`;
  }
  if (isInputObjectType(inner)) {
    const given = value as Readonly<Record<string, unknown>>;
    const fields = Object.values(inner.getFields()).filter((field) => given[field.name] !== undefined);
    return `{${fields.map((field) => `${field.name}:${describe(field.type, given[field.name], sized)}`).join(",")}}`;
  }
  if (isEnumType(inner) || typeof value === "boolean" || (sized && typeof value === "number")) return String(value);
  return "*";
}
