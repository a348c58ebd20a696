import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  typeFromAST,
  TypeMetaFieldDef,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type SelectionSetNode,
} from "graphql";
import { argumentValues } from "../plan/arguments.js";
import { fieldDeclaration } from "../plan/declaration.js";
import type { Operation } from "../plan/operation.js";
import { maxCounts, pageSize } from "../plan/page.js";
import { isIncluded } from "../plan/select.js";
import { introspectionCounter } from "./introspection.js";

/** What an operation could cost: upper bounds, but for short lists, which are estimated. */
export interface Cost {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields, each fragment counted wherever it is spread, for whatever type. */
  readonly fields: number;
  /** Objects of the data where lists end: page sizes multiplied down, and what hangs on each item by to-one fields. */
  readonly rows: number;
  /** Values of the answer, objects and leaves. */
  readonly values: number;
  /** Conditions of filters, and lists in other arguments. */
  readonly conditions: number;
}

/** What a part of an operation could cost. */
interface Part extends Cost {
  /** Of the rows and values, those that stand once beside a connection's items, however many those are. */
  readonly beside: Pick<Cost, "rows" | "values">;
}

/** What a short list without pages counts for: names, targets, speakers. */
export const rowsOfList = 10;

/** How many values in a list of a filter count as one condition. Each use of a variable sends its values anew. */
export const valuesOfCondition = 20;

/** What counts by year count for. */
const rowsOfYears = 250;

/** How much longer a value takes where introspection stands beside data: graphql-js then completes the whole answer. */
const timesExecuted = 3;

const noneBeside = { rows: 0, values: 0 };
const nothing: Part = { depth: 0, fields: 0, rows: 0, values: 0, conditions: 0, beside: noneBeside };

/**
 * Counts what an operation could cost. Each selection set is looked at once for each type, however often fragments spread it, so the
 * time is bounded by the document's size. Throws the GraphQLErrors of arguments that are not as they must be.
 */
