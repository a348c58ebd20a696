import { getNamedType, isCompositeType, type FieldNode, type GraphQLObjectType } from "graphql";
import {
  addLevel,
  concreteTypes,
  ownRows,
  takeField,
  type Building,
  type PlannedField,
  type RootField,
  type WriteObjects,
} from "./building.js";
import { connectionWriter } from "./connection.js";
import { fieldDeclaration, typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { jsonOf, objectOf, type Slot } from "./json.js";
import { listWriter } from "./list.js";
import type { Binding, Level, Writer } from "./level.js";
import { nodesWriter } from "./nodes.js";
import { objectWriters } from "./objects.js";
import type { Operation } from "./operation.js";
import { calledRows, wholeTable } from "./origin.js";
import { createScope } from "./scope.js";
import { collectFields, isTypename } from "./select.js";
import { statementText } from "./statement.js";
import { unknownNamesLevel } from "./unknown-names.js";

/** What an operation of one shape needs: one statement, its parameters, and how its rows become the answer. */
export interface Plan {
  /** The statement; undefined where nothing is read (`{ __typename }`, introspection). */
  readonly text: string | undefined;
  readonly levels: readonly Level[];
  readonly bindings: readonly Binding[];
  /** What is read of arguments for its errors alone. */
  readonly checks: readonly Binding[];
  /** The level of the names that nothing has, where arguments hold names: see `unknown-names.ts`. */
  readonly unknownNames: Level | undefined;
  readonly fields: readonly PlannedField[];
  /** Writes the values of Query's fields. */
  readonly write: Writer;
  /** Whether these are all fields of the operation: introspection is graphql-js's to answer. */
  readonly isWhole: boolean;
}

/** Plans an operation. Throws the GraphQLErrors of arguments that contradict each other. */
export function planOperation(operation: Operation): Plan {
  const building: Building = {
    ...{ operation, levels: [], calls: [], bindings: [], checks: [] },
    ...{ names: new Map(), fields: [], shared: new Map() },
  };
  const writeObjects = objectWriters(building);
  const query = operation.schema.getQueryType();
  if (!query) throw new Error("the schema has no Query");
  const fields = collectFields(operation, query, [operation.definition.selectionSet]);
  const slots = [...fields].flatMap(([key, nodes]): Slot<number>[] => {
    const write = isTypename(nodes[0]) ? () => jsonOf(query.name) : rootWriter(building, writeObjects, query, nodes);
    return write ? [{ key, write }] : [];
  });
  const unknownNames = unknownNamesLevel(building);
  const { levels, bindings } = building;
  return {
    text: levels.length > 0 ? statementText(levels, building.calls) : undefined,
    levels,
    bindings: bindings.map(settled(building.fields)),
    checks: building.checks,
    unknownNames,
    fields: building.fields,
    write: objectOf(slots),
    isWhole: slots.length === fields.size,
  };
}

/** Reads the values of fields whose arguments are the same at each request once and for all. */
function settled(fields: readonly PlannedField[]): (binding: Binding) => Binding {
  return (binding) => {
    const args = fields[binding.field]?.fixed;
    if (!args) return binding;
    const value = binding.read(args);
    return { ...binding, read: () => value };
  };
}

function rootWriter(
  building: Building,
  writeObjects: WriteObjects,
  query: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Writer | undefined {
  const [node] = nodes;
  const definition = node && query.getFields()[node.name.value];
  if (!node || !definition) return undefined; // __schema and __type
  const declaration = fieldDeclaration(definition);
  switch (declaration?.from) {
    case "connection":
      return connectionWriter(building, writeObjects, { row: undefined, definition, declaration, nodes, node });
    case "list":
      return listWriter(building, writeObjects, { row: undefined, definition, declaration, nodes, node });
    case "row":
      return rowWriter(building, writeObjects, { definition, declaration, nodes, node });
    case "node":
    case "nodes":
      return nodesWriter(building, writeObjects, { definition, nodes, node });
    default:
      throw new Error(`Query.${definition.name} declares no source`);
  }
}

function rowWriter(
  building: Building,
  writeObjects: WriteObjects,
  { definition, declaration, nodes, node }: RootField & { declaration: FieldDeclaration & { from: "row" } },
): Writer {
  const type = getNamedType(definition.type);
  const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
  if (!declared) throw new Error(`Query.${definition.name} gives a row of no table`);
  const field = takeField(building, definition, node);
  const { call } = declaration;
  const origin = call ? calledRows(building, undefined, declared.table, call, field) : wholeTable(declared.table);
  const scope = createScope(declared.table, "t", origin.from(), field.addParameter);
  const level = addLevel(building, { scope, measure: "rows", limit: "1" });
  level.where.push(...ownRows(concreteTypes(building, declared.table, type), scope));
  for (const condition of declaration.matching) {
    const text = condition(field.args, (args) => args, scope);
    if (text !== undefined) level.where.push(text);
  }
  if (declaration.latest) level.order = [`${scope.column(declared.identity)} desc`];
  const write = writeObjects({ level, table: declared.table, path: "" }, type, nodes);
  return (answer) => (answer.levels[level.index]?.size ? write(answer, 0) : "null");
}
