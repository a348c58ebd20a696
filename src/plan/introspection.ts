import {
  executeSync,
  getNamedType,
  isSpecifiedScalarType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from "graphql";
import { jsonOf } from "./json.js";
import type { Operation } from "./operation.js";

/** Answers `__schema` and `__type`, which read no data: JSON texts by response key. */
export type Introspect = (variables: Operation["variables"]) => ReadonlyMap<string, string>;

/** Has graphql-js answer the introspection fields of an operation, apart from its other fields. */
export function introspectionOf(operation: Operation, nodes: readonly FieldNode[]): Introspect {
  const { schema, definition, fragments } = operation;
  const variableDefinitions = definition.variableDefinitions?.filter((variable) => isOfGraphQL(schema, variable));
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...definition,
        ...(variableDefinitions && { variableDefinitions }),
        selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
      },
      ...Object.values(fragments),
    ],
  };
  return (variableValues) => {
    const { data, errors } = executeSync({ schema, document, variableValues });
    const [error] = errors ?? [];
    if (error) throw error;
    return new Map(Object.entries(data ?? {}).map(([key, value]) => [key, jsonOf(value)]));
  };
}

/** Variables of introspection have built-in scalar types. Their values do not change when they are coerced again. */
function isOfGraphQL(schema: GraphQLSchema, { type }: VariableDefinitionNode): boolean {
  const named = getNamedType(typeFromAST(schema, type));
  return named !== undefined && isSpecifiedScalarType(named);
}
