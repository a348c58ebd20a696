import { getNamedType, isCompositeType, type FieldNode, type GraphQLObjectType } from "graphql";
import type { GraphQLField } from "graphql";
import { addLevel, concreteTypes, takeField, type Building, type PlannedField, type ReadObjects } from "./building.js";
import type { Args } from "./condition.js";
import { connectionReader } from "./connection.js";
import { fieldDeclaration, typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { decodeId } from "./global-id.js";
import type { Binding, Level, Reader } from "./level.js";
import { objectReaders, rowsOf, type Slot } from "./objects.js";
import type { Operation } from "./operation.js";
import { createScope, quoted } from "./scope.js";
import { collectFields } from "./select.js";
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
}

/** Plans an operation. Throws the GraphQLErrors of arguments that contradict each other. */
export function planOperation(operation: Operation): Plan {
  const building: Building = { operation, levels: [], bindings: [], fields: [] };
  const readObjects = objectReaders(building);
  const query = operation.schema.getQueryType();
  if (!query) throw new Error("the schema has no Query");
  const fields = collectFields(operation, query, [operation.definition.selectionSet]);
  const slots = [...fields].flatMap(([key, nodes]): Slot[] => {
    const read = rootReader(building, readObjects, query, nodes);
    return read ? [{ key, read }] : [];
  });
  const { levels, bindings } = building;
  return {
    text: levels.length > 0 ? statementText(levels) : undefined,
    levels,
    bindings,
    fields: building.fields,
    slots,
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
  if (!node || !definition) return undefined; // __schema, __type and __typename, which graphql-js answers
  const declaration = fieldDeclaration(definition);
  switch (declaration?.from) {
    case "connection":
      return connectionReader(building, readObjects, { row: undefined, definition, declaration, nodes, node });
    case "row":
      return rowReader(building, readObjects, { definition, declaration, nodes, node });
    case "node":
    case "nodes":
      return nodesReader(building, readObjects, { definition, nodes, node, many: declaration.from === "nodes" });
    default:
      throw new Error(`Query.${definition.name} declares no source`);
  }
}

interface RootField {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly node: FieldNode;
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
  const when = concreteTypes(building, declared.table, type).flatMap((one) => typeDeclaration(one)?.when ?? []);
  if (when[0]) level.where.push(`${scope.column(when[0].column)} in (${when.map((one) => `'${one.is}'`).join(", ")})`);
  for (const condition of declaration.matching) {
    const text = condition(field.args, (args) => args, scope);
    if (text !== undefined) level.where.push(text);
  }
  if (declaration.latest) level.order = [`${scope.column(declared.identity)} desc`];
  const read = readObjects({ level, table: declared.table, path: "" }, type, nodes);
  return (answer) => (answer.levels[level.index]?.size ? read(answer, 0) : null);
}

/** The most ids that `nodes` takes. */
export const maxIds = 100;

function nodesReader(
  building: Building,
  readObjects: ReadObjects,
  { definition, nodes, node, many }: RootField & { many: boolean },
): Reader {
  const field = takeField(building, definition, node);
  const types = building.operation.schema.getPossibleTypes(getNamedType(definition.type) as never);
  const typenames = new Set(types.map((type) => type.name));
  const idsIn = (args: Args): readonly unknown[] => (many ? (args["ids"] as unknown[]) : [args["id"]]);
  const decoded = (args: Args) => idsIn(args).map((id) => decodeId(id, typenames));

  // A level for each type that has ids: which ones do is not known before the request, and an empty level costs next to nothing.
  const readers = new Map(
    types.map((type) => {
      const declared = typeDeclaration(type);
      if (!declared) throw new Error(`${type.name} is a Node of no table`);
      const scope = createScope(declared.table, "t", `${quoted(declared.table)} t`, field.addParameter);
      const key = scope.column(declared.identity);
      const level = addLevel(building, { scope, measure: "rows", key });
      const identities = scope.parameter(
        (args) => decoded(args).flatMap((id) => (id.typename === type.name ? [id.identity] : [])),
        "text[]",
      );
      level.where.push(`${key} = any(${identities})`);
      if (declared.when) level.where.push(`${scope.column(declared.when.column)} = '${declared.when.is}'`);
      return [
        type.name,
        { level, read: readObjects({ level, table: declared.table, path: "" }, type, nodes) },
      ] as const;
    }),
  );

  return (answer) => {
    const found = decoded(answer.args[field.index] ?? {}).map(({ typename, identity }) => {
      const reader = readers.get(typename);
      const [row] = reader ? rowsOf(reader.level.index, identity)(answer) : [];
      return reader && row !== undefined ? reader.read(answer, row) : null;
    });
    return many ? found : (found[0] ?? null);
  };
}