export function costOfOperation(operation: Operation): Cost {
  const { schema } = operation;
  const query = schema.getQueryType();
  const known = new Map<SelectionSetNode, Map<string, Part>>();
  const introspected = introspectionCounter(operation);
  let introspects = false;

  function costOf(set: SelectionSetNode, type: GraphQLCompositeType): Part {
    const ofSet = known.get(set) ?? new Map<string, Part>();
    known.set(set, ofSet);
    const cost =
      ofSet.get(type.name) ?? set.selections.map((selection) => costOfSelection(selection, type)).reduce(sum, nothing);
    ofSet.set(type.name, cost);
    return cost;
  }

  function costOfSelection(selection: SelectionSetNode["selections"][number], type: GraphQLCompositeType): Part {
    if (!isIncluded(operation, selection)) return nothing;
    if (selection.kind === Kind.FIELD) return costOfField(selection, type);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments[selection.name.value] : selection;
    if (!fragment) return nothing;
    const condition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : type;
    return isCompositeType(condition) ? costOf(fragment.selectionSet, condition) : nothing;
  }

  function costOfField(node: FieldNode, type: GraphQLCompositeType): Part {
    const definition = definitionOf(type, node.name.value);
    const cost = costOfDefined(node, definition);
    if (!definition?.args.some(isList)) return cost;
    const args = argumentValues(definition, node, operation.variables);
    const lists = definition.args.filter(isList).map(({ name }) => conditionsIn(args[name]));
    return { ...cost, conditions: lists.reduce((total, conditions) => total + conditions, cost.conditions) };
  }

  function costOfDefined(node: FieldNode, definition: GraphQLField<unknown, unknown> | undefined): Part {
    const returned = definition && getNamedType(definition.type);
    if (!node.selectionSet || !definition || !isCompositeType(returned))
      return { ...nothing, depth: 1, fields: 1, values: 1 };
    const inner = costOf(node.selectionSet, returned);
    const below: Part = { ...inner, depth: inner.depth + 1, fields: inner.fields + 1, values: inner.values + 1 };
    const args = () => argumentValues(definition, node, operation.variables);
    const declaration = fieldDeclaration(definition);
    const isSized = definition.args.some(({ name }) => name === "first");
    const sizeOfWhole = (most: number) => (isSized ? pageSize(args(), most) : most);
    switch (declaration?.from) {
      case "connection": {
        const { filter, ...page } = args();
        const size = pageSize(page);
        const { beside } = inner;
        // What else stands beside the items (page info, totals) counts with each of them: little, and simpler.
        return {
          ...below,
          rows: size * Math.max(inner.rows - beside.rows, 1) + beside.rows,
          values: 1 + Math.max(size, 1) * (inner.values - beside.values) + beside.values,
          conditions: conditionsIn(filter) + inner.conditions,
          beside: noneBeside,
        };
      }
      case "counts": {
        const size = isSized ? pageSize(args(), maxCounts) : valuesCounted(returned);
        const counted = times(size, below, inner);
        return { ...counted, beside: { rows: counted.rows, values: counted.values } };
      }
      case "coverage": {
        const counted = times(rowsOfList, below, inner);
        return { ...counted, beside: { rows: counted.rows, values: counted.values } };
      }
      case "list":
        return times(
          "most" in declaration ? (declaration.usual ?? sizeOfWhole(declaration.most)) : rowsOfList,
          below,
          inner,
        );
      case "nodes":
        return times((args()["ids"] as unknown[]).length, below, inner);
      case undefined:
        if (definition === SchemaMetaFieldDef || definition === TypeMetaFieldDef)
          return introspectionOf(node, definition, below);
        return below; // the parts of a connection, whose items are counted with their page, and of introspection
      default:
        return { ...below, rows: 1 + inner.rows };
    }
  }

  function introspectionOf(node: FieldNode, definition: GraphQLField<unknown, unknown>, below: Part): Part {
    introspects = true;
    return { ...below, values: introspected(node, definition) };
  }

  function definitionOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (type === query && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (type === query && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return "getFields" in type ? type.getFields()[name] : undefined;
  }

  const { beside: _, ...cost } = query ? costOf(operation.definition.selectionSet, query) : nothing;
  return introspects && cost.rows > 0 ? { ...cost, values: timesExecuted * cost.values } : cost;
}

const isList = ({ type }: GraphQLArgument): boolean => isListType(getNullableType(type));

/** How many values there can be to count by: those of the enum, or years. */
function valuesCounted(type: GraphQLCompositeType): number {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const [values] = fields.map((field) => getNamedType(field.type)).filter(isEnumType);
  return values?.getValues().length ?? rowsOfYears;
}

function times(size: number, below: Part, inner: Part): Part {
  return { ...below, rows: size * (1 + inner.rows), values: 1 + size * (1 + inner.values) };
}

/** The conditions of filters that were counted: each use of a variable has the same filter, and there may be hundreds. */
const counted = new WeakMap<object, number>();

/** Every object and every field of a filter may become a condition; a list of plain values is one, a list of filters as many as it has. */
function conditionsIn(filter: unknown): number {
  if (typeof filter !== "object" || filter === null) return filter === undefined ? 0 : 1;
  const conditions = counted.get(filter) ?? conditionsInside(filter);
  counted.set(filter, conditions);
  return conditions;
}

function conditionsInside(filter: object): number {
  const isList = Array.isArray(filter);
  // All values of a list are of one type. They are not gone through: a list in a variable may be used hundreds of times.
  if (isList && typeof filter[0] !== "object") return Math.max(1, Math.ceil(filter.length / valuesOfCondition));
  const values: readonly unknown[] = Object.values(filter);
  return values.reduce((total: number, value) => total + conditionsIn(value), isList ? 0 : 1);
}

function sum(one: Part, other: Part): Part {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    rows: one.rows + other.rows,
    values: one.values + other.values,
    conditions: one.conditions + other.conditions,
    beside: { rows: one.beside.rows + other.beside.rows, values: one.beside.values + other.beside.values },
  };
}
