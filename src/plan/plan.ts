import type { FieldNode, GraphQLObjectType } from "graphql";
import { fieldDeclaration } from "./declaration.js";
import { introspectionOf, type Introspect } from "./introspection.js";
import { jsonOf, objectOf, type Slot } from "./json.js";
import { planQueryField } from "./kinds/kinds.js";
import { objectWriters } from "./objects.js";
import type { Operation } from "./operation.js";
import { createPlanBuilder, type PlanBuilder, type PlannedField } from "./plan-builder.js";
import type { Binding, Rowset, Writer } from "./rowset.js";
import { collectFields, isTypename } from "./select.js";
import { statementText } from "./statement.js";
import { unknownNamesRowset } from "./unknown-names.js";

/** What operations with one plan key need: one statement, its parameters, and how its rows become the answer. */
export interface Plan {
  /** The statement. Undefined if nothing is read (`{ __typename }`, introspection). */
  readonly text: string | undefined;
  readonly rowsets: readonly Rowset[];
  readonly bindings: readonly Binding[];
  /** Arguments that are read only for their errors. */
  readonly checks: readonly Binding[];
  /** The rowset of unknown names, if arguments contain names: see `unknown-names.ts`. */
  readonly unknownNames: Rowset | undefined;
  readonly fields: readonly PlannedField[];
  /** Answers introspection fields. Undefined if there are none. */
  readonly introspect: Introspect | undefined;
  /** Writes the values of Query's fields. */
  readonly write: Writer;
}

/** Plans an operation. Throws the GraphQLErrors of arguments that contradict each other. */
export function planOperation(operation: Operation): Plan {
  const builder = createPlanBuilder(operation, objectWriters);
  const query = operation.schema.getQueryType();
  if (!query) throw new Error("the schema has no Query");
  const fields = collectFields(operation, query, [operation.definition.selectionSet]);
  const introspected: FieldNode[] = [];
  const slots = [...fields].map(([key, nodes]): Slot<number> => {
    const write = queryFieldWriter(builder, query, nodes);
    if (write) return { key, write };
    introspected.push(...nodes);
    return { key, write: ({ introspection }) => introspection.get(key) ?? "null" };
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
    introspect: introspected.length > 0 ? introspectionOf(operation, introspected) : undefined,
    write: objectOf(slots),
  };
}

/** Reads once, in advance, the values of fields whose arguments are the same for each request. */
function settled(fields: readonly PlannedField[]): (binding: Binding) => Binding {
  return (binding) => {
    const args = fields[binding.field]?.fixed;
    if (!args) return binding;
    const value = binding.read(args);
    return { ...binding, read: () => value };
  };
}

/** The writer of a field of Query. Undefined for introspection. */
function queryFieldWriter(
  builder: PlanBuilder,
  query: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Writer | undefined {
  const [node] = nodes;
  if (!node || isTypename(node)) return () => jsonOf(query.name);
  const definition = query.getFields()[node.name.value];
  if (!definition) return undefined; // __schema and __type
  const declaration = fieldDeclaration(definition);
  if (!declaration) throw new Error(`Query.${definition.name} declares no source`);
  return planQueryField(builder, { owner: undefined, ownerType: query, definition, declaration, nodes, node });
}
