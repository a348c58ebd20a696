import { getNamedType, isCompositeType, type FieldNode, type GraphQLObjectType } from "graphql";
import {
  addLevel,
  concreteTypes,
  ownRows,
  takeField,
  type Building,
  type PlannedField,
  type ReadObjects,
  type RootField,
} from "./building.js";
import { connectionReader } from "./connection.js";
import { fieldDeclaration, typeDeclaration, type FieldDeclaration } from "./declaration.js";
import type { Binding, Level, Reader } from "./level.js";
import { nodesReader } from "./nodes.js";
import { objectReaders, type Slot } from "./objects.js";
import type { Operation } from "./operation.js";
import { createScope, quoted } from "./scope.js";
import { collectFields, isTypename } from "./select.js";
import { statementText } from "./statement.js";

/** What an operation of one shape needs: one statement, its parameters, and how its rows become the answer. */
export interface Plan {
  /** The statement; undefined where nothing is read (`{ __typename }`, introspection). */
  readonly text: string | undefined;
  readonly levels: readonly Level[];
  readonly bindings: readonly Binding[];
  readonly fields: readonly PlannedField[];
  /** The values of Query's fields, by response key. */
  readonly slots: readonly Slot[];
  /** Whether these are all fields of the operation: introspection is graphql-js's to answer. */
  readonly isWhole: boolean;
}

/** Plans an operation. Throws the GraphQLErrors of arguments that contradict each other. */
export function planOperation(operation: Operation): Plan {
  const building: Building = { operation, levels: [], bindings: [], fields: [] };
  const readObjects = objectReaders(building);
  const query = operation.schema.getQueryType();
  if (!query) throw new Error("the schema has no Query");
  const fields = collectFields(operation, query, [operation.definition.selectionSet]);
  const slots = [...fields].flatMap(([key, nodes]): Slot[] => {
    const read = isTypename(nodes[0]) ? () => query.name : rootReader(building, readObjects, query, nodes);
    return read ? [{ key, read }] : [];
  });
  const { levels, bindings } = building;
  return {
    text: levels.length > 0 ? statementText(levels) : undefined,
    levels,
    bindings,
    fields: building.fields,
    slots,
    isWhole: slots.length === fields.size,
  };
}

function rootReader(
  building: Building,
  readObjects: ReadObjects,
  query: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Reader | undefined {
  const [node] = nodes;
  const definition = node && query.getFields()[node.name.value];
  if (!node || !definition) return undefined; // __schema and __type
  const declaration = fieldDeclaration(definition);
  switch (declaration?.from) {
    case "connection":
      return connectionReader(building, readObjects, { row: undefined, definition, declaration, nodes, node });
    case "row":
      return rowReader(building, readObjects, { definition, declaration, nodes, node });
    case "node":
    case "nodes":
      return nodesReader(building, readObjects, { definition, nodes, node });
    default:
      throw new Error(`Query.${definition.name} declares no source`);
  }
}

function rowReader(
  building: Building,
  readObjects: ReadObjects,
  { definition, declaration, nodes, node }: RootField & { declaration: FieldDeclaration & { from: "row" } },
): Reader {
  const type = getNamedType(definition.type);
  const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
  if (!declared) throw new Error(`Query.${definition.name} gives a row of no table`);
  const field = takeField(building, definition, node);
  const scope = createScope(declared.table, "t", `${quoted(declared.table)} t`, field.addParameter);
  const level = addLevel(building, { scope, measure: "rows", limit: "1" });
  level.where.push(...ownRows(concreteTypes(building, declared.table, type), scope));
  for (const condition of declaration.matching) {
    const text = condition(field.args, (args) => args, scope);
    if (text !== undefined) level.where.push(text);
  }
  if (declaration.latest) level.order = [`${scope.column(declared.identity)} desc`];
  const read = readObjects({ level, table: declared.table, path: "" }, type, nodes);
  return (answer) => (answer.levels[level.index]?.size ? read(answer, 0) : null);
}
