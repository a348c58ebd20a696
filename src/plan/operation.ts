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

/** One operation as the plan sees it: parsed, validated, its variables coerced. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fragments of a document by name; without a prototype, whose members are no fragments. */
export function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/**
 * What of an operation's variables decides its statement's text: which are given, which filters, which enum values and booleans.
 * Two requests of one document and one shape share a plan; every other value is a parameter.
 */
export function shapeOf({ schema, definition, variables }: Operation): string {
  const shapes = (definition.variableDefinitions ?? []).map((variable) => {
    const type = typeFromAST(schema, variable.type) as GraphQLInputType;
    return shapeOfValue(type, variables[variable.variable.name.value]);
  });
  return `${definition.name?.value ?? ""}(${shapes.join(",")})`;
}

function shapeOfValue(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return "";
  if (value === null) return "null";
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) && Array.isArray(value)) {
    const leaves = !isInputObjectType(getNamedType(inner));
    // A list of leaves is one array parameter; a list of filters makes as many conditions as it has items.
    return leaves ? "[]" : `[${value.map((item) => shapeOfValue(inner.ofType, item)).join(",")}]`;
  }
  if (isInputObjectType(inner)) {
    const given = value as Readonly<Record<string, unknown>>;
    const fields = Object.values(inner.getFields()).filter((field) => given[field.name] !== undefined);
    return `{${fields.map((field) => `${field.name}:${shapeOfValue(field.type, given[field.name])}`).join(",")}}`;
  }
  return isEnumType(inner) || typeof value === "boolean" ? String(value) : "*";
}
