import { getNamedType, isCompositeType, type FieldNode, type GraphQLObjectType } from "graphql";
import {
  addRowset,
  concreteTypes,
  ownRows,
  addField,
  type PlanBuilder,
  type PlannedField,
  type RootField,
  type WriteObjects,
} from "./plan-builder.js";
import { connectionWriter } from "./connection.js";
import { fieldDeclaration, typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { jsonOf, objectOf, type Slot } from "./json.js";
import { listWriter } from "./list.js";
import type { Binding, Rowset, Writer } from "./rowset.js";
import { nodesWriter } from "./nodes.js";
import { objectWriters } from "./objects.js";
import type { Operation } from "./operation.js";
import { calledRows, wholeTable } from "./row-source.js";
import { createFromClause } from "./from-clause.js";
import { collectFields, isTypename } from "./select.js";
import { statementText } from "./statement.js";
import { unknownNamesRowset } from "./unknown-names.js";

/** What an operation of one plan key needs: one statement, its parameters, and how its rows become the answer. */
export interface Plan {
  /** The statement; undefined where nothing is read (`{ __typename }`, introspection). */
  readonly text: string | undefined;
  readonly rowsets: readonly Rowset[];
  readonly bindings: readonly Binding[];
  /** What is read of arguments for its errors alone. */
  readonly checks: readonly Binding[];
  /** The rowset of the names that nothing has, where arguments hold names: see `unknown-names.ts`. */
  readonly unknownNames: Rowset | undefined;
  readonly fields: readonly PlannedField[];
  /** Writes the values of Query's fields. */
  readonly write: Writer;
  /** Whether these are all fields of the operation: introspection is graphql-js's to answer. */
  readonly isWhole: boolean;
}

/** Plans an operation. Throws the GraphQLErrors of arguments that contradict each other. */
export function planOperation(operation: Operation): Plan {
  const builder: PlanBuilder = {
    ...{ operation, rowsets: [], calls: [], bindings: [], checks: [] },
    ...{ names: new Map(), fields: [], shared: new Map() },
  };
  const writeObjects = objectWriters(builder);
  const query = operation.schema.getQueryType();
  if (!query) throw new Error("the schema has no Query");
  const fields = collectFields(operation, query, [operation.definition.selectionSet]);
  const slots = [...fields].flatMap(([key, nodes]): Slot<number>[] => {
    const write = isTypename(nodes[0]) ? () => jsonOf(query.name) : rootWriter(builder, writeObjects, query, nodes);
    return write ? [{ key, write }] : [];
  });
  const unknownNames = unknownNamesRowset(builder);
  const { rowsets, bindings } = builder;
  return {
    text: rowsets.length > 0 ? statementText(rowsets, builder.calls) : undefined,
    rowsets,
    bindings: bindings.map(settled(builder.fields)),
    checks: builder.checks,
    unknownNames,
    fields: builder.fields,
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
  builder: PlanBuilder,
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
      return connectionWriter(builder, writeObjects, { row: undefined, definition, declaration, nodes, node });
    case "list":
      return listWriter(builder, writeObjects, { row: undefined, definition, declaration, nodes, node });
    case "row":
      return rowWriter(builder, writeObjects, { definition, declaration, nodes, node });
    case "node":
    case "nodes":
      return nodesWriter(builder, writeObjects, { definition, nodes, node });
    default:
      throw new Error(`Query.${definition.name} declares no source`);
  }
}

function rowWriter(
  builder: PlanBuilder,
  writeObjects: WriteObjects,
  { definition, declaration, nodes, node }: RootField & { declaration: FieldDeclaration & { from: "row" } },
): Writer {
  const type = getNamedType(definition.type);
  const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
  if (!declared) throw new Error(`Query.${definition.name} gives a row of no table`);
  const field = addField(builder, definition, node);
  const { call } = declaration;
  const source = call ? calledRows(builder, undefined, declared.table, call, field) : wholeTable(declared.table);
  const clause = createFromClause(declared.table, "t", source.from(), field.addParameter);
  const rowset = addRowset(builder, { fromClause: clause, measure: "rows", limit: "1" });
  rowset.where.push(...ownRows(concreteTypes(builder, declared.table, type), clause));
  for (const condition of declaration.matching) {
    const text = condition(field.args, (args) => args, clause);
    if (text !== undefined) rowset.where.push(text);
  }
  if (declaration.latest) rowset.order = [`${clause.column(declared.identity)} desc`];
  const write = writeObjects({ rowset, table: declared.table, path: "" }, type, nodes);
  return (answer) => (answer.rowsets[rowset.index]?.size ? write(answer, 0) : "null");
}
